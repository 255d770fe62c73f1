import type { Lasting, Said } from '../levels/ladder.ts';

/** Of which handbook something was filled in. */
export interface OfHandbook {
	name: string;
	release: string;
}

/** What the levels of a role ask, each thing once, as the pages on growing load it. */
export interface AskedOfRole {
	handbook: OfHandbook;
	role: { id: string; title: string; name: string; href: string; colour: number };
	/** Its rungs with those of its trunk, lowest first, then the jobs beside it. */
	levels: readonly LevelOfRole[];
	/** How many of the levels are rungs. */
	rungs: number;
	axes: readonly AskedOnAxis[];
}

/** A level, as far as somebody is held against it. */
export interface LevelOfRole {
	id: string;
	/** What it is called in a list of levels of its role. */
	title: string;
	/** What it is called in a sentence, with its role. */
	name: string;
	href: string;
}

/** What the levels ask on one axis. */
export interface AskedOnAxis {
	id: string;
	title: string;
	group?: string;
	href: string;
	/** All steps of its scale, where a level is rated on it. */
	steps: readonly Pick<StepOfScale, 'name'>[];
	/** The file of what these steps say, where they say something: only whoever wants to read it loads it. */
	scale?: string;
	ratings: readonly (Lasting & { rating: number })[];
	lines: readonly AskedLine[];
}

/** A step of a scale, by its name and what is said of it. */
export interface StepOfScale {
	name: string;
	says: readonly Said[];
}

/** Something that levels ask in words. */
export interface AskedLine extends Lasting {
	/** What stays the same of it wherever it is asked: the level that says it, and its anchor there. */
	key: string;
	text: Said;
	/** What falls short of it, and what goes beyond. */
	below?: Said;
	above?: Said;
	/** For whom it is said. */
	flavour?: string;
}

/** What goes by another name than it did, by its old one: addresses of entries, and whole keys. */
export type NamesNow = Readonly<Record<string, string>>;
