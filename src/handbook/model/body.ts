import type { Place } from './diagnostic.ts';

/** A link or an image of a body, with the place of its beginning. */
export interface BodyLink {
	url: string;
	at: Place;
}

/** The prose of an entry, and what the rules ask of it. */
export interface Body {
	/** The file that supplies it. */
	file: string;
	/** The prose itself, without front matter; empty where there is none. */
	text: string;
	/** The place of a character of `text`, counted from 0. */
	placeAt: (offset: number) => Place;
	/** Whether fault was found with the prose: then some of what follows may be missing. */
	broken: boolean;
	links: BodyLink[];
	images: (BodyLink & { alt: string })[];
	headings: { text: string; id: string; depth: number; at: Place }[];
	/** Components with their attributes, all of them plain text. */
	components: { name: string; attributes: Record<string, string>; at: Place }[];
	/** Runs of plain text, for rules about words. */
	texts: { value: string; at: Place }[];
}
