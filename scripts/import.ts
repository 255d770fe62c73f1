import { basename, resolve } from 'node:path';
import { accountLines, keptLines } from '../src/exchange/again/account.ts';
import { answersText } from '../src/exchange/again/answers-text.ts';
import { doubtQuestion } from '../src/exchange/again/doubt-question.ts';
import { IS_MEANT, lossQuestion } from '../src/exchange/again/loss-question.ts';
import { planImport, type ImportPlan } from '../src/exchange/again/plan-import.ts';
import { whatChanged } from '../src/exchange/again/what-changed.ts';
import { readAnswered } from '../src/exchange/questions/next-question.ts';
import type { Asked } from '../src/exchange/questions/question.ts';
import { answersInWords, readAnswers } from '../src/exchange/shapes/answers-file.ts';
import type { Answers } from '../src/exchange/shapes/answers.ts';
import { namesIn } from '../src/exchange/private/people.ts';
import { recognise } from '../src/exchange/shapes/recognise/recognise.ts';
import { reportReading } from '../src/exchange/shapes/report.ts';
import { LARGEST_FILE } from '../src/exchange/sources/limits.ts';
import { readSources } from '../src/exchange/sources/read-sources.ts';
import { openWorkbook } from '../src/exchange/workbook/open-workbook.ts';
import { checkHandbook } from '../src/handbook/check/check.ts';
import { consequencesOf, touched } from '../src/handbook/edit/consequences.ts';
import { IMPORT_FILES } from '../src/handbook/load/file-name.ts';
import { count } from '../src/handbook/language/words.ts';
import type { SourceFile } from '../src/handbook/source/source-file.ts';
import { openTarget, type ImportTarget } from '../src/workplace/import-target.ts';
import { liesIn, readLadderFiles } from '../src/workplace/ladder-files.ts';
import { contentFolders } from '../src/workplace/layers.ts';
import { Refusal } from '../src/workplace/refusal.ts';
import { findingLines } from './import-findings.ts';
import { importWorkbook } from './import-workbook.ts';
import { Interview } from './import-questions.ts';
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
		: await importLadder(from, files, await openTarget(values.into, values.answers));
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	console.error(`${error.message}${error.hint === undefined ? '' : `\n  → ${error.hint}`}\n\nNothing was written.`);
	process.exitCode = 2;
}

/** Brings a ladder into a layer; gives the exit code. */
async function importLadder(from: string, files: SourceFile[], target: ImportTarget): Promise<number> {
	if (liesIn(from, target.folder) || liesIn(target.folder, from))
		throw new Refusal(
			`The ladder and ${target.shown} lie in each other.`,
			'Put the ladder into a folder of its own, outside the handbook’s content.',
		);
	const known = answersIn(target);
	const source = { ...(await readSources(files, known.texts)), called: basename(from).replace(/\.zip$/i, '') };
	const { shape, answers: proposed } = recognise(source.tree);
	const begun = readAnswered(source, known, proposed);
	const isFirst = !target.texts.has(IMPORT_FILES.lock);
	const show = ({ read, settled: answers, given }: Asked) =>
		console.log(`${reportReading(read, answers, shape, namesIn(source.tree, given))}\n`);
	const interview = new Interview(values.ask || (!values.yes && process.stdin.isTTY));
	const { asked, plan } = await settled(begun, target, interview, isFirst ? show : undefined);
	await confirmLoss(plan, target, interview);
	interview.close();
	if (interview.taken.length > 0)
		console.log(
			`Nobody was asked, so this holds (${target.answersShown} says it, and can be changed):\n${interview.taken.join('\n')}\n`,
		);
	if (plan.statements === 0 && plan.layer.entries.size < 2)
		throw new Refusal(
			'Nothing in it was recognised as a part of a ladder.',
			'A ladder has levels and what is asked at them: as headings with bullets, as a table, or as fields.',
		);
	return finish(asked, plan, target, known);
}

/** A source that has lost most of what it had may be another one, or a page of an error. */
async function confirmLoss(
	{ before, change, left }: ImportPlan,
	{ shown }: ImportTarget,
	interview: Interview,
): Promise<void> {
	const gone = change.remove.size + left.length;
	if (gone * 2 <= before.size) return;
	const answer = await interview.ask(lossQuestion(gone, before.size));
	if (answer === IS_MEANT) return;
	throw new Refusal(
		`The source has nothing any more of ${gone} of the ${before.size} files that came from it into ${shown}.`,
		'If it is the right one, import it in a terminal and say so; or delete the files first.',
	);
}

/** The answers from before. */
function answersIn({ answers, answersShown }: ImportTarget): Answers {
	try {
		return readAnswers(answers ?? '');
	} catch (error) {
		throw new Refusal(`${answersShown} holds no answers that can be understood:\n${(error as Error).message}`);
	}
}

/** Asks until nothing is open. */
async function settled(
	begun: Asked,
	target: ImportTarget,
	interview: Interview,
	show: ((asked: Asked) => void) | undefined,
): Promise<{ asked: Asked; plan: ImportPlan }> {
	let asked = await interview.about(begun, show);
	for (;;) {
		const plan = planned(asked, target);
		const [doubt] = plan.doubts;
		if (doubt === undefined || !interview.isAsking) return { asked, plan };
		const question = doubtQuestion(doubt);
		asked = { ...asked, given: question.take(asked.given, await interview.ask(question)) };
	}
}

function planned(asked: Asked, { texts, shown }: ImportTarget): ImportPlan {
	try {
		return planImport(asked, texts);
	} catch (error) {
		if (!(error instanceof Error) || error.name !== 'ZodError') throw error;
		throw new Refusal(
			`${shown}/${IMPORT_FILES.lock} cannot be understood, so nobody can tell what was edited here since the last import.`,
			'Bring it back as git has it.',
		);
	}
}

/** Says what becomes of all, checks it, and writes it. */
async function finish(asked: Asked, plan: ImportPlan, target: ImportTarget, known: Answers): Promise<number> {
	const { read, shown } = target;
	const before = checkHandbook(read.layers, read.assets, read.brandFiles).diagnostics;
	const { found } = consequencesOf(read.layers, plan.change, before, read);
	const answers = answersText(asked, target.answers, known);
	const paths = touched(plan.change);
	const isNothing = paths.length === 0 && answers === target.answers;
	if (!values['dry-run'] && !isNothing) await written(plan, target, answers);
	console.log(accountLines(plan, values.list).join('\n'));
	for (const lines of [whatChanged(plan), keptLines(plan, shown), findingLines(found, plan, shown)])
		if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
	const files = `${count(paths.length, 'file')} in ${shown}`;
	if (isNothing) console.log('\nNothing changed: every file says so already.');
	else if (values['dry-run'])
		console.log(
			`\nA dry run: nothing was written. It would write ${files}:\n${paths.map((file) => `  ${file}`).join('\n')}`,
		);
	else console.log(`\nWritten: ${files}; the answers are in ${target.answersShown}. \`npm start\` shows it.`);
	const isOpen = asked.read.table.listed.some(({ because }) => because === 'unanswered' || because === 'unreadable');
	const isUndecided =
		plan.doubts.length > 0 || plan.broken.length > 0 || plan.kept.some(({ isConflict }) => isConflict);
	return isOpen || isUndecided || found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function written({ change }: ImportPlan, target: ImportTarget, answers: string): Promise<void> {
	try {
		await target.write({ ...change, write: new Map(change.write) }, answers);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		const { code, path: at } = error as NodeJS.ErrnoException;
		throw new Refusal(`${at ?? target.folder} could not be written (${code ?? (error as Error).message}).`);
	}
}
