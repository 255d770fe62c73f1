import type { InTeam } from '../page/who-reads.ts';
import { readAsked, writeAsked, type Asked } from '../page/address.ts';

/** Up to how many roles stand side by side; the names of their fields, and of those of their levels. */
export const ROLES = ['first', 'second', 'third'] as const;
export const LEVELS = ['first-level', 'second-level', 'third-level'] as const;

const NAMES = [...ROLES, 'team', ...LEVELS] as const;

/** What a reader picks: roles, a shape of team, a level of each role. All of it is public, so the address may name it. */
export type Choice = Asked<(typeof NAMES)[number]>;

/** What an address picks. */
export const readChoice = (search: string): Choice => readAsked(NAMES, search);

/** The same where it picks nothing at all: a reader who has said who they are begins from there. */
export const begunWith = (choice: Choice, me: InTeam | undefined): Choice =>
	me && Object.values(choice).every((value) => value === '') ? { ...choice, first: me.role, team: me.team } : choice;

/** The same without levels of roles that are not picked. */
export const withoutLoose = (choice: Choice): Choice => ({
	...choice,
	...Object.fromEntries(ROLES.flatMap((role, place) => (choice[role] === '' ? [[LEVELS[place]!, '']] : []))),
});

/** The part of an address that picks the same. */
export const writeChoice = (choice: Choice): string => writeAsked(NAMES, choice);

/** The roles that are picked, with the name of the field of each, in order. */
export const pickedRoles = (choice: Choice): { field: (typeof ROLES)[number]; id: string }[] =>
	ROLES.map((field) => ({ field, id: choice[field] })).filter(({ id }) => id !== '');
