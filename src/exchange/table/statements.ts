import type { Place } from '../../handbook/model/diagnostic.ts';
import type { Fact } from './things.ts';

/** What a statement is: asked of a level, what a step of a scale means, a duty, or an item of a list of one’s own. */
export const KINDS = ['asked', 'step', 'responsibility', 'indicator', 'advice', 'other'] as const;

/** One of them. */
export type Kind = (typeof KINDS)[number];

/** How somebody stands to a statement: what falls short of it, what meets it, what goes beyond. */
export const SIDES = ['below', 'meets', 'above'] as const;

/** One of them. */
export type Side = (typeof SIDES)[number];

/**
 * Where something is asked, as keys of the things that the table lists. Order, label, track and group
 * are theirs, and stand there once.
 */
export interface Cell {
	role?: string;
	level?: string;
	axis?: string;
	step?: string;
}

/** The smallest thing that a ladder says. */
export interface Statement extends Cell {
	/** Where it is in the source, the same when its text is mended. */
	key: string;
	at: Place;
	/** What the source refers to it by, if it has a word for that. */
	id?: string;
	/** Other cells of the same row that say the same: it is one responsibility, which several share. */
	also: Place[];
	kind: Kind;
	/** What it says, as Markdown of a field. */
	text: string;
	/** The words that stand over it in the source, where they name no thing. */
	heading?: string;
	side: Side;
	optional: boolean;
	/** For whom it is said so: front-end, SRE. */
	flavour?: string;
	facts: Fact[];
	links: Link[];
	/** The key of the first statement with the same text: in the same cell, or anywhere where equal texts are one that several share. */
	same?: string;
}

/** An address with the words that it is given. */
export interface Link {
	text: string;
	url: string;
}

/**
 * What a statement looks like in practice. A row of its own, since a source may give examples to a
 * whole cell, which no list of a statement could hold; and a row is what a spreadsheet can edit.
 */
export interface Example extends Cell {
	key: string;
	at: Place;
	/** The key of the statement that it belongs to; none where it is one of the cell. */
	of?: string;
	/** As Markdown of a field. */
	text: string;
	heading?: string;
	flavour?: string;
}

/** That a level asks for a step of a scale. */
export interface Reference {
	/** Where it is in the source; that of the statement, where one says it in words. */
	key: string;
	at: Place;
	role?: string;
	level?: string;
	/** The key of the axis; none where a step of the common scale is meant, and no axis said. */
	axis?: string;
	step: string;
	optional: boolean;
}

/** How a role can be concerned with a responsibility. Several owners of one share it. */
const CONCERNS = ['owner', 'consulted', 'informed'] as const;

/** One of them. */
export type Concern = (typeof CONCERNS)[number];

/** How a source can say that a role is: `doer` where it does the work, which is to own it unless another answers for it. */
export const SAID_CONCERNS = [...CONCERNS, 'doer'] as const;

/** One of them. */
export type SaidConcern = (typeof SAID_CONCERNS)[number];

/** That a role is concerned with a responsibility. */
export interface Owner {
	/** The key of the statement. */
	responsibility: string;
	/** The key of the role. */
	role: string;
	as: Concern;
	at: Place;
}

/** Prose that belongs to no thing: an introduction, questions and answers. */
export interface Page {
	key: string;
	at: Place;
	title?: string;
	/** As Markdown of a body. */
	prose: string;
}
