import type { z } from 'zod';
import { metaOf, shapeOf } from '../../handbook/schema/shape.ts';

/** A value that can be written down. */
export type Plain = Record<string, unknown>;

/** Whether two values say the same. */
export const isSame = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other);

const sorted = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) =>
		isGroup(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
	) ?? '';

/** Whether a value has fields. */
export const isGroup = (value: unknown): value is Plain =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of some values that is a text or a number, as a text. */
export function wordsIn(...values: readonly unknown[]): string {
	for (const value of values) if (typeof value === 'string' || typeof value === 'number') return String(value);
	return '';
}

/** What a field has where nothing is said. */
export function unsaid(schema: z.ZodType): unknown {
	const parsed = schema.safeParse(undefined);
	return parsed.success ? parsed.data : undefined;
}

/**
 * A value that was checked, without what is so anyway where nothing is said. It is a copy.
 *
 * @param schema of the value
 */
export function plain(schema: z.ZodType, value: unknown): unknown {
	const shape = shapeOf(schema);
	if (shape.is === 'list' && Array.isArray(value)) return value.map((item) => plain(shape.item, item));
	if (shape.is === 'map' && isGroup(value))
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(shape.value, item)]));
	if (shape.is !== 'group' || !isGroup(value)) return value;
	const fields = Object.entries(shape.fields).flatMap(([key, field]): [string, unknown][] => {
		const part = value[key];
		if (part === undefined || isSame(part, unsaid(field))) return [];
		return [[key, plain(field, part)]];
	});
	return Object.fromEntries(fields);
}

/** A plain value in the short forms that people write: `craft: 2` for `craft: { rating: 2 }`. */
export function short(schema: z.ZodType, value: unknown): unknown {
	const shape = shapeOf(schema);
	if (shape.is === 'list' && Array.isArray(value)) return value.map((item) => short(shape.item, item));
	if (shape.is === 'map' && isGroup(value))
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, short(shape.value, item)]));
	if (shape.is !== 'group' || !isGroup(value)) return value;
	const fields = Object.fromEntries(
		Object.entries(value).map(([key, part]) => [key, shape.fields[key] ? short(shape.fields[key], part) : part]),
	);
	const keys = Object.keys(fields);
	const [first] = keys;
	const isShort = Object.values(metaOf(schema).bare ?? {}).some(
		(named) =>
			named.length === keys.length && named.every((key) => keys.includes(key) && isSame(fields[key], fields[first!])),
	);
	return isShort ? fields[first!] : fields;
}
