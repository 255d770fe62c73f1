import { once, type Loaded } from '../page/load-once.ts';
import type { Ladder } from '../levels/ladder.ts';
import type { TeamData } from '../responsibilities/all-data.ts';
import type { HeldData, RoleFile } from './lens-data.ts';

/** What is loaded of a role. */
export interface LoadedRole {
	id: string;
	title: string;
	href: string;
	colour: string;
	file: RoleFile;
	ladder: Ladder | undefined;
}

/** Everything that a choice needs. */
export interface LoadedChoice {
	roles: readonly LoadedRole[];
	held: HeldData | undefined;
	team: TeamData | undefined;
}

/** Where the files of a choice lie. */
export interface Files {
	/** Of who answers for what; nothing where nobody answers for anything. */
	held: string | undefined;
	/** Of the team, where one is picked. */
	team: string | undefined;
	/** The options that are picked, each with the files of its role. */
	roles: readonly HTMLOptionElement[];
}

/**
 * Loads what a choice needs, each file once.
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
			const { file = '', ladder, href = '', colour = '' } = option.dataset;
			const [ofRole, levels] = await Promise.all([once<RoleFile>(loaded, file), some<Ladder>(ladder)]);
			return { id: option.value, title: option.text, href, colour, file: ofRole, ladder: levels };
		}),
	]);
	return { held, team, roles };
}
