import { addressOf, pageOf } from '../../handbook/addresses/addresses.ts';
import type { Rewording } from '../../handbook/language/rewording.ts';
import type { BodyNode } from '../../handbook/model/body.ts';
import type { Place } from '../../handbook/model/diagnostic.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import { bodyPlaceOf, placeOf } from '../../handbook/model/places.ts';
import { shownTextsOf, type ShownText } from '../../handbook/model/texts.ts';
import { kindOf } from '../../handbook/schema/collections.ts';
import { readField } from '../../handbook/source/field-text.ts';

/** Something that an author says, and where readers are to find it. */
export interface Told {
	/** Ways in which it may read, as it is written and as the organisation's words have it; a gap is a null. */
	readings: readonly (readonly (string | null)[])[];
	/** The address of the page. */
	page: string;
	/** The place on it; nothing for the page as a whole. */
	anchor: string | undefined;
	at: () => Place;
}

/** What an entry says, each thing with its own place, and with the list of its kind if it stands there too. */
export function* toldBy(entry: Entry, reword: Rewording): Iterable<Told> {
	const [page, anchor] = partsOf(addressOf(entry));
	for (const text of shownTextsOf(entry)) {
		if (text.shows === 'nowhere') continue;
		const { list, partAt } = kindOf(entry.collection);
		const readings = readingsOf(
			text.text === 'marked' ? lineOf(text) : [{ type: 'text', at: 0, value: text.value }],
			reword,
		);
		const told = { readings, at: () => placeOf(entry, ...text.path) };
		const part = partAt?.(entry.data, text.path);
		yield { ...told, page, anchor: text.shows === 'in-navigation' ? undefined : (part ?? anchor ?? 'main') };
		if (text.shows === 'in-lists' && list !== undefined) yield { ...told, page: list, anchor: undefined };
	}
	for (const { nodes, at } of blocksOf(entry.body.tree)) {
		yield { readings: readingsOf(nodes, reword), page, anchor: anchor ?? 'main', at: () => bodyPlaceOf(entry, at) };
	}
}

const partsOf = (address: string) => [pageOf(address), address.split('#')[1]] as const;

const lineOf = ({ value }: ShownText): readonly BodyNode[] =>
	readField(value).paragraphs.flatMap((nodes, index) =>
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

/** The ways in which a line may read. */
function readingsOf(nodes: readonly BodyNode[], reword: Rewording): (string | null)[][] {
	const [asWritten, piecewise] = [saidIn(nodes), saidIn(nodes, reword)];
	const whole = asWritten.map((piece) => piece && reword(piece));
	const all = [piecewise, whole, asWritten].map((pieces) =>
		pieces.map((piece) => piece && piece.replace(/\s+/g, ' ').trim()),
	);
	return [...new Map(all.map((pieces) => [pieces.join('\0'), pieces])).values()];
}

/** What a line says, piece by piece, with a gap where something stands that says what it says elsewhere. */
function saidIn(nodes: readonly BodyNode[], reword: Rewording = (text) => text): (string | null)[] {
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
