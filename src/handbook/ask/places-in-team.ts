import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered, rememberedOf } from '../model/remembered.ts';
import { seatOf } from './team-ownership.ts';

/** A role that somebody may say they hold, as far as a team is concerned. */
export interface PlaceInTeam {
	role: string;
	/** Who in this team is the manager of whoever holds it; empty where nobody is. */
	manager: readonly string[];
	/** Who does its work, where the team has nobody who holds it. */
	instead: readonly string[];
}

/**
 * The roles that somebody may hold who works in a team: those that are there, those that somebody outside
 * holds for it, and those that another stands in for.
 */
export const placesInTeam = rememberedOf((handbook, team: Entry<'teams'>): PlaceInTeam[] => {
	const { roles, standIns, elsewhere } = team.data;
	const outside = elsewhere.filter((id) => handbook.roles.get(id)?.data.kind === 'job');
	const ids = new Set([...roles, ...outside, ...Object.keys(standIns)]);
	return [...ids].filter(isHeldBySomebody).map((role) => ({
		role,
		manager: managersOf(handbook, team, role),
		instead: roles.includes(role) || elsewhere.includes(role) ? [] : seatOf(handbook, team, role).holders,
	}));

	function isHeldBySomebody(id: string): boolean {
		const data = handbook.roles.get(id)?.data;
		return data !== undefined && data.status === 'active' && data.kind !== 'common';
	}
});

/** The roles that somebody may hold in some team. */
export const rolesInTeams = remembered(
	(handbook): ReadonlySet<string> =>
		new Set([...handbook.teams.values()].flatMap((team) => placesInTeam(handbook, team).map(({ role }) => role))),
);

/** Whoever does the work of the role that one reports to; where one does that oneself, of the next above. */
function managersOf(handbook: Handbook, team: Entry<'teams'>, role: string): readonly string[] {
	const seen = new Set<string>();
	let above = handbook.roles.get(role)?.data.reportsTo;
	while (above !== undefined && !seen.has(above)) {
		seen.add(above);
		const { holders } = seatOf(handbook, team, above);
		if (!holders.includes(role)) return holders.length > 0 ? holders : [above];
		above = handbook.roles.get(above)?.data.reportsTo;
	}
	return [];
}
