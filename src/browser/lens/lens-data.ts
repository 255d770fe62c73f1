import type { Fact, LevelData, Said } from '../levels/ladder.ts';

/** A responsibility: its id, its title, the number of its area, and who answers for it, as `code.ts` writes it. */
export type HeldRow = readonly [id: string, title: string, area: number, held: string];

/** Who answers for what, wherever all roles are there. */
export interface HeldData {
	/** In the order in which rows number them. */
	roles: readonly { id: string; title: string }[];
	/** In the order in which rows number them; -1 is that of none. */
	areas: readonly string[];
	/** What stands before the id in the address of a responsibility. */
	page: string;
	/** Area by area. */
	rows: readonly HeldRow[];
}

/** A way from one role into another. */
export interface WayData {
	title: string;
	href: string;
	duration?: string;
	cost: readonly Said[];
}

/** What is told of a role beside what it answers for and what its levels ask. */
export interface RoleFile {
	/** What changes under somebody who moves. */
	facts: readonly Fact<Said>[];
	/** Everything else that is said under a label. */
	more: readonly Fact<Said>[];
	/** The share of the time spent writing code, in percent. */
	coding?: { from: number; to: number };
	/** The roles that it has ways into, each with the file of those ways. */
	ways: Readonly<Record<string, string>>;
	/** Those of its levels that ask something, each with the file of what it asks. */
	asking: readonly (Pick<LevelData<Said>, 'id' | 'title' | 'place'> & { file: string })[];
	/** What each level is on a par with: the common rung on which it stands, and levels that are called equivalent. */
	levels: Readonly<Record<string, { rung?: number; same?: readonly string[] }>>;
	/** Roles beside which it has a page of comparison, with the address of that. */
	pairs: Readonly<Record<string, string>>;
}
