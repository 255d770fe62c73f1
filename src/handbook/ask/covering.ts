import type { Entry, Handbook } from '../model/handbook.ts';
import { byArea } from './areas.ts';
import { coveredBy, heldBy, namedHolders } from './ownership.ts';

/** What rests on one person who covers several roles. */
export interface CoveringLoad {
	/** Responsibilities that nobody else shares: those of which others hold a part, as a parent does, left out. */
	solely: Entry<'responsibilities'>[];
	/** Everything that the role answers for. */
	total: number;
	/** For each covered role, the responsibilities that a holder of it would take over; most first. */
	relief: { role: string; responsibilities: Entry<'responsibilities'>[] }[];
	/** How many rest on one person, by area; most first. */
	byArea: { title: string; count: number }[];
}

/**
 * Counts what falls to a covering role, and where a second person would take the most off it.
 *
 * @returns `undefined` for a role that covers none
 */
export function coveringLoad(handbook: Handbook, role: Entry<'roles'>): CoveringLoad | undefined {
	if (role.data.covers.length === 0) return undefined;
	const held = heldBy(handbook, role.id);
	const own = new Set([role.id, ...coveredBy(handbook, role.id)]);
	const solely = held.filter(({ responsibility }) => namedHolders(responsibility).every((holder) => own.has(holder)));
	const relief = role.data.covers.map((id) => ({
		role: id,
		responsibilities: solely
			.filter(({ hold }) => hold.kind === 'covers' && hold.for.length === 1 && hold.for[0] === id)
			.map(({ responsibility }) => responsibility),
	}));
	return {
		solely: solely.map(({ responsibility }) => responsibility),
		total: held.length,
		relief: relief.sort((a, b) => b.responsibilities.length - a.responsibilities.length),
		byArea: byArea(handbook, solely, ({ responsibility }) => responsibility)
			.map(({ title, items }) => ({ title, count: items.length }))
			.sort((a, b) => b.count - a.count),
	};
}
