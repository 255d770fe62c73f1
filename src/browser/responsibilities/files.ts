import { once, type Loaded } from '../page/load-once.ts';
import type { AllData, TeamData } from './all-data.ts';
import { inTeam, rowsOf, type FoundRow } from './found.ts';

/** What a reader looks through: everything there is, with the roles by id. */
export interface ToFind {
	rows: readonly FoundRow[];
	roles: ReadonlyMap<string, AllData['roles'][number]>;
	areas: AllData['areas'];
	/** Of the team, where one is named. */
	places: TeamData['places'];
}

/**
 * Loads what is looked through, each file once.
 *
 * @param all the file of all responsibilities
 * @param ofTeam the file of who answers for them in a team
 * @returns what gives it, as it falls in a team if one is named; it fails where a file cannot be loaded
 */
export function filesOf(all: string, ofTeam: (team: string) => string): (team: string) => Promise<ToFind> {
	const loaded: Loaded = new Map();
	const made = new WeakMap<AllData, ToFind>();
	const whole = async (): Promise<ToFind> => {
		const data = await once<AllData>(loaded, all);
		const known = made.get(data) ?? {
			rows: rowsOf(data),
			roles: new Map(data.roles.map((role) => [role.id, role])),
			areas: data.areas,
			places: {},
		};
		made.set(data, known);
		return known;
	};
	return async (team) => {
		if (team === '') return whole();
		const [{ rows, ...data }, { held, places }] = await Promise.all([whole(), once<TeamData>(loaded, ofTeam(team))]);
		return { ...data, rows: inTeam(rows, held, [...data.roles.keys()]), places };
	};
}
