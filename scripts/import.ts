import { resolve } from 'node:path';
import { answersInWords } from '../src/exchange/shapes/answers-file.ts';
import { LARGEST_FILE } from '../src/exchange/sources/limits.ts';
import { openWorkbook } from '../src/exchange/workbook/open-workbook.ts';
import { openTarget } from '../src/workplace/import-target.ts';
import { readLadderFiles } from '../src/workplace/ladder-files.ts';
import { contentFolders } from '../src/workplace/layers.ts';
import { Refusal } from '../src/workplace/refusal.ts';
import { importLadder } from './import-ladder.ts';
import { importWorkbook } from './import-workbook.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Brings your career ladder in, as you have it: reads it, asks what it cannot know, and writes it into content/org.

  npm run import -- ladder.xlsx                a file: a spreadsheet (.xlsx, .ods, .csv), .md, .yaml, .json, .html
  npm run import -- our-ladder/                a folder of such files (one ladder, or one a file), or what a wiki exported, as .zip too
  npm run import -- ladder.xlsx --dry-run      says what it would write, and writes nothing
  npm run import -- ladder.xlsx --yes          asks nothing: what it would propose holds, and is told

What happens:
  1. It recognises what is a role, a level, a competency, a sentence that is asked, and shows it with examples.
  2. It asks what only you know. Enter takes the answer in brackets. Nothing is asked that would make no difference.
  3. It says what became of each sentence: all are written, or listed with file, line and reason.
     Mail addresses, telephone numbers, @handles and names in a column of people are left out, pay if you do not say otherwise.
  4. It checks the result, and writes all of it or nothing. Then \`npm start\` shows it, \`npm run init\` gives it a name.

A workbook that \`npm run export\` wrote, edited: it says what you changed, checks it, and writes that alone.

Again, with a newer ladder: only what changed in it changes here. What you edited here in the meantime stays and is named.
Your answers are kept in content/org/import.yaml: change a line there and import again. import.lock says what was written.

  --into DIR        writes into another folder than content/org, one that is not there yet or came from an import
  --answers FILE    keeps the answers in another file
  --yes             asks nothing; so it is where no terminal is there
  --ask             asks even so: answers are lines of the input
  --dry-run         writes nothing
  --list            shows all that is listed, not the first few of a kind
  --content DIR     for a workbook: the folder of content that it was exported from, where it is another; again for a layer over it

What the answers can say:
${answersInWords()
	.map((line) => `  ${line}`)
	.join('\n')}

Exit code: 0 all is in, or left out by an answer; 1 in, and there is something for a person to decide; 2 nothing was done.`;

const { values, positionals } = readArguments(
	HELP,
	{
		into: { type: 'string' },
		answers: { type: 'string' },
		yes: { type: 'boolean', default: false },
		ask: { type: 'boolean', default: false },
		'dry-run': { type: 'boolean', default: false },
		list: { type: 'boolean', default: false },
		content: { type: 'string', multiple: true, default: [] },
	},
	1,
);
const [path] = positionals;
if (path === undefined) wrongUsage('Which file, or which folder?', HELP);
try {
	const from = resolve(path);
	const files = readLadderFiles(from, LARGEST_FILE);
	const workbook = await openWorkbook(files);
	process.exitCode = workbook
		? await importWorkbook(workbook, contentFolders(values.content), values['dry-run'])
		: await importLadder(from, files, await openTarget(values.into, values.answers), {
				isAsking: values.ask || (!values.yes && process.stdin.isTTY),
				isDry: values['dry-run'],
				listsAll: values.list,
			});
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	console.error(`${error.message}${error.hint === undefined ? '' : `\n  → ${error.hint}`}\n\nNothing was written.`);
	process.exitCode = 2;
}
