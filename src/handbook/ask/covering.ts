import type { Entry, Handbook } from '../model/handbook.ts';
import { heldBy } from './ownership.ts';

/** What rests on one person who covers several roles. */
export interface CoveringLoad {
	/** Responsibilities that nobody else shares. */
	solely: Entry<'responsibilities'>[];
	/** Everything that the role answers for. */
	total: number;
	/** For each covered role, the responsibilities that a holder of it would take over; most first. */
	relief: { role: string; responsibilities: Entry<'responsibilities'>[] }[];
	/** How many rest on one person, by area; most first. */
	byArea: { area: string; count: number }[];
}

/**
 * Counts what falls to a covering role, and where a second person would take the most off it.
 *
 * @returns `undefined` for a role that covers none
 */
export function coveringLoad(handbook: Handbook, role: Entry<'roles'>): CoveringLoad | undefined {
	if (role.data.covers.length === 0) return undefined;
	const held = heldBy(handbook, role.id);
	const solely = held.filter(({ hold }) => hold.kind === 'owns' || (hold.kind === 'covers' && hold.solely));
	const relief = role.data.covers.map((id) => ({
		role: id,
		responsibilities: solely
			.filter(({ hold }) => hold.kind === 'covers' && hold.for.length === 1 && hold.for[0] === id)
			.map(({ responsibility }) => responsibility),
	}));
	const areas = new Map<string, number>();
	for (const { responsibility } of solely) {
		const area = responsibility.data.area ?? '';
		areas.set(area, (areas.get(area) ?? 0) + 1);
	}
	return {
		solely: solely.map(({ responsibility }) => responsibility),
		total: held.length,
		relief: relief.sort((a, b) => b.responsibilities.length - a.responsibilities.length),
		byArea: [...areas].map(([area, count]) => ({ area, count })).sort((a, b) => b.count - a.count),
	};
}
