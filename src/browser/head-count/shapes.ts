import type { OfHandbook } from '../growing/asked.ts';
import type { FieldFile } from '../hiring/field-file.ts';
import type { Said } from '../levels/ladder.ts';

/** How many people, at least and at most. */
export interface Range {
	from: number;
	to: number;
}

/** The shapes of team that say how many people they are for, as the page loads them. */
export interface Shapes {
	handbook: OfHandbook;
	/** The roles that they speak of, by id. */
	roles: Readonly<Record<string, { title: string; name: string; href: string; colour: number }>>;
	/** What in some shape is done outside of it. */
	duties: readonly { title: string; href: string }[];
	shapes: readonly Shape[];
}

/** A shape of team. */
export interface Shape {
	id: string;
	title: string;
	href: string;
	summary?: Said;
	size: Range;
	/** The roles that are there. */
	roles: readonly string[];
	/** How many hold each; a role of which nothing is said is not among them. */
	people: Readonly<Record<string, Range>>;
	/** Whose work somebody who is there does beside their own, by the absent role. */
	instead: Readonly<Record<string, string>>;
	/** What nobody in it holds, by whose work it is: several where they share it. */
	open: readonly Open[];
	/** Roles that somebody outside of it holds. */
	outside: readonly string[];
	splitsWhen?: Said;
	/** What people call it and ask about it. */
	words: readonly string[];
	/** Where it is changed: the file, and its address where one is known. */
	file?: FieldFile;
}

/** Some work that nobody in a team holds, with the numbers of what it is. */
export interface Open {
	roles: readonly string[];
	duties: readonly number[];
}
