import { basename } from 'node:path';
import { readAnswered } from '../src/exchange/questions/next-question.ts';
import type { Asked } from '../src/exchange/questions/question.ts';
import { namesIn } from '../src/exchange/private/people.ts';
import { readAnswers } from '../src/exchange/shapes/answers-file.ts';
import type { Answers } from '../src/exchange/shapes/answers.ts';
import { recognise } from '../src/exchange/shapes/recognise/recognise.ts';
import { reportReading } from '../src/exchange/shapes/report.ts';
import { readSources } from '../src/exchange/sources/read-sources.ts';
import { IMPORT_FILES } from '../src/handbook/load/file-name.ts';
import type { SourceFile } from '../src/handbook/source/source-file.ts';
import type { ImportTarget } from '../src/workplace/import-target.ts';
import { liesIn } from '../src/workplace/ladder-files.ts';
import { Refusal } from '../src/workplace/refusal.ts';
import { finishImport } from './import-finish.ts';
import { confirmLoss, settleAll } from './import-plan.ts';
import { Interview } from './import-questions.ts';

/** How somebody wants a ladder brought in. */
interface Wish {
	/** Whether somebody is there to answer. */
	isAsking: boolean;
	/** Whether it is only said what would be written. */
	isDry: boolean;
	/** Whether all that is listed is shown. */
	listsAll: boolean;
}

/**
 * Brings a ladder into a layer: reads it, asks what it cannot know, and writes it with an account of all.
 *
 * @returns the exit code: 1 where something is for a person to decide
 */
export async function importLadder(
	from: string,
	files: SourceFile[],
	target: ImportTarget,
	{ isAsking, ...wish }: Wish,
): Promise<number> {
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
	const interview = new Interview(isAsking);
	const { asked, plan } = await settleAll(begun, target, interview, isFirst ? show : undefined);
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
	return finishImport({ asked, plan, target, known }, wish);
}

/** The answers from before. */
function answersIn({ answers, answersShown }: ImportTarget): Answers {
	try {
		return readAnswers(answers ?? '');
	} catch (error) {
		throw new Refusal(`${answersShown} holds no answers that can be understood:\n${(error as Error).message}`);
	}
}
