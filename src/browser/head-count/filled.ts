import { nameNow } from '../notes/carry-over.ts';
import type { NamesNow } from '../growing/asked.ts';
import type { MarkableLine } from '../growing/kept-sheet.ts';
import type { Mark, Sheet } from '../notes/notes.ts';
import { asOne, asTwo, evenly, isIn, splitAt, type Plan } from './fitting.ts';
import type { Shape, Shapes } from './shapes.ts';
import { STATES, type State, type Wanted } from './wanted.ts';

type Marks = Sheet['marks'];

/** The most people of whom the page is asked. */
const MOST = 100_000;

/** The keys of what is filled in that is about no entry. */
export const KEYS = { people: 'people', words: 'words', plan: 'plan' } as const;

/** How somebody wants a role to be. */
export const wantedKey = (role: string): string => `roles/${role}#wanted`;

/** Who does the work of a role that nobody holds. */
export const leftKey = (role: string): string => `roles/${role}#left`;

/** All that can be filled in, with what stands there. */
export const linesOf = ({ roles }: Pick<Shapes, 'roles'>): MarkableLine[] => [
	...Object.values(KEYS).map((key) => ({ key, said: '' })),
	...Object.entries(roles).flatMap(([id, { title }]) =>
		[wantedKey(id), leftKey(id)].map((key) => ({ key, said: title })),
	),
];

const chosen = (marks: Marks, key: string, question: string): string =>
	(Object.hasOwn(marks, key) && marks[key]!.chosen?.[question]) || '';

/** How many people somebody has; nothing where that is no number of people. */
export function countIn(marks: Marks): number | undefined {
	const written = chosen(marks, KEYS.people, 'count');
	const count = Number(written);
	return /^\d+$/.test(written) && count >= 1 && count <= MOST ? count : undefined;
}

/** What somebody says of their work. */
export const wordsOfMarks = (marks: Marks): string => chosen(marks, KEYS.words, 'words');

/** How somebody wants the roles to be. */
export const wantedIn = (marks: Marks, { roles }: Pick<Shapes, 'roles'>): Wanted =>
	Object.fromEntries(
		Object.keys(roles).flatMap((role) => {
			const state = chosen(marks, wantedKey(role), 'is') as State;
			return STATES.includes(state) ? [[role, state] as const] : [];
		}),
	);

/** Somebody who does what nobody held: a role of the plan, or somebody outside; with their name, as far as it is said. */
export interface Doer {
	by: string;
	/** The number of the team whose holder that is, where both have one. */
	team?: number;
	who: string;
}

/** Who does the work of a role; nothing where nobody is said. */
export function doerIn(marks: Marks, role: string, plan: Plan, renamed: NamesNow): Doer | undefined {
	const written = chosen(marks, leftKey(role), 'by');
	const who = chosen(marks, leftKey(role), 'who');
	if (written === OUTSIDE) return { by: OUTSIDE, who };
	const [id = '', team] = written.split(OF_TEAM);
	const by = nameNow(`roles/${id}`, renamed).slice('roles/'.length);
	const at = teamsWith(plan, by);
	// Where both teams have one, it has to be said which of them.
	if (at.length > 1)
		return team !== undefined && at.includes(Number(team)) ? { by, team: Number(team), who } : undefined;
	return at.length === 1 ? { by, who } : undefined;
}

/** Whether what somebody does has somebody who does it: whoever is outside is known by their name alone. */
export const isNamed = (doer: Doer | undefined): boolean =>
	doer !== undefined && (doer.by !== OUTSIDE || doer.who.trim() !== '');

/** The numbers of the teams of a plan in which a role is there. */
export const teamsWith = ({ teams }: Plan, role: string): number[] =>
	teams.flatMap(({ shape }, at) => (shape.roles.includes(role) ? [at] : []));

/** What stands between a role and the number of its team. */
export const OF_TEAM = '#';

/** What stands for somebody outside; no role is called so. */
export const OUTSIDE = '-';

/** What is kept of a plan. */
export const markOfPlan = (plan: Plan): Mark => ({
	chosen: {
		...Object.fromEntries(plan.teams.map(({ shape }, at) => [at === 0 ? 'first' : 'second', shape.id])),
		of: String(evenly(plan)),
	},
});

/** The plan that somebody has taken; `said` where one of its shapes has gone, and `isOther` where it does not fit their number. */
export type TakenPlan = { plan: Plan } | { said: string } | { isOther: true } | undefined;

/** Finds the plan that somebody has taken. */
export function planIn(marks: Marks, shapes: readonly Shape[], count: number, renamed: NamesNow): TakenPlan {
	const ids = ['first', 'second'].flatMap((name) => chosen(marks, KEYS.plan, name) || []);
	if (ids.length === 0) return undefined;
	const found = ids.map((id) => {
		const now = nameNow(`teams/${id}`, renamed).slice('teams/'.length);
		return shapes.find((shape) => shape.id === now);
	});
	if (found.some((shape) => shape === undefined)) return { said: marks[KEYS.plan]?.said ?? ids.join(', ') };
	const those = found as Shape[];
	const plans = those.length === 1 ? asOne(those, count) : pairs(those, count);
	const [plan] = plans;
	if (!plan) return { isOther: true };
	const of = Number(chosen(marks, KEYS.plan, 'of'));
	return { plan: splitAt(plan, isIn(plan.teams[0]!.people, of) ? of : evenly(plan)) };
}

const pairs = ([first, second]: readonly Shape[], count: number): Plan[] =>
	asTwo(first === second ? [first!] : [first!, second!], count).filter(
		({ teams }) => teams[0]!.shape === first && teams[1]!.shape === second,
	);
