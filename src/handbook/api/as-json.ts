import type { z } from 'zod';
import { metaOf, shapeOf } from '../schema/shape.ts';

/** How the texts of a value are written, and what its statements are called. */
export interface Writing {
	/** A text in which Markdown may stand. */
	marked: (text: string) => string;
	/** A text that is its own words. */
	plain: (text: string) => string;
	/** The key of what has an id of its own at a path; nothing where it has none. */
	keyAt?: (path: readonly (string | number)[]) => string | undefined;
}

/** Whether a field is for whoever reads what is published: what is private is not there at all. */
export const isTold = (field: string): boolean => field !== 'private';

/** Whether a group is something that can be pointed at: its schema gets a key, and so does what it describes. */
export const hasKey = (fields: Readonly<Record<string, unknown>>): boolean =>
	Object.hasOwn(fields, 'id') && !Object.hasOwn(fields, 'key');

/**
 * A value that was checked as JSON, by its schema: each field in the order of the schema, each text as it
 * is read.
 */
export function asJson(schema: z.ZodType, value: unknown, writing: Writing, path: (string | number)[] = []): unknown {
	if (value === undefined || value === null) return undefined;
	if (typeof value === 'string') {
		const { text } = metaOf(schema);
		return text === 'marked' ? writing.marked(value) : text === 'plain' ? writing.plain(value) : value;
	}
	if (typeof value !== 'object') return value;
	const shape = shapeOf(schema);
	if (shape.is === 'value') return value;
	const within = (of: z.ZodType, key: string | number, part: unknown) => {
		path.push(key);
		const made = asJson(of, part, writing, path);
		path.pop();
		return made;
	};
	if (shape.is === 'list') return (value as unknown[]).map((item, index) => within(shape.item, index, item));
	const parts = value as Record<string, unknown>;
	const written: Record<string, unknown> = {};
	if (shape.is === 'map') {
		for (const [name, part] of Object.entries(parts)) written[name] = within(shape.value, name, part);
		return written;
	}
	const key = hasKey(shape.fields) ? writing.keyAt?.(path) : undefined;
	if (key !== undefined) written.key = key;
	for (const [name, field] of Object.entries(shape.fields))
		if (isTold(name) && parts[name] !== undefined) written[name] = within(field, name, parts[name]);
	return written;
}
