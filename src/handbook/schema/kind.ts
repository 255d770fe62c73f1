import type { z } from 'zod';

/**
 * What is to be known of a kind of entry before there is a handbook: one record each, listed in
 * `collections.ts`. What says something about the domain, such as who stands in for whom, is no part of it.
 */
export interface Kind<Schema extends z.ZodObject = z.ZodObject, Anchor extends string = string> {
	/** Its fields. */
	schema: Schema;
	/** The words that messages use. */
	singular: string;
	plural: string;
	/** The word on the command line, where it is not the singular. */
	word?: string;
	/** The field that says what an entry is called. */
	title: keyof z.output<Schema> & string;
	/** Where an entry stands in lists, where that is not its field `order`: lower numbers first. */
	order?: (data: z.output<Schema>) => number | undefined;
	/** The collection in whose entries it lies: its ids are made of theirs, and it goes where they go. */
	within?: string;
	/**
	 * Its address from the root of the handbook: a page, or an anchor on one.
	 *
	 * @param data its fields, where they are known: an address may be made of them
	 */
	address: (id: string, data?: z.output<Schema>) => string;
	/** The page that lists what there is of it; several kinds may share one. */
	list?: string;
	/** The anchors of its page that are the same for all. */
	anchors?: Readonly<Record<Anchor, string>>;
	/** The anchors of its page that come from its fields. */
	parts?: (data: z.output<Schema>) => readonly string[];
	/** The one of them at which the field at a path is shown; nothing for the page as a whole. */
	partAt?: (data: z.output<Schema>, path: readonly (string | number)[]) => string | undefined;
	/** Two answers to one question: where a layer gives the first, the second of the layers below is gone. */
	alternatives?: readonly (readonly [string, string])[];
	/** The fields that name the roles that it is about: without one of them it is about nothing. */
	about?: readonly (keyof z.output<Schema> & string)[];
	/** The fields that say what somebody becomes or is a kind of: of a role that is retired, no other takes the place there. */
	ofItself?: readonly (keyof z.output<Schema> & string)[];
	/** How many entries of other kinds there must be before one can begin. */
	needs?: Readonly<Record<string, number>>;
	/** Ids that none of its entries may have: their addresses are folders of the handbook. */
	reserved?: readonly string[];
	/** Whether a handbook is whole without those that do not fit it. */
	optional?: boolean;
	/** Whether prose uses its title as a word; a page may be called “About”. */
	inProse?: boolean;
}

/** A record of a kind, as precise as it is written. */
export const kind = <Schema extends z.ZodObject, const Anchor extends string = never>(
	record: Kind<Schema, Anchor>,
): Kind<Schema, Anchor> & { anchors: Readonly<Record<Anchor, string>> } => ({
	...record,
	anchors: record.anchors ?? ({} as Record<Anchor, string>),
});

/** The id of the entry that one lies in; empty where it lies in none. */
export const holderOf = (id: string) => id.slice(0, Math.max(0, id.indexOf('/')));

/** The id of an entry within the one that it lies in. */
export const nameOf = (id: string) => id.slice(id.indexOf('/') + 1);
