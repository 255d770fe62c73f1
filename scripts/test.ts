import { whenMoved } from '../src/harness/moved.ts';
import { PATIENCE } from '../src/harness/patience.ts';
import { closing } from '../src/harness/test-run/closing.ts';
import { beginPart, type Part } from '../src/harness/test-run/part.ts';
import { PROJECTS, runProject, runTypes } from '../src/harness/test-run/run-parts.ts';
import { FOR, VARIABLE } from '../src/harness/thoroughness.ts';
import { engine } from '../src/workplace/roots.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Proves that everything works: the types, the linter, the units one by one, the commands as a person starts
them, and the built site in a real browser. It finds a browser, or uses the one that came along.

  npm test
  npm test -- --quick      what most changes touch: no commands, no forks, one page of each kind
  npm run test:long        all that is tried by chance, and every fork, before a release
  npm run test:long -- fuzz --for 8      each thing that is tried by chance in these files for 8 minutes: an hour
  npm test -- --types      only types, linter and unused code; also --unit, --commands, --browser
  npm test -- keyboard print           only the files with one of these words in their path
  npm test -- keyboard --named TEXT    only the tests with this text in their name

CHROME_PATH names another browser. The last line is “N passed, N failed”.
Exit code: 0 fine, 1 something failed, or nothing ran, or the run was cut short, 2 wrong usage.`;

/** How many words may be given. */
const MOST_WORDS = 20;

/** How long nothing may move before the run ends, in milliseconds. */
const STILLNESS = 2 * PATIENCE;

/** The signals that end a run from outside. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const { values, positionals } = readArguments(
	HELP,
	{
		...{ quick: { type: 'boolean', default: false }, long: { type: 'boolean', default: false } },
		...{ types: { type: 'boolean', default: false }, unit: { type: 'boolean', default: false } },
		...{ commands: { type: 'boolean', default: false }, browser: { type: 'boolean', default: false } },
		named: { type: 'string' },
		for: { type: 'string' },
	},
	MOST_WORDS,
);
if (values.quick && values.long) wrongUsage('--quick and --long do not go together.', HELP);
if (values.for !== undefined && !/^[1-8]$/.test(values.for))
	wrongUsage(`--for is a number of minutes from 1 to 8; found “${values.for}”.`, HELP);
if (values.for !== undefined) process.env[FOR] = values.for;
process.env[VARIABLE] = values.quick ? 'quick' : values.long ? 'long' : 'usual';

const parts: Part[] = [];
const running = new Map<string, string>();
let cut: string | undefined = 'it ended before its time';

process.on('exit', () => {
	console.log(closing(parts, values.long ? 'npm run test:long' : 'npm test', cut, [...running.values()]));
	// Whatever code it was ended with: what has not been proved is no pass.
	if (cut !== undefined) process.exitCode = 1;
});
for (const signal of SIGNALS) process.prependListener(signal, () => cutShort(`it was ended by ${signal}`));

// A test that waits in vain gives up first, and is told from the others.
const still = setTimeout(() => cutShort(`nothing moved for ${STILLNESS / 60_000} minutes`), STILLNESS);
whenMoved((lost) => {
	still.refresh();
	if (lost !== undefined) cutShort(lost);
});

const isAll = !values.types && !values.unit && !values.commands && !values.browser;
const isSome = positionals.length > 0 || values.named !== undefined;
if (values.types || (isAll && !isSome)) await runPart('types', (part) => runTypes(part, engine));
for (const project of PROJECTS)
	if (values[project] || (isAll && !(values.quick && project === 'commands')))
		await runPart(project, (part) => runProject(part, engine, { words: positionals, named: values.named }, running));
cut = undefined;
const passed = parts.reduce((sum, part) => sum + part.passed, 0);
process.exit(passed === 0 || parts.some(({ failed }) => failed.length > 0) ? 1 : 0);

async function runPart(name: string, run: (part: Part) => Promise<void>): Promise<void> {
	console.log(`\n${name} …`);
	const part = beginPart(name);
	parts.push(part);
	await run(part);
}

function cutShort(why: string): never {
	cut = why;
	process.exit(1);
}
