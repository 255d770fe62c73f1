import { once, type Loaded } from '../page/load-once.ts';
import type { Ladder } from '../levels/ladder.ts';
import type { TeamData } from '../responsibilities/all-data.ts';
import type { HeldData, RoleFile, WayData } from './lens-data.ts';

/** What is loaded of a role. */
export interface LoadedRole {
	id: string;
	title: string;
	href: string;
	/** The number of the colour of its track. */
	colour: string;
	file: RoleFile;
}

/** Everything that a choice of roles needs. */
export interface LoadedChoice {
	roles: readonly LoadedRole[];
	held: HeldData | undefined;
	team: TeamData | undefined;
	/** The ways from the first role into each of the others, in their order. */
	ways: readonly (readonly WayData[])[];
}

/** Where the files of a choice lie. */
export interface Files {
	/** Of who answers for what; nothing where nobody answers for anything. */
	held: string | undefined;
	/** Of the team, where one is picked. */
	team: string | undefined;
	/** The options that are picked, each with the file of its role. */
	roles: readonly HTMLOptionElement[];
}

/**
 * Loads what a choice of roles needs, each file once.
 *
 * @throws where one cannot be loaded
 */
export async function loadChoice(loaded: Loaded, files: Files): Promise<LoadedChoice> {
	const some = <Data>(file: string | undefined) =>
		file === undefined ? Promise.resolve(undefined) : once<Data>(loaded, file);
	const [held, team, ...roles] = await Promise.all([
		some<HeldData>(files.held),
		some<TeamData>(files.team),
		...files.roles.map(async (option): Promise<LoadedRole> => {
			const { file = '', href = '', colour = '' } = option.dataset;
			return { id: option.value, title: option.text, href, colour, file: await once<RoleFile>(loaded, file) };
		}),
	]);
	const [first, ...others] = roles as [LoadedRole, ...LoadedRole[]];
	const ways = await Promise.all(others.map(({ id }) => some<WayData[]>(first.file.ways[id])));
	return { held, team, roles, ways: ways.map((all) => all ?? []) };
}

/**
 * Loads what levels ask, of each role the one that is picked.
 *
 * @param levels their ids; empty for none
 * @throws where one cannot be loaded
 */
export const loadLevels = (
	loaded: Loaded,
	roles: readonly LoadedRole[],
	levels: readonly string[],
): Promise<(Ladder | undefined)[]> =>
	Promise.all(
		roles.map(({ file }, place) => {
			const level = file.asking.find(({ id }) => id === levels[place]);
			return level ? once<Ladder>(loaded, level.file) : Promise.resolve(undefined);
		}),
	);
