import type { Entry, Handbook } from '../model/handbook.ts';
import { coveredBy } from './ownership.ts';

/** A role that is present in a team, and the absent roles whose work it does. */
export interface TakenSeat {
	role: string;
	standsInFor: string[];
	covers: string[];
}

/** Who is in a team, and who is not. */
export interface TeamSeats {
	present: TakenSeat[];
	/** Roles that somebody outside the team holds. */
	elsewhere: readonly string[];
}

/** Finds who is in a team, whose work each does beside their own, and who is outside. */
export function teamSeats(handbook: Handbook, team: Entry<'teams'>): TeamSeats {
	const { roles, standIns, elsewhere } = team.data;
	const isAbsent = (id: string) => !roles.includes(id) && !elsewhere.includes(id) && standIns[id] === undefined;
	return {
		present: roles.map((role) => ({
			role,
			standsInFor: Object.keys(standIns).filter((absent) => standIns[absent] === role),
			covers: coveredBy(handbook, role).filter(isAbsent),
		})),
		elsewhere,
	};
}
