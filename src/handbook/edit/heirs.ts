import type { Entry, Handbook } from '../model/handbook.ts';
import { ancestorsOf, coveredBy } from '../ask/ownership.ts';

/**
 * Who takes over from the roles that an organisation does not have: whoever covers the role, else the
 * one that it reports to, else one of its track, else the nearest that reports
 * to it, else whoever leads, else the first role kept.
 *
 * @param kept ids of the roles that stay
 * @returns the heir by role, for every other job of the handbook; none where no role is kept
 */
export function heirsOf(handbook: Handbook, kept: readonly string[]): Map<string, string | null> {
	const heirs = new Map<string, string | null>();
	for (const role of handbook.roles.values()) {
		// What is no job is not held by anybody in the organisation, however few roles it has.
		if (role.data.kind === 'job' && !kept.includes(role.id)) heirs.set(role.id, heirOf(handbook, role, kept) ?? null);
	}
	return heirs;
}

function heirOf(handbook: Handbook, role: Entry<'roles'>, kept: readonly string[]): string | undefined {
	const data = (id: string) => handbook.roles.get(id)!.data;
	const covers = kept.find((id) => coveredBy(handbook, id).includes(role.id));
	const boss = bossesOf(handbook, role).find((id) => kept.includes(id));
	const sameTrack = kept.find((id) => data(id).track !== undefined && data(id).track === role.data.track);
	const distance = (id: string) => bossesOf(handbook, handbook.roles.get(id)!).indexOf(role.id);
	const [reports] = kept
		.filter((id) => distance(id) >= 0 && leads(handbook, id))
		.sort((a, b) => distance(a) - distance(b));
	const leader = kept.find((id) => leads(handbook, id));
	return covers ?? boss ?? sameTrack ?? reports ?? leader ?? kept[0];
}

/** The roles that a role reports to, from the nearest; a circle ends. */
function bossesOf(handbook: Handbook, role: Entry<'roles'>): string[] {
	const bosses: string[] = [];
	for (let id = role.data.reportsTo; id !== undefined && !bosses.includes(id);) {
		bosses.push(id);
		id = handbook.roles.get(id)?.data.reportsTo;
	}
	return bosses;
}

/** Whether a role is more than the one that others extend. */
const leads = (handbook: Handbook, id: string) =>
	ancestorsOf(handbook, id).length > 0 ||
	coveredBy(handbook, id).length > 0 ||
	[...handbook.roles.values()].some(({ data }) => data.reportsTo === id);
