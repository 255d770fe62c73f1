import { fill } from '../../../handbook/language/sentence.ts';
import { count } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { sentences } from './sentences.ts';

/** How much time a step takes: in words of its author, or else in numbers. */
export function effortOf({ data: { effort, time } }: Entry<'steps'>): string | undefined {
	if (effort !== undefined || time === undefined) return effort;
	const weeks = time.weeks === undefined ? undefined : count(time.weeks, ...sentences.weeks);
	const hours = time.hoursAWeek === undefined ? undefined : count(time.hoursAWeek, ...sentences.hours);
	if (weeks !== undefined && hours !== undefined) return fill(sentences.hoursForWeeks, { hours, weeks });
	return weeks ?? (hours && fill(sentences.hoursAWeek, { hours }));
}
