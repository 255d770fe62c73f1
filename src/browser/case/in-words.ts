import { say } from '../page/say.ts';
import type { AskedInCase, Case } from './case.ts';
import { sentences } from './sentences.ts';

/** How much of what is new is shown, in a sentence. */
export const coverageInWords = ({ counts }: Pick<Case, 'counts'>): string =>
	say(sentences.told, { all: counts.shown + counts.claimed + counts.gap, ...counts });

/** What is asked, in words: its text, or from which step to which. */
export function askedText({ axis, step, said }: AskedInCase): string {
	if (!step) return said;
	const name = (number: number) => axis.steps[number - 1]?.name ?? say(sentences.aStep, { step: number });
	const to = name(step.to);
	if (step.from === undefined) return say(sentences.stepTo, { axis: axis.title, to });
	return say(sentences.stepFromTo, { axis: axis.title, from: name(step.from), to });
}
