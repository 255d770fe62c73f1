import { countsIn, type Plan } from './fitting.ts';
import type { Shape } from './shapes.ts';

/** How a role may be in a team: once, several times, outside, done by somebody else, or not at all. */
export const STATES = ['one', 'several', 'outside', 'instead', 'absent'] as const;

export type State = (typeof STATES)[number];

/** What somebody wants, by role. */
export type Wanted = Readonly<Record<string, State>>;

/** How a role can be in a plan: several where the number of people leaves it open. */
export function statesIn({ teams }: Plan, role: string): State[] {
	const there = teams.filter(({ shape }) => shape.roles.includes(role));
	if (there.length > 0) {
		const counts = there.map((team) => countsIn(team)?.[role] ?? { from: 1, to: 2 });
		const least = counts.reduce((sum, { from }) => sum + from, 0);
		const most = counts.reduce((sum, { to }) => sum + to, 0);
		return [...(least <= 1 ? (['one'] as const) : []), ...(most > 1 ? (['several'] as const) : [])];
	}
	if (teams.some(({ shape }) => shape.outside.includes(role))) return ['outside'];
	return teams.some(({ shape }) => Object.hasOwn(shape.instead, role)) ? ['instead'] : ['absent'];
}

/** Whether a plan is what somebody wants. */
export const isWanted = (plan: Plan, wanted: Wanted): boolean =>
	Object.entries(wanted).every(([role, state]) => statesIn(plan, role).includes(state));

/** A role in which shapes differ, with how it may be in them. */
export interface Difference {
	role: string;
	states: readonly State[];
}

/** In which of the roles the shapes of a handbook differ. */
export function differences(shapes: readonly Shape[], roles: readonly string[]): Difference[] {
	return roles.flatMap((role): Difference[] => {
		const each = shapes.map((shape) => statesIn({ teams: [{ shape, people: shape.size }] }, role));
		if (new Set(each.map((states) => states.join(' '))).size < 2) return [];
		return [{ role, states: STATES.filter((state) => each.some((states) => states.includes(state))) }];
	});
}

/** What a shape is called, or asked about, that holds words of somebody’s. */
export function spokenOf({ title, words }: Shape, typed: string): string[] {
	const wanted = wordsIn(typed);
	if (wanted.length === 0) return [];
	return [title, ...words].filter((phrase) => {
		const said = wordsIn(phrase);
		return wanted.some((word) => said.some((other) => other.startsWith(word)));
	});
}

/** How many words of somebody’s a plan speaks of. */
export const countSpoken = ({ teams }: Plan, typed: string): number =>
	wordsIn(typed).filter((word) => teams.some(({ shape }) => spokenOf(shape, word).length > 0)).length;

/** The words of a text that say something, without the ending of a plural. */
const wordsIn = (text: string) =>
	(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).map((word) => (word.length > 4 ? word.replace(/s$/, '') : word));
