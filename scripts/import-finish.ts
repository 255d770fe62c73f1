import { accountLines, keptLines } from '../src/exchange/again/account.ts';
import { answersText } from '../src/exchange/again/answers-text.ts';
import type { ImportPlan } from '../src/exchange/again/plan-import.ts';
import { whatChanged } from '../src/exchange/again/what-changed.ts';
import type { Asked } from '../src/exchange/questions/question.ts';
import type { Answers } from '../src/exchange/shapes/answers.ts';
import { checkHandbook } from '../src/handbook/check/check.ts';
import { consequencesOf, touched } from '../src/handbook/edit/consequences.ts';
import { count } from '../src/handbook/language/words.ts';
import type { ImportTarget } from '../src/workplace/import-target.ts';
import { Refusal } from '../src/workplace/refusal.ts';
import { findingLines } from './import-findings.ts';

/** An import of which nothing is open any more. */
interface Settled {
	asked: Asked;
	plan: ImportPlan;
	target: ImportTarget;
	/** The answers from before. */
	known: Answers;
}

/**
 * Says what becomes of all, checks it, and writes it.
 *
 * @returns the exit code: 1 where something is for a person to decide
 */
export async function finishImport(
	{ asked, plan, target, known }: Settled,
	{ isDry, listsAll }: { isDry: boolean; listsAll: boolean },
): Promise<number> {
	const { read, shown } = target;
	const before = checkHandbook(read.layers, read.assets, read.brandFiles).diagnostics;
	const { found } = consequencesOf(read.layers, plan.change, before, read);
	const answers = answersText(asked, target.answers, known);
	const paths = touched(plan.change);
	const isNothing = paths.length === 0 && answers === target.answers;
	if (!isDry && !isNothing) await written(plan, target, answers);
	console.log(accountLines(plan, listsAll).join('\n'));
	for (const lines of [whatChanged(plan), keptLines(plan, shown), findingLines(found, plan, shown)])
		if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
	const files = `${count(paths.length, 'file')} in ${shown}`;
	if (isNothing) console.log('\nNothing changed: every file says so already.');
	else if (isDry)
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
