import type { z } from 'zod';
import { nodesOfType, type BodyNode } from '../model/body.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Entry } from '../model/handbook.ts';
import { bodyPlaceOf, textPlaceOf } from '../model/places.ts';
import { remembered } from '../model/remembered.ts';
import { shownTextsIn, shownTextsOf, someText } from '../model/texts.ts';
import { readField } from './field-text.ts';

/** A link that an entry makes, in its body or in a field. */
export interface EntryLink {
	url: string;
	/** Where its address stands. */
	at: () => Place;
}

/** The links of an entry. */
export const linksOf = remembered((entry: Entry): EntryLink[] => [...findLinks(entry)]);

function* findLinks(entry: Entry): Iterable<EntryLink> {
	for (const { url, at } of nodesOfType(entry.body, 'link')) yield { url, at: () => bodyPlaceOf(entry, at) };
	if (!someText(entry.data, mayLink)) return;
	for (const { value, path, text } of shownTextsOf(entry)) {
		if (text === 'plain') continue;
		for (const { url } of linksIn(value)) yield { url, at: () => textPlaceOf(entry, url, ...path) };
	}
}

/** Without one of these there is no link, and most texts have none. */
const mayLink = (text: string) => /\]\(|:\/\/|www\.|@/.test(text);

/** The links in a text of the front matter, with the offsets of their addresses; none where fault was found with it. */
function linksIn(text: string): { url: string; at: number }[] {
	if (!mayLink(text)) return [];
	const { paragraphs, refused } = readField(text);
	return refused.length > 0 ? [] : paragraphs.flat().flatMap(linksAt);
}

function linksAt(node: BodyNode): { url: string; at: number }[] {
	if (node.type === 'link') return [node];
	return 'children' in node ? node.children.flatMap(linksAt) : [];
}

/**
 * The fields of an entry with each address in a text of theirs as a function gives it. An address that
 * is written in another form than it is read, by escapes, stays as it is.
 */
export function mapLinks<Data extends object>(
	schema: z.ZodType,
	data: Data,
	change: (url: string, path: readonly (string | number)[]) => string,
): Data {
	if (!someText(data, mayLink)) return data;
	let changed = data;
	for (const { value, path, text } of shownTextsIn(schema, data)) {
		if (text === 'plain') continue;
		const now = linksIn(value)
			.toReversed()
			.reduce((written, { url, at }) => {
				if (value.slice(at, at + url.length) !== url) return written;
				return written.slice(0, at) + change(url, path) + written.slice(at + url.length);
			}, value);
		if (now !== value) changed = withText(changed, path, now) as Data;
	}
	return changed;
}

/** A value in which a text at a path is another. */
function withText(value: unknown, [first, ...rest]: readonly (string | number)[], text: string): unknown {
	if (first === undefined) return text;
	if (Array.isArray(value)) return value.map((item, index) => (index === first ? withText(item, rest, text) : item));
	const group = value as Record<string, unknown>;
	return { ...group, [first]: withText(group[first], rest, text) };
}
