import { say } from '../page/say.ts';
import { partsSaid } from '../energy/parts-in-words.ts';
import { sentences } from './sentences.ts';
import type { Sums } from './sums.ts';

/** Hours as a reader writes them, to a quarter. */
export const hoursInWords = (hours: number): string => String(Math.round(hours * 4) / 4);

/** The parts of some hours that are not nothing. */
export const partsInWords = (sums: Pick<Sums, 'fills' | 'neutral' | 'drains' | 'unsaid'>): string =>
	partsSaid(sums, (sentence, amount) => say(sentences[sentence], { hours: hoursInWords(amount) }));

/** How many days, in words. */
export const daysInWords = (count: number): string =>
	count === 1 ? say(sentences.daysOne) : say(sentences.days, { count });

/** What a week comes to, in a sentence or two. */
export function sumsInWords(sums: Sums): string {
	if (sums.days === 0) return say(sentences.sumNone);
	const parts = partsInWords(sums);
	const evenings =
		sums.fuller + sums.emptier > 0 ? [say(sentences.evenings, { fuller: sums.fuller, emptier: sums.emptier })] : [];
	const hours =
		parts === '' ? `${daysInWords(sums.days)}.` : say(sentences.sum, { days: daysInWords(sums.days), parts });
	return [hours, ...evenings].join(' ');
}
