import type { z } from 'zod';
import type { Entry } from './handbook.ts';
import { remembered } from './remembered.ts';
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
export const textsOf = remembered((entry: Entry): readonly EntryText[] => textsIn(entry.data));

/** The texts in the fields of an entry that are for readers. */
export const shownTextsOf = (entry: Entry): ShownText[] =>
	shownTextsIn(collections[entry.collection].schema, entry.data);

/** Whether any text in a value is such a one: in most there is none, and it is known sooner than where each stands. */
export function someText(value: unknown, is: (text: string) => boolean): boolean {
	if (typeof value === 'string') return is(value);
	if (Array.isArray(value)) return value.some((item) => someText(item, is));
	return value !== null && typeof value === 'object' && Object.values(value).some((item) => someText(item, is));
}

/** Every text in a value, with its path. */
export function textsIn(value: unknown): EntryText[] {
	const found: EntryText[] = [];
	const path: EntryText['path'] = [];
	look(value);
	return found;

	function look(part: unknown): void {
		if (typeof part === 'string') found.push({ value: part, path: [...path] });
		else if (Array.isArray(part)) part.forEach((item, index) => within(index, item));
		else if (part !== null && typeof part === 'object')
			for (const key of Object.keys(part)) within(key, (part as Record<string, unknown>)[key]);
	}

	function within(key: string | number, item: unknown): void {
		path.push(key);
		look(item);
		path.pop();
	}
}

/** The texts in a value that was checked which are for readers, as its schema says. */
export function shownTextsIn(schema: z.ZodType, value: unknown): ShownText[] {
	const found: ShownText[] = [];
	const path: ShownText['path'] = [];
	look(schema, value, undefined);
	return found;

	function look(at: z.ZodType, part: unknown, above: z.GlobalMeta['shows']): void {
		if (part === undefined || part === null) return;
		const { text, shows = above } = metaOf(at);
		if (typeof part === 'string' && text !== undefined) found.push({ value: part, path: [...path], text, shows });
		if (typeof part !== 'object') return;
		const shape = shapeOf(at);
		if (shape.is === 'value') return;
		if (shape.is === 'list') (part as unknown[]).forEach((item, index) => within(index, shape.item, item, shows));
		else
			for (const key of Object.keys(part)) {
				const field = shape.is === 'map' ? shape.value : shape.fields[key];
				if (field) within(key, field, (part as Record<string, unknown>)[key], shows);
			}
	}

	function within(key: string | number, at: z.ZodType, item: unknown, above: z.GlobalMeta['shows']): void {
		path.push(key);
		look(at, item, above);
		path.pop();
	}
}
