import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { engine } from '../../../workplace/roots.ts';
import { listLocal } from '../../../upgrade/local.ts';

/** Folders that are made anew in a copy: caches, and what says that everything is installed. */
const OWN = ['.cache', '.vite', '.astro', '.installed-lockfile'];

/** The files of the project: those that git keeps or could keep; where git does not keep it, all that were not made. */
export function projectFiles(): string[] {
	const listed = byGit().filter((path) => lstatSync(join(engine, path), { throwIfNoEntry: false })?.isFile());
	return listed.includes('package.json') ? listed : [...listLocal(engine).keys()];
}

function byGit(): string[] {
	try {
		const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
		return execFileSync('git', args, { cwd: engine, stdio: 'pipe' }).toString().split('\0').filter(Boolean);
	} catch {
		return [];
	}
}

/** Copies files of one folder into another. */
export function copyFiles(from: string, to: string, paths: Iterable<string>): void {
	for (const path of paths) {
		mkdirSync(dirname(join(to, path)), { recursive: true });
		copyFileSync(join(from, path), join(to, path));
	}
}

/** Writes texts by path. */
export function writeFiles(folder: string, texts: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(texts)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

/** Changes the text of a file; a change that changes nothing is a mistake of the test. */
export function edit(folder: string, path: string, change: (text: string) => string): void {
	const old = readFileSync(join(folder, path), 'utf8');
	const now = change(old);
	if (now === old) throw new Error(`${path} is as it was.`);
	writeFileSync(join(folder, path), now);
}

/**
 * Gives a copy of the project the packages of this one, without a copy of each: as if installed.
 *
 * @param forBuild whether the copy is built: the bundler takes no links for packages
 */
export function install(folder: string, forBuild = false): void {
	const [from, to] = [join(engine, 'node_modules'), join(folder, 'node_modules')];
	if (forBuild) link(from, to, OWN);
	else {
		link(join(from, '.bin'), join(to, '.bin'));
		for (const name of readdirSync(from))
			if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name), 'junction');
	}
	const lock = createHash('sha256')
		.update(readFileSync(join(folder, 'package-lock.json')))
		.digest('hex');
	writeFileSync(join(folder, 'node_modules', '.installed-lockfile'), lock);
}

function link(from: string, to: string, without: readonly string[] = []): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [old, next] = [join(from, entry.name), join(to, entry.name)];
		if (without.includes(entry.name)) continue;
		if (entry.isDirectory()) link(old, next);
		else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(old), next);
		else linkOrCopy(old, next);
	}
}

function linkOrCopy(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

/** What every file of a project holds, but for what is made and what leads back. */
export function stateOf(folder: string): Map<string, string> {
	const state = new Map<string, string>();
	const walk = (at: string) => {
		for (const entry of readdirSync(at, { withFileTypes: true })) {
			const path = join(at, entry.name);
			const shown = relative(folder, path).split(sep).join('/');
			if (/^(node_modules|dist|\.astro|\.upgrade\/undo)$/.test(shown)) continue;
			if (entry.isDirectory()) walk(path);
			else state.set(shown, `${lstatSync(path).mode.toString(8)} ${readFileSync(path).toString('latin1')}`);
		}
	};
	walk(folder);
	return new Map([...state].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Runs git in a folder as nobody in particular. */
export function git(folder: string, ...args: string[]): void {
	const who = ['-c', 'user.name=Upstream', '-c', 'user.email=upstream@git.example', '-c', 'commit.gpgsign=false'];
	execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'pipe' });
}
