import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { restoreUnfinished, upgrading } from '../src/upgrade/restore.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Takes a newer release into your handbook, whatever the history of its repository. What is yours stays:
content/org, public/brand and every file that you added. What you edited of upstream’s is kept aside in
.upgrade/kept; your content is moved along where its form or a name of upstream’s has changed.

  npm run upgrade                          to the newest release
  npm run upgrade -- --to 2.0.0            to another
  npm run upgrade -- --from PATH|URL       from another repository than package.json names
  npm run upgrade -- --dry-run             says what would happen, and changes nothing
  npm run upgrade -- --undo                brings back what was there before the last upgrade
  npm run upgrade -- --finish              only moves your content along: after a merge with git

Exit code: 0 fine, 1 there is something to put right, 2 wrong usage.`;

const { values } = readArguments(HELP, {
	from: { type: 'string' },
	to: { type: 'string' },
	'dry-run': { type: 'boolean', default: false },
	undo: { type: 'boolean', default: false },
	finish: { type: 'boolean', default: false },
	// What an upgrade hands to the release that finishes it.
	before: { type: 'string' },
	notes: { type: 'string' },
});
if ([values['dry-run'], values.undo, values.finish].filter(Boolean).length > 1)
	wrongUsage('--dry-run, --undo and --finish do not go together.', HELP);
for (const name of ['from', 'to'] as const) {
	const value = values[name];
	if (value !== undefined && (value === '' || value.startsWith('-')))
		wrongUsage(`--${name} needs a value; found “${value}”.`, HELP);
}
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const busy = values.before === undefined ? upgrading(root) : undefined;
if (busy !== undefined) {
	console.error(`Another upgrade is running in this folder (process ${busy}): wait until it has ended.`);
	process.exit(1);
}
const broken = values.before === undefined ? restoreUnfinished(root) : undefined;
if (broken) {
	console.log(`An upgrade to ${broken.to} was broken off. Everything is as it was before it.\n`);
	if (values.undo) process.exit(0);
	// Anew, with the code and the packages that are back in their place.
	const again = [join(root, 'scripts', 'ready.mjs'), 'upgrade', ...process.argv.slice(2)];
	process.exit(spawnSync(process.execPath, again, { stdio: 'inherit' }).status ?? 1);
}
// Not before: until then, half of it may have been of another release.
const { runUpgrade } = await import('../src/upgrade/command.ts');
process.exitCode = await runUpgrade(root, values, (text) => text.trim() === '' || console.log(text));
