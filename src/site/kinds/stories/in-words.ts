import type { Day } from '../../../handbook/ask/day.ts';
import { duration } from '../../../handbook/language/clock.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { list } from '../../../handbook/language/words.ts';
import { sentences } from './sentences.ts';

/**
 * How much of a day is the role's own work, in a sentence.
 *
 * @param role its title as it stands in a sentence
 */
export function dayInWords({ told, own, helping, neither }: Day, role: string): string {
	const percent = (minutes: number) => `${Math.round((minutes * 100) / told)} %`;
	const parts = [
		own > 0 && fill(sentences.partOwn, { time: duration(own), percent: percent(own), role }),
		helping > 0 && fill(sentences.partHelping, { time: duration(helping), percent: percent(helping) }),
		neither > 0 && fill(sentences.partNeither, { time: duration(neither) }),
	].filter((part) => part !== false);
	return fill(sentences.inWords, { told: duration(told), parts: list(parts) });
}
