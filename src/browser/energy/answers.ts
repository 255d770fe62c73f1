import type { Mark } from '../notes/notes.ts';

/** What some work does to whoever does it. */
export const ENERGIES = ['fills', 'neutral', 'drains'] as const;

/** Whether somebody can do it. */
export const ABILITIES = ['can', 'learn', 'not'] as const;

/** What a reader says of a piece of work or of a scene. */
export interface Answer {
	energy?: (typeof ENERGIES)[number];
	can?: (typeof ABILITIES)[number];
}

/** Whether anything was said with it. */
export const isAnswer = ({ energy, can }: Answer): boolean => energy !== undefined || can !== undefined;

/** What a reader has said, by key. */
export type Answers = Readonly<Record<string, Answer>>;

/** What somebody thinks about: roles by their ids, and how long they have for a trial; infinite where they have not said. */
export interface Choice {
	roles: readonly string[];
	/** The role that they hold now. */
	now: string;
	weeks: number;
	hours: number;
}

/** The key under which that is kept, beside what was answered. */
export const CHOICE = 'choice';

/** Reads the answers out of what is kept; what is no answer is none. */
export function answersIn(marks: Readonly<Record<string, Mark>>): Answers {
	return Object.fromEntries(
		Object.entries(marks).map(([key, { chosen = {} }]) => {
			const energy = ENERGIES.find((one) => one === chosen.energy);
			const can = ABILITIES.find((one) => one === chosen.can);
			return [key, { ...(energy && { energy }), ...(can && { can }) }];
		}),
	);
}

/** The energy that was said of something. */
export const energyOf = (answers: Answers, key: string): Answer['energy'] =>
	Object.hasOwn(answers, key) ? answers[key]!.energy : undefined;

/** Of how much of what can be asked it was said what it does. */
export const countSaid = (asked: readonly { key: string }[], answers: Answers): number =>
	asked.filter(({ key }) => energyOf(answers, key) !== undefined).length;

/** Whether somebody can do something, as far as they said. */
export const abilityOf = (answers: Answers, key: string): Answer['can'] =>
	Object.hasOwn(answers, key) ? answers[key]!.can : undefined;

/** Reads what somebody thinks about out of what is kept. */
export function choiceIn(marks: Readonly<Record<string, Mark>>): Choice | undefined {
	const chosen = Object.hasOwn(marks, CHOICE) ? marks[CHOICE]!.chosen : undefined;
	if (chosen === undefined) return undefined;
	const number = (text: string | undefined) => (Number(text) > 0 ? Number(text) : Infinity);
	return {
		roles: (chosen.roles ?? '').split(' ').filter((id) => id !== ''),
		now: chosen.now ?? '',
		weeks: number(chosen.weeks),
		hours: number(chosen.hours),
	};
}

/** The same as it is kept. */
export const keptChoice = ({ roles, now, weeks, hours }: Choice): Mark => ({
	chosen: {
		roles: roles.join(' '),
		...(now !== '' && { now }),
		...(weeks < Infinity && { weeks: String(weeks) }),
		...(hours < Infinity && { hours: String(hours) }),
	},
});
