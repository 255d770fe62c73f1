import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { activeRoles } from './ownership.ts';

/** The rungs that roles have in common, the highest first, each with its levels by role. */
export interface Rung {
	order: number;
	levels: Map<string, Entry<'levels'>>;
}

/** Of each handbook, the levels that can be found from another: asked for on the page of every level. */
interface Ladder {
	rungs: Map<number, Rung>;
	/** The levels that name a level as equivalent, by its id. */
	equivalents: Map<string, Entry<'levels'>[]>;
}

/** Whether a level stands on the rungs that roles have in common, and not on those of its role alone. */
export function isOnCommonRung({ roles, settings }: Handbook, { data }: Entry<'levels'>): boolean {
	const role = roles.get(data.role);
	return data.rung && (role?.data.rungs ?? settings.rungs) === 'common';
}

/** The common rungs on which active roles have levels, the highest first. */
export function rungsOf(handbook: Handbook): Rung[] {
	return [...ladderOf(handbook).rungs.values()].sort((a, b) => b.order - a.order);
}

/** The levels of other roles on a par with a level: those on its rung, and those called equivalent from either side. */
export function onAPar(handbook: Handbook, level: Entry<'levels'>): Entry<'levels'>[] {
	const { rungs, equivalents } = ladderOf(handbook);
	const sameRung = isOnCommonRung(handbook, level) ? (rungs.get(level.data.order)?.levels.values() ?? []) : [];
	const named = level.data.equivalentTo.flatMap((id) => handbook.levels.get(id) ?? []);
	const all = new Set([...sameRung, ...named, ...(equivalents.get(level.id) ?? [])]);
	return [...all].filter(({ data }) => data.role !== level.data.role && isActive(handbook, data.role));
}

/** Whether two levels stand on a par, by their number or because one calls the other equivalent. */
export function areOnAPar(handbook: Handbook, a: Entry<'levels'>, b: Entry<'levels'>): boolean {
	const byNumber = a.data.order === b.data.order && isOnCommonRung(handbook, a) && isOnCommonRung(handbook, b);
	return byNumber || a.data.equivalentTo.includes(b.id) || b.data.equivalentTo.includes(a.id);
}

const isActive = (handbook: Handbook, role: string) => handbook.roles.get(role)?.data.status === 'active';

const ladderOf = remembered((handbook): Ladder => {
	const ladder: Ladder = { rungs: new Map(), equivalents: new Map() };
	const roles = new Set(activeRoles(handbook).map(({ id }) => id));
	for (const level of handbook.levels.values()) {
		const { role, order, equivalentTo } = level.data;
		for (const id of equivalentTo) ladder.equivalents.set(id, [...(ladder.equivalents.get(id) ?? []), level]);
		if (!roles.has(role) || !isOnCommonRung(handbook, level)) continue;
		const rung = ladder.rungs.get(order) ?? { order, levels: new Map() };
		if (!rung.levels.has(role)) rung.levels.set(role, level);
		ladder.rungs.set(order, rung);
	}
	return ladder;
});
