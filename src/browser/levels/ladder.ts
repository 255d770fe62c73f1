/** A text with what is emphasised in it: words, and elements with what they hold. */
export type Said = readonly (string | SaidElement)[];

/** An element within a line, such as a link. */
export interface SaidElement {
	tag: string;
	attributes?: Readonly<Record<string, string>>;
	said: Said;
}

/** Something that levels of a role ask: from the number of the first that does, to that of the first that does no more. */
export interface Lasting {
	from: number;
	to: number;
	/** Whether it is welcome and not asked. */
	optional?: boolean;
}

/** A sentence that somebody is measured by. */
export interface Statement<Text> {
	text: Text;
	flavour?: string;
}

/** What is said of a role or a level under a label: a few plain words, a text, or a list of them. */
export interface Fact<Text> {
	label: string;
	value?: string;
	texts?: readonly Text[];
	isList?: boolean;
}

/** A level, as far as it is set beside another. */
export interface LevelData<Text> {
	id: string;
	/** What stands at the head of its column: its title, or its role where that is no more than a number. */
	title: string;
	/** What it is called in a sentence. */
	name: string;
	/** What its place is called, such as `Level 4` or `L4`. */
	place: string;
	role: string;
	/** The number of the colour of its track. */
	colour: number;
	href: string;
	facts: readonly Fact<Text>[];
}

/** What the levels of a role ask on one axis. */
export interface AxisData<Text> {
	id: string;
	title: string;
	group?: string;
	/** Where it stands among all axes. */
	order: number;
	/** The steps that are asked, by their number from 1, with what they say where the levels themselves say nothing. */
	steps: Readonly<Record<number, { name: string; lines: readonly Statement<Text>[] }>>;
	/** How many steps there are. */
	of: number;
	ratings: readonly (Lasting & { rating: number })[];
	statements: readonly (Lasting & Statement<Text>)[];
}

/** A role’s levels and what they ask, each thing once: as a page fetches it, or as one is made of it. */
export interface Ladder<Text = Said> {
	levels: readonly LevelData<Text>[];
	/** How many of the levels are rungs, one above the other; the others are jobs beside them. */
	rungs: number;
	axes: readonly AxisData<Text>[];
}
