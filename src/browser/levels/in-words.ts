import { fill } from '../../handbook/language/sentence.ts';
import type { Counts, Line, Step } from './beside.ts';
import { sentences } from './sentences.ts';

/** Says a sentence as whoever asks says it: a page as it is written, a script in the words of the organisation. */
type Say = typeof fill;

/** How many sentences stand left, across both and right; empty where there are none. */
export function countsInWords({ first, both, second }: Counts, say: Say = fill): string {
	const parts = [
		first > 0 && say(sentences.left, { count: first }),
		both > 0 && say(sentences.inBoth, { count: both }),
		second > 0 && say(sentences.right, { count: second }),
	];
	return parts.filter((part) => part !== false).join(', ');
}

/** A step by its name and number. */
export function stepInWords({ rating, name }: Step, of: number, say: Say = fill): string {
	return name === undefined ? say(sentences.plainStep, { rating }) : say(sentences.step, { name, rating, all: of });
}

/** That a sentence is welcome and not asked, and of which of the two; empty where it is asked. */
export function welcomeInWords(
	{ welcome }: Line<unknown>,
	of: 'one' | 'other' | 'both',
	titles: readonly [string, string],
	say: Say = fill,
): string {
	const [one, other] = welcome;
	if (of !== 'both') return (of === 'one' ? one : other) ? say(sentences.welcome, {}) : '';
	if (one && other) return say(sentences.welcome, {});
	if (!one && !other) return '';
	return say(sentences.welcomeOf, { level: titles[one ? 0 : 1] });
}
