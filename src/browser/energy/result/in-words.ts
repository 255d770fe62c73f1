import { list } from '../../../handbook/language/words.ts';
import { say } from '../../page/say.ts';
import { total, type Hours, type RoleHours } from '../hours.ts';
import { partsSaid } from '../parts-in-words.ts';
import { sentences } from './sentences.ts';
import type { Standing } from '../standing.ts';

/** Nobody needs to know hours of a day by the minute. */
const STEP = 5;

/** `45 min`, `2 h`, `2 h 05`: to five minutes, and never none. */
export function timeInWords(minutes: number): string {
	const rounded = Math.max(STEP, Math.round(minutes / STEP) * STEP);
	const [hours, rest] = [Math.floor(rounded / 60), rounded % 60];
	if (hours === 0) return say(sentences.minutesOnly, { minutes: rest });
	if (rest === 0) return say(sentences.hoursOnly, { hours });
	return say(sentences.hoursMinutes, { hours, minutes: String(rest).padStart(2, '0') });
}

/** The parts of some hours that are not nothing: `2 h fills you, 1 h unsaid`. */
export const partsInWords = (hours: Hours, isTold = true): string =>
	partsSaid(hours, (sentence, amount) => say(sentences[sentence], { time: isTold ? timeInWords(amount) : amount }));

/** What a role comes to, in a sentence. */
export const roleInWords = ({ all, isTold }: RoleHours): string =>
	isTold
		? say(sentences.ofDays, { time: timeInWords(total(all)), parts: partsInWords(all) })
		: say(sentences.ofWork, { count: total(all), parts: partsInWords(all, false) });

const NEARER = { both: sentences.one, fills: sentences.oneFills, drains: sentences.oneDrains } as const;

/** How roles stand, in a few sentences. */
export function standingInWords(standing: Standing): string {
	if (standing.is === 'early') return say(sentences.early, { roles: list(standing.of.map(({ name }) => name)) });
	if (standing.is === 'alike') return say(sentences.alike);
	const said =
		standing.is === 'split'
			? [say(sentences.split, { most: standing.most.name, least: standing.least.name })]
			: [
					say(NEARER[standing.by], { role: standing.role.name }),
					standing.isFirm ? say(sentences.firm) : say(sentences.open),
				];
	return [...said, say(sentences.unjudged)].join(' ');
}

const FRACTIONS = ['most', 'half', 'third', 'quarter', 'fifth', 'sixth'] as const;

/** How much of something less than all of it is, by the nearest simple fraction; of two as near, the larger. */
export const partInWords = (part: number): string =>
	say(sentences[FRACTIONS[Math.ceil(1 / part - 0.5) - 1] ?? 'beginning']);
