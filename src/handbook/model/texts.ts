import type { Entry } from './handbook.ts';

/** A text of the front matter of an entry. */
export interface EntryText {
	value: string;
	path: (string | number)[];
}

/** Every text in the fields of an entry, ids and words of a choice included. */
export function* textsOf(entry: Entry): Iterable<EntryText> {
	yield* within(entry.data, []);
}

function* within(part: unknown, path: (string | number)[]): Iterable<EntryText> {
	if (typeof part === 'string') yield { value: part, path };
	else if (Array.isArray(part)) {
		for (const [index, item] of part.entries()) yield* within(item, [...path, index]);
	} else if (part !== null && typeof part === 'object') {
		for (const [key, item] of Object.entries(part)) yield* within(item, [...path, key]);
	}
}
