import { doubtQuestion } from '../src/exchange/again/doubt-question.ts';
import { IS_MEANT, lossQuestion } from '../src/exchange/again/loss-question.ts';
import { planImport, type ImportPlan } from '../src/exchange/again/plan-import.ts';
import type { Asked } from '../src/exchange/questions/question.ts';
import { IMPORT_FILES } from '../src/handbook/load/file-name.ts';
import type { ImportTarget } from '../src/workplace/import-target.ts';
import { Refusal } from '../src/workplace/refusal.ts';
import type { Interview } from './import-questions.ts';

/**
 * Asks until nothing is open, and plans what comes of the answers.
 *
 * @param show shows what was taken for what
 */
export async function settleAll(
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

/** @throws Refusal where what the last import has written down cannot be understood */
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

/**
 * A source that has lost most of what it had may be another one, or a page of an error.
 *
 * @throws Refusal unless somebody says that it is right
 */
export async function confirmLoss(
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
