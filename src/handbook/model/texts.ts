import type { z } from 'zod';
import type { Entry } from './handbook.ts';
import { collections } from '../schema/collections.ts';
import { metaOf, shapeOf } from '../schema/shape.ts';

/** A text of the front matter of an entry. */
export interface EntryText {
	value: string;
	path: (string | number)[];
}

/** A text of the front matter that is for readers. */
export interface ShownText extends EntryText {
	/** Whether it is shown as it stands, or may hold marks of Markdown. */
	text: 'plain' | 'marked';
	/** Where it is shown: on its own page at its own place, if nothing is said. */
	shows: z.GlobalMeta['shows'];
}

/** Every text in the fields of an entry, ids and words of a choice included. */
export const textsOf = (entry: Entry): Iterable<EntryText> => textsIn(entry.data);

/** The texts in the fields of an entry that are for readers. */
export const shownTextsOf = (entry: Entry): Iterable<ShownText> =>
	shownTextsIn(collections[entry.collection].schema, entry.data);

/** Every text in a value, with its path. */
export function* textsIn(part: unknown, path: (string | number)[] = []): Iterable<EntryText> {
	if (typeof part === 'string') yield { value: part, path };
	else if (Array.isArray(part)) {
		for (const [index, item] of part.entries()) yield* textsIn(item, [...path, index]);
	} else if (part !== null && typeof part === 'object') {
		for (const [key, item] of Object.entries(part)) yield* textsIn(item, [...path, key]);
	}
}

/** The texts in a value that was checked which are for readers, as its schema says. */
export function* shownTextsIn(
	schema: z.ZodType,
	value: unknown,
	path: (string | number)[] = [],
	above?: z.GlobalMeta['shows'],
): Iterable<ShownText> {
	if (value === undefined || value === null) return;
	const { text, shows = above } = metaOf(schema);
	if (typeof value === 'string') {
		if (text !== undefined) yield { value, path, text, shows };
		return;
	}
	if (typeof value !== 'object') return;
	const shape = shapeOf(schema);
	for (const [key, item] of Object.entries(value)) {
		const next = shape.is === 'group' ? shape.fields[key] : shape.is === 'list' ? shape.item : undefined;
		const within = next ?? (shape.is === 'map' ? shape.value : undefined);
		if (within) yield* shownTextsIn(within, item, [...path, shape.is === 'list' ? Number(key) : key], shows);
	}
}
