/** A role as a found row shows it. */
export interface RoleData {
	id: string;
	title: string;
	href: string;
	/** The colour of its track. */
	track: number;
	/** Ids that it had. */
	formerly?: readonly string[];
}

/** A responsibility: its id, title, summary and other names, the number of its area, and who answers for it, as `code.ts` writes it. */
export type RowData = readonly [id: string, title: string, summary: string, also: string, area: number, held: string];

/** Everything that the list of responsibilities looks through, where they stand on the pages of their areas. */
export interface AllData {
	/** In the order in which rows number them. */
	roles: readonly RoleData[];
	/** The areas in the order in which rows number them; -1 is that of none. */
	areas: readonly { id: string; title: string }[];
	/** What stands before the id in the address of one of them. */
	page: string;
	rows: readonly RowData[];
}

/** What the file of a team goes by, and no more: its numbers of roles, and the order of its rows. */
export interface NumberedData {
	roles: readonly Pick<RoleData, 'id' | 'title' | 'formerly'>[];
	/** The ids of all responsibilities. */
	rows: readonly string[];
}

/** Somebody who holds a role, in a team: who manages them, and who does the work where the team has nobody who holds it. */
export interface PlaceData {
	manager?: readonly string[];
	instead?: readonly string[];
}

/** What falls to whom in a team. */
export interface TeamData {
	/** Who answers for each responsibility, in the order of all rows, as `code.ts` writes it. */
	held: readonly string[];
	/** By the roles that somebody may hold there. */
	places: Readonly<Record<string, PlaceData>>;
}
