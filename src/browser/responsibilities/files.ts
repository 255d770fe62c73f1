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
	const loaded = new Map<string, Promise<unknown>>();
	function once<Data>(file: string, make: () => Promise<Data>): Promise<Data> {
		const known = (loaded.get(file) as Promise<Data> | undefined) ?? make();
		loaded.set(file, known);
		known.catch(() => loaded.delete(file));
		return known;
	}
	const load = async <Data>(file: string) => (await (await fetch(file)).json()) as Data;
	const whole = () =>
		once(all, async (): Promise<ToFind> => {
			const data = await load<AllData>(all);
			return {
				rows: rowsOf(data),
				roles: new Map(data.roles.map((role) => [role.id, role])),
				areas: data.areas,
				places: {},
			};
		});
	return async (team) => {
		if (team === '') return whole();
		const inFile = once(ofTeam(team), () => load<TeamData>(ofTeam(team)));
		const { rows, ...data } = await whole();
		const { held, places } = await inFile;
		return { ...data, rows: inTeam(rows, held, [...data.roles.keys()]), places };
	};
}
