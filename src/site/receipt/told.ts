import { placeOfEntry } from '../../handbook/addresses/shown-at.ts';
import { asWritten, type Rewording } from '../../handbook/language/rewording.ts';
import type { BodyNode } from '../../handbook/model/body.ts';
import type { Place } from '../../handbook/model/diagnostic.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { bodyPlaceOf, placeOf } from '../../handbook/model/places.ts';
import { shownTextsOf, type ShownText } from '../../handbook/model/texts.ts';
import { kindOf } from '../../handbook/schema/collections.ts';
import { readField } from '../../handbook/source/field-text.ts';

/** Something that an author says, and where readers are to find it. */
export interface Told {
	nodes: readonly BodyNode[];
	/** The place on the page; nothing for the page as a whole. */
	anchor: string | undefined;
	at: () => Place;
}

/** What an entry says on its own page, each thing with its own place. */
export function* toldBy(handbook: PublicHandbook, entry: Entry): Iterable<Told> {
	const anchor = placeOfEntry(handbook, entry).split('#')[1] ?? 'main';
	const { partAt } = kindOf(entry.collection);
	for (const text of shownTextsOf(entry)) {
		if (text.shows === 'nowhere') continue;
		const place = text.shows === 'in-navigation' ? undefined : (partAt?.(entry.data, text.path) ?? anchor);
		yield { nodes: nodesIn(text), anchor: place, at: () => placeOf(entry, ...text.path) };
	}
	for (const { nodes, at } of blocksOf(entry.body.tree)) yield { nodes, anchor, at: () => bodyPlaceOf(entry, at) };
}

/** What an entry says on the list of its kind. */
export function* toldInList(entry: Entry): Iterable<Told> {
	for (const text of shownTextsOf(entry)) {
		if (text.shows !== 'in-lists') continue;
		yield { nodes: nodesIn(text), anchor: undefined, at: () => placeOf(entry, ...text.path) };
	}
}

/** A text of a field, as nodes of one line. */
const nodesIn = ({ value, text }: ShownText): readonly BodyNode[] =>
	text === 'plain'
		? [{ type: 'text', at: 0, value }]
		: readField(value).paragraphs.flatMap((nodes, index) =>
				index === 0 ? nodes : [{ type: 'text', at: 0, value: ' ' } as const, ...nodes],
			);

/** The lines of a body: each paragraph, heading, cell, title and block of code. */
function* blocksOf(node: BodyNode): Iterable<{ nodes: readonly BodyNode[]; at: number }> {
	if (node.type === 'aside' || node.type === 'details') yield { nodes: node.title, at: node.at };
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
		yield { nodes: node.children, at: node.at };
	} else if (node.type === 'code') yield { nodes: [node], at: node.at };
	else if ('children' in node) for (const child of node.children) yield* blocksOf(child);
}

/**
 * The ways in which a line may read, with the organisation's words and as it is written; where
 * something stands that says what it says elsewhere, there is a gap (a null).
 */
export function* readingsOf(nodes: readonly BodyNode[], reword: Rewording): Iterable<(string | null)[]> {
	const written = saidIn(nodes, asWritten);
	yield inOneLine(written);
	if (reword === asWritten) return;
	yield inOneLine(saidIn(nodes, reword));
	yield inOneLine(written.map((piece) => piece && reword(piece)));
}

const inOneLine = (pieces: readonly (string | null)[]) =>
	pieces.map((piece) => piece && piece.replace(/\s\s+|[^\S ]/g, ' ').trim());

/** What a line says, piece by piece, with a gap where something stands that says what it says elsewhere. */
function saidIn(nodes: readonly BodyNode[], reword: Rewording): (string | null)[] {
	const pieces: (string | null)[] = [''];
	const add = (text: string) => {
		if (pieces.at(-1) === null) pieces.push('');
		pieces[pieces.length - 1] += text;
	};
	const visit = (node: BodyNode): void => {
		if (node.type === 'text') add(reword(node.value));
		else if (node.type === 'inlineCode' || node.type === 'code') add(node.value);
		else if (node.type === 'break') add(' ');
		else if (node.type === 'component') pieces.push(null);
		else if ('children' in node) node.children.forEach(visit);
	};
	nodes.forEach(visit);
	return pieces;
}
