import { byOrder } from '../model/order.ts';
import type { Entry, Handbook } from '../model/handbook.ts';

/** The levels of a role, lowest first. */
export function levelsOf(handbook: Handbook, role: string): Entry<'levels'>[] {
	return [...handbook.levels.values()].filter(({ data }) => data.role === role).sort(byOrder);
}

/** The levels of every role that has some, lowest first; roles in order of id. */
export function ladders(handbook: Handbook): Map<string, Entry<'levels'>[]> {
	const all = new Map<string, Entry<'levels'>[]>([...handbook.roles.keys()].map((role) => [role, []]));
	for (const level of handbook.levels.values()) all.get(level.data.role)?.push(level);
	for (const [role, levels] of all) {
		if (levels.length === 0) all.delete(role);
		else levels.sort(byOrder);
	}
	return all;
}

/** Every two levels of a role that follow one another, the lower first; of several on one rung, the first. */
export function* neighbours(levels: readonly Entry<'levels'>[]): Iterable<[Entry<'levels'>, Entry<'levels'>]> {
	const rungs = levels.filter(({ data }, index) => data.order !== levels[index - 1]?.data.order);
	for (const [index, level] of rungs.slice(1).entries()) yield [rungs[index]!, level];
}

/** The axes that apply to a role, in the order of charts. */
export function axesOf(handbook: Handbook, role: Entry<'roles'>): Entry<'axes'>[] {
	const ids = role.data.axes;
	return [...handbook.axes.values()].filter(({ id }) => ids === undefined || ids.includes(id)).sort(byOrder);
}

/** The rating of a level on each axis, where all of them are rated: only then is there a chart. */
export function ratingsOf(level: Entry<'levels'>, axes: readonly Entry<'axes'>[]): number[] | undefined {
	const ratings = axes.map(({ id }) => level.data.expectations[id]?.rating);
	return axes.length > 2 && ratings.every((rating) => rating !== undefined) ? ratings : undefined;
}

/** A statement with the level that first asked it. */
export interface AskedStatement {
	id: string;
	text: string;
	optional: boolean;
	from: Entry<'levels'>;
	examples: { flavour?: string | undefined; text: string }[];
}

/**
 * What a level asks on an axis in all: what it adds, and what lower levels ask and it does not raise.
 *
 * @param levels those of one role, lowest first
 * @param level one of them
 */
export function askedAt(levels: readonly Entry<'levels'>[], level: Entry<'levels'>, axis: string): AskedStatement[] {
	const asked = new Map<string, AskedStatement>();
	for (const from of levels) {
		for (const statement of from.data.expectations[axis]?.statements ?? [])
			asked.set(statement.id, { ...statement, from });
		if (from === level) break;
	}
	return [...asked.values()];
}

/** The highest step that any axis has: the rim of a chart. */
export function highestStep(axes: readonly Entry<'axes'>[], levels: Iterable<Entry<'levels'>>): number {
	const scales = axes.map(({ data }) => data.scale.length);
	const ratings = [...levels].flatMap(({ data }) => Object.values(data.expectations).map(({ rating }) => rating ?? 0));
	return Math.max(1, ...scales, ...ratings);
}
