/** A shape of team with the roles that it has. */
export interface TeamWithRoles {
	id: string;
	title: string;
	roles: readonly string[];
}

/** Teams in which the roles that are picked can be looked at. */
export interface Offers {
	teams: readonly TeamWithRoles[];
	/** Whether they have all of the roles; else one of them at least. */
	haveAll: boolean;
}

/** The teams that have all of some roles; where none has, those that have one of them. */
export function teamsWith(teams: readonly TeamWithRoles[], roles: readonly string[]): Offers {
	const all = teams.filter((team) => roles.every((role) => team.roles.includes(role)));
	return all.length > 0
		? { teams: all, haveAll: true }
		: { teams: teams.filter((team) => roles.some((role) => team.roles.includes(role))), haveAll: false };
}
