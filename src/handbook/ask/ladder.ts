import { byOrder } from '../model/order.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { orderedAxes } from './axis-groups.ts';
import { cellOf, cellsOf, type Asked } from './asked.ts';

type Level = Entry<'levels'>;

/** The levels that a role has of its own, lowest first, and after them the jobs beside its ladder. */
export const levelsOf = (handbook: Handbook, role: string): readonly Level[] => allLevels(handbook).get(role) ?? [];

/** The levels of every role that has some of its own, lowest first; roles in order of id. */
export const ladders = (handbook: Handbook): ReadonlyMap<string, readonly Level[]> => allLevels(handbook);

/** The rungs that somebody in a role climbs, lowest first: those of the trunk that it goes on from, then its own. */
export const ladderOf = (handbook: Handbook, role: string): readonly Level[] => allLadders(handbook).get(role) ?? [];

/** The rungs that lead up to a level, itself last: of a job beside the ladder it alone. */
export function ladderUpTo(handbook: Handbook, level: Level): readonly Level[] {
	const ladder = ladderOf(handbook, level.data.role);
	return level.data.rung ? ladder.slice(0, ladder.indexOf(level) + 1) : [level];
}

/** The roles whose ladders go on from a level of another. */
export const branchesFrom = (handbook: Handbook, level: Level): Entry<'roles'>[] =>
	[...handbook.roles.values()].filter(({ data }) => data.trunk === level.id);

const allLevels = remembered((handbook) => {
	const all = new Map<string, Level[]>([...handbook.roles.keys()].map((role) => [role, []]));
	for (const level of handbook.levels.values()) all.get(level.data.role)?.push(level);
	for (const [role, levels] of all) {
		if (levels.length === 0) all.delete(role);
		else levels.sort((a, b) => Number(b.data.rung) - Number(a.data.rung) || byOrder(a, b));
	}
	return all;
});

const allLadders = remembered((handbook) => {
	const all = new Map<string, readonly Level[]>();
	const climb = (role: string, climbed: ReadonlySet<string>): readonly Level[] => {
		const trunk = handbook.levels.get(handbook.roles.get(role)?.data.trunk ?? '');
		const own = levelsOf(handbook, role).filter(({ data }) => data.rung);
		if (!trunk || climbed.has(trunk.data.role)) return own;
		const below = climb(trunk.data.role, new Set([...climbed, role]));
		return [...below.slice(0, below.indexOf(trunk) + 1), ...own];
	};
	for (const role of handbook.roles.keys()) all.set(role, climb(role, new Set([role])));
	return all;
});

/** Every two levels of a ladder that follow one another, the lower first; of several at one place, the first. */
export function* neighbours(ladder: readonly Level[]): Iterable<[Level, Level]> {
	const rungs = ladder.filter(({ data }, index) => {
		const below = ladder[index - 1]?.data;
		return data.order !== below?.order || data.role !== below.role;
	});
	for (const [index, level] of rungs.slice(1).entries()) yield [rungs[index]!, level];
}

/** The axes that apply to a role, in the order of charts: those it names, or those of which its levels speak. */
export function axesOf(handbook: Handbook, role: Entry<'roles'>): Entry<'axes'>[] {
	const ids = role.data.axes ?? spokenOf(handbook, role.id);
	return orderedAxes(handbook).filter(({ id }) => ids === undefined || ids.includes(id));
}

/** The axes of which the levels of a role speak; nothing where it has no levels. */
function spokenOf(handbook: Handbook, role: string): string[] | undefined {
	const levels = [...new Set([...ladderOf(handbook, role), ...levelsOf(handbook, role)])];
	return levels.length === 0 ? undefined : levels.flatMap((level) => [...cellsOf(handbook, level).keys()]);
}

/** The rating of a level on each axis, where all of them are rated: only then is there a chart. */
export function ratingsOf(handbook: Handbook, level: Level, axes: readonly Entry<'axes'>[]): number[] | undefined {
	const ratings = axes.map(({ id }) => cellOf(handbook, level, id)?.rating);
	return axes.length > 2 && ratings.every((rating) => rating !== undefined) ? ratings : undefined;
}

/** A statement with the level of the ladder that first asked it. */
export interface AskedStatement extends Asked {
	at: Level;
}

/** What a level asks on an axis in all: what it adds, and what lower levels ask and it does not raise. */
export function askedAt(handbook: Handbook, level: Level, axis: string): AskedStatement[] {
	const asked = new Map<string, AskedStatement>();
	for (const at of ladderUpTo(handbook, level)) {
		for (const statement of cellOf(handbook, at, axis)?.statements ?? []) {
			const known = asked.get(statement.id);
			// What two rungs take from one place is asked since the lower.
			asked.set(
				statement.id,
				known?.origin === statement.origin ? { ...statement, at: known.at } : { ...statement, at },
			);
		}
	}
	return [...asked.values()];
}
