import type { LogDay } from './calendar.ts';
import type { Entry, Log } from './log.ts';

/** What some days come to, in hours. */
export interface Sums {
	/** On how many of the days something was written. */
	days: number;
	fills: number;
	neutral: number;
	drains: number;
	unsaid: number;
	fuller: number;
	emptier: number;
}

/** What the entries of some days come to. */
export function sumsOf({ entries, evenings }: Log, days: readonly LogDay[]): Sums {
	const those = new Set(days.map(({ on }) => on));
	const written = entries.filter(({ day }) => those.has(day));
	const ended = (how: string) => days.filter(({ on }) => evenings[on] === how).length;
	return {
		days: new Set(written.map(({ day }) => day)).size,
		...hoursOf(written),
		fuller: ended('fuller'),
		emptier: ended('emptier'),
	};
}

/** The hours of entries, by what they did. */
export function hoursOf(entries: readonly Entry[]): Pick<Sums, 'fills' | 'neutral' | 'drains' | 'unsaid'> {
	const sums = { fills: 0, neutral: 0, drains: 0, unsaid: 0 };
	for (const { hours, energy } of entries) sums[energy ?? 'unsaid'] += hours;
	return sums;
}
