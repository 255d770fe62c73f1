import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { busyBefore, machine, watchOthers } from '../src/bench/measure/machine.ts';
import { pageOf } from '../src/bench/report/page.ts';
import { isMet } from '../src/bench/report/result.ts';
import { inWords } from '../src/bench/report/words.ts';
import { bench } from '../src/bench/trials/bench.ts';
import { trials } from '../src/bench/trials/index.ts';
import { openWorkshop } from '../src/bench/trials/workshop.ts';
import { engine, project } from '../src/workplace/roots.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Measures how fast the handbook is checked and built, beside plain Starlight and beside Hugo with
Pagefind where \`hugo\` is there, on handbooks that it makes up; prints what each line may be and is.
It takes about half an hour, and the machine should do nothing else meanwhile.

  npm run bench
  npm run bench -- --quick       in two minutes, without the largest handbooks
  npm run bench -- --only WORDS  what has these words in its name: ${trials.map(({ name }) => name).join('; ')}
  npm run bench -- --write       writes the table into src/bench/last.md as well

Exit code: 0 no bound is missed, 1 one is missed or a measurement failed, 2 wrong usage.`;

const PAGE = join(engine, 'src', 'bench', 'last.md');

const { values } = readArguments(HELP, {
	quick: { type: 'boolean', default: false },
	only: { type: 'string', default: '' },
	write: { type: 'boolean', default: false },
});
const chosen = trials.filter(({ name }) => name.toLowerCase().includes(values.only.toLowerCase()));
if (chosen.length === 0) wrongUsage(`--only “${values.only}” is in the name of nothing that is measured.`, HELP);
if (values.write && (values.quick || values.only !== ''))
	wrongUsage('--write is for the whole table: leave out --quick and --only.', HELP);

const shop = openWorkshop();
// However it ends, nothing is left.
process.once('exit', shop.close);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

const before = busyBefore();
if (before !== undefined) console.error(before);
const others = watchOthers();
const outcome = await bench(chosen, shop, values.quick, (text) => console.error(text));
const doubts = [before, others()].filter((doubt) => doubt !== undefined);
console.log(['', inWords(outcome), '', `On ${machine()}.`, ...doubts].join('\n'));
if (values.write) {
	const day = new Date().toISOString().slice(0, 10);
	await writeFile(PAGE, pageOf(outcome, { day, machine: machine(), doubts }));
	console.log(`Written into ${relative(project, PAGE)}.`);
}
process.exitCode = outcome.lines.some((line) => isMet(line) === false) ? 1 : 0;
