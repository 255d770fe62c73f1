import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { MUTANTS, VARIABLE } from '../src/harness/thoroughness.ts';
import { list } from '../src/handbook/language/words.ts';
import { TARGETS, TARGET_VARIABLE } from '../src/harness/mutation/targets.ts';
import { engine } from '../src/workplace/roots.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Changes our code on purpose, a little at a time, and says which changes no test notices.

  npm run mutate                     all that must not be wrong unnoticed: ${list(Object.keys(TARGETS))}
  npm run mutate -- way-back         one of these
  npm run mutate -- --minutes 20     ends after so long; the next run goes on where this one ended

What is found is kept in node_modules/.cache/mutants: a mutant is tried again when it or its tests have changed.
Exit code: 0 all that was asked for was tried, 1 it could not be, or time was up, 2 wrong usage.`;

const { values, positionals } = readArguments(HELP, { minutes: { type: 'string', default: '60' } }, 1);
const [only] = positionals;
if (only !== undefined && !(only in TARGETS))
	wrongUsage(`What is “${only}”? There is ${list(Object.keys(TARGETS))}.`, HELP);
if (!/^[1-9]\d*$/.test(values.minutes)) wrongUsage(`--minutes is a whole number; found “${values.minutes}”.`, HELP);

const until = performance.now() + Number(values.minutes) * 60_000;
const unfinished: string[] = [];
for (const name of only === undefined ? Object.keys(TARGETS) : [only]) {
	const left = until - performance.now();
	console.log(`\n${name} …`);
	if (left <= 0 || (await mutate(name, left)) !== 0) unfinished.push(name);
}
if (unfinished.length > 0) console.error(`Not tried to the end: ${list(unfinished)}.`);
process.exitCode = unfinished.length > 0 ? 1 : 0;

/** Tries the mutants of a target for so many milliseconds at most; gives the exit code. */
function mutate(name: string, most: number): Promise<number> {
	const stryker = join(engine, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
	const files = TARGETS[name]!.mutate.join(',');
	const child = spawn(
		process.execPath,
		[stryker, 'run', 'src/harness/mutation/stryker.config.mjs', '--mutate', files],
		{
			cwd: engine,
			stdio: 'inherit',
			env: { ...process.env, [TARGET_VARIABLE]: name, [VARIABLE]: MUTANTS },
		},
	);
	// It keeps what it has found until then.
	const end = setTimeout(() => child.kill('SIGTERM'), most);
	return new Promise((resolve) => {
		child.on('close', (code) => {
			clearTimeout(end);
			resolve(code ?? 1);
		});
	});
}
