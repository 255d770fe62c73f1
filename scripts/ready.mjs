// Runs one of the scripts beside this file on the Node that the project pins, after installing what
// the lockfile names where that has not been done. Plain JavaScript for any Node from 18: this runs
// before there is anything else.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as module from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.installed-lockfile');
const windows = process.platform === 'win32';
const [name, ...rest] = process.argv.slice(2);
const script = join(root, 'scripts', `${name}.ts`);

if (name !== 'upgrade' && isHalfUpgraded()) {
	console.error('An upgrade was broken off, or is running: half of the files are of another release.');
	console.error('  → `npm run upgrade -- --undo` brings back what was there before it.');
	process.exit(1);
}
if (!isInstalled()) install();

const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const env = {
	PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
	ASTRO_TELEMETRY_DISABLED: '1',
	// Node keeps what it has compiled, which a command otherwise spends a third of its time on.
	...(mayBeAgain() && { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node') }),
};
if (process.version === `v${devDependencies.node}`) await runHere();
else runOnPinned();

/**
 * Whether what is compiled may serve again. A first build loads all of Astro, and to keep that takes
 * longer than it saves: the next loads what the first has made of it.
 */
function mayBeAgain() {
	const kept = process.env.RUNGBOOK_KEEP || join(root, 'node_modules', '.cache', 'rungbook');
	return name !== 'build' || existsSync(join(kept, 'pages-app'));
}

/** npm starts this on the pinned Node already, as soon as that is installed: another start of it would take as long as many a command. */
async function runHere() {
	Object.assign(process.env, env);
	if (env.NODE_COMPILE_CACHE) module.enableCompileCache(env.NODE_COMPILE_CACHE);
	process.argv.splice(1, 2, script);
	await import(pathToFileURL(script).href);
}

function runOnPinned() {
	const child = spawn(join(bin, windows ? 'node.cmd' : 'node'), [script, ...rest], {
		stdio: 'inherit',
		shell: windows,
		env: { ...process.env, ...env },
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	child.on('error', (error) => {
		console.error(`The command could not be started: ${error.message}`);
		process.exit(1);
	});
	child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
}

/** Whether an upgrade has begun that has not ended: see src/upgrade/restore.ts, which takes it back. */
function isHalfUpgraded() {
	const journal = join(root, '.upgrade', 'undo', 'journal.json');
	return existsSync(journal) && JSON.parse(readFileSync(journal, 'utf8')).state === 'changing';
}

function lockfile() {
	return createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
}

function isInstalled() {
	return (
		existsSync(join(bin, windows ? 'node.cmd' : 'node')) &&
		existsSync(stamp) &&
		readFileSync(stamp, 'utf8') === lockfile()
	);
}

function install() {
	console.log('Installing what the lockfile names. This happens once, and takes about a minute.');
	const npm = process.env.npm_execpath;
	// The Node that all runs on is a development dependency, which some machines are set to leave out.
	const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	const asPinned = join(root, 'scripts', 'as-pinned-node.cjs');
	const options = `${process.env.NODE_OPTIONS ?? ''} --require ${JSON.stringify(asPinned)}`;
	const { status } = npm
		? spawnSync(process.execPath, ['--require', asPinned, npm, ...args], { cwd: root, stdio: 'inherit' })
		: spawnSync(windows ? 'npm.cmd' : 'npm', args, {
				cwd: root,
				stdio: 'inherit',
				shell: windows,
				env: { ...process.env, NODE_OPTIONS: options },
			});
	if (status !== 0) {
		console.error('The installation did not work. What npm says above tells why.');
		process.exit(1);
	}
	writeFileSync(stamp, lockfile());
}
