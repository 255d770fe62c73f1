import type { z } from 'zod';
import { fieldsOfBare } from '../../../handbook/schema/bare.ts';
import { metaOf, shapeOf } from '../../../handbook/schema/shape.ts';

/** What fields are filled with. */
export interface Filling {
	/** The text of a field; another one each time. */
	text: (kind: 'plain' | 'marked') => string;
	/** The id of something that is there, by what is referred to. */
	ids: Readonly<Record<string, string>>;
}

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What may stand in a field that holds no text, in the order in which it is tried. */
const OTHERS = [1, '09:00', '2026-11-28'];

/**
 * Fills every text field that a schema has, whatever is said there already, and adds what there is not, so
 * that a field is filled by being declared. What is no text stays as it is.
 */
export function fillTexts(schema: z.ZodType, value: unknown, filling: Filling): unknown {
	const shape = shapeOf(schema);
	const meta = metaOf(schema);
	if (meta.text !== undefined) return filling.text(meta.text);
	// What is said elsewhere has no words of its own.
	if (!holdsText(schema) || (isGroup(value) && 'from' in value && 'id' in value)) return value;
	if (shape.is === 'list') {
		const items = Array.isArray(value) && value.length > 0 ? value : [undefined];
		return items.map((item) => fillTexts(shape.item, item, filling));
	}
	if (shape.is === 'map') {
		const { references } = metaOf(shape.key);
		const name = () => (references === undefined ? keyFor(shape.key, filling) : filling.ids[references]!);
		const entries = isGroup(value) && Object.keys(value).length > 0 ? Object.entries(value) : [[name(), undefined]];
		return Object.fromEntries(entries.map(([key, one]) => [key, fillTexts(shape.value, one, filling)]));
	}
	if (shape.is !== 'group') return value;
	const bare = fieldsOfBare(meta.bare, value);
	const said = isGroup(value) ? value : Object.fromEntries(bare.map((key) => [key, value]));
	const fields = Object.entries(shape.fields).map(([key, field]) => {
		const filled = fillTexts(field, said[key], filling);
		return [key, filled === undefined ? missing(field, filling) : filled];
	});
	return Object.fromEntries(fields.filter(([, filled]) => filled !== undefined));
}

/** What a field that holds no text has to hold, if anything. */
function missing(schema: z.ZodType, filling: Filling): unknown {
	const { references } = metaOf(schema);
	if (schema.safeParse(undefined).success) return undefined;
	if (references !== undefined) return filling.ids[references];
	return [newId(), ...OTHERS].find((one) => schema.safeParse(one).success);
}

const keyFor = (schema: z.ZodType, { text }: Filling) => {
	const { text: kind } = metaOf(schema);
	return kind === undefined ? newId() : text(kind);
};

let made = 0;
const newId = () => `made-${++made}`;

/** The places of a schema in which a text for readers may stand, such as the text of an item of a list. */
export function textFields(schema: z.ZodType, path: readonly string[] = []): string[] {
	const shape = shapeOf(schema);
	if (metaOf(schema).text !== undefined) return [path.join('/')];
	if (shape.is === 'list') return textFields(shape.item, [...path, '*']);
	if (shape.is === 'map')
		return [...textFields(shape.key, [...path, '(name)']), ...textFields(shape.value, [...path, '*'])];
	if (shape.is !== 'group') return [];
	return Object.entries(shape.fields).flatMap(([key, field]) => textFields(field, [...path, key]));
}

const holdsText = (schema: z.ZodType) => textFields(schema).length > 0;

/** The places of a schema at which a value says something. */
export function saidFields(schema: z.ZodType, value: unknown, path: readonly string[] = []): string[] {
	const shape = shapeOf(schema);
	if (value === undefined) return [];
	if (metaOf(schema).text !== undefined) return [path.join('/')];
	if (shape.is === 'list' && Array.isArray(value))
		return value.flatMap((item) => saidFields(shape.item, item, [...path, '*']));
	if (shape.is === 'map' && isGroup(value))
		return Object.entries(value).flatMap(([key, one]) => [
			...saidFields(shape.key, key, [...path, '(name)']),
			...saidFields(shape.value, one, [...path, '*']),
		]);
	if (shape.is !== 'group' || !isGroup(value)) return [];
	return Object.entries(shape.fields).flatMap(([key, field]) => saidFields(field, value[key], [...path, key]));
}
