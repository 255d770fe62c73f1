import type { Entry } from './handbook.ts';

/** A text of the front matter of an entry. */
export interface EntryText {
	value: string;
	path: (string | number)[];
}

/** Every text in the fields of an entry, ids and words of a choice included. */
export const textsOf = (entry: Entry): Iterable<EntryText> => textsIn(entry.data);

/** Every text in a value, with its path. */
export function* textsIn(part: unknown, path: (string | number)[] = []): Iterable<EntryText> {
	if (typeof part === 'string') yield { value: part, path };
	else if (Array.isArray(part)) {
		for (const [index, item] of part.entries()) yield* textsIn(item, [...path, index]);
	} else if (part !== null && typeof part === 'object') {
		for (const [key, item] of Object.entries(part)) yield* textsIn(item, [...path, key]);
	}
}
