import { z } from 'zod';
import { fieldsOfBare, type BareFields } from './bare.ts';

/** What a schema holds within: the fields of a group, the items of a list, the keys and values of a map; or nothing. */
export type Shape =
	| { is: 'group'; fields: Readonly<Record<string, z.ZodType>> }
	| { is: 'list'; item: z.ZodType }
	| { is: 'map'; key: z.ZodType; value: z.ZodType }
	| { is: 'value' };

declare module 'zod' {
	/** What may be known of a field beside its form. */
	interface GlobalMeta {
		/** What its value names, by id. */
		references?: string;
		/** Whether it is a day of the calendar. */
		isDate?: boolean;
		/** Of a text for readers: whether it is shown as it stands, or may hold marks of Markdown. */
		text?: 'plain' | 'marked';
		/** Where a text for readers is shown: on its own page at its own place, if nothing is said. */
		shows?: 'in-lists' | 'in-navigation' | 'nowhere';
		/** A text as it is due here, from one that says the same in another form; nothing where it does not. */
		inForm?: (written: string) => string | undefined;
		/** The short forms that it may be written in: the fields that a bare value is that of. */
		bare?: BareFields;
		/** What its row is called where pages show it. */
		label?: string;
	}
}

/** The schema within defaults, options and preprocessing. */
function inner(schema: z.ZodType): z.ZodType {
	if (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodPrefault ||
		schema instanceof z.ZodNullable
	)
		return inner(schema.unwrap() as z.ZodType);
	if (schema instanceof z.ZodPipe) return inner(schema.out as z.ZodType);
	return schema;
}

/** What a schema holds within, whatever defaults and options are around it. */
export function shapeOf(schema: z.ZodType): Shape {
	let shape = shapes.get(schema);
	if (!shape) shapes.set(schema, (shape = findShape(schema)));
	return shape;
}

const shapes = new WeakMap<z.ZodType, Shape>();

function findShape(schema: z.ZodType): Shape {
	const within = inner(schema);
	if (within instanceof z.ZodObject) return { is: 'group', fields: within.shape };
	if (within instanceof z.ZodArray) return { is: 'list', item: within.element as z.ZodType };
	if (within instanceof z.ZodRecord)
		return { is: 'map', key: within.keyType as z.ZodType, value: within.valueType as z.ZodType };
	return { is: 'value' };
}

/** The schema of what stands at a path; nothing where none may stand there. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
	const [first, ...rest] = path;
	if (first === undefined) return schema;
	const shape = shapeOf(schema);
	if (shape.is === 'value') return undefined;
	const fieldOf = (fields: Readonly<Record<string, z.ZodType>>, key: string) =>
		Object.hasOwn(fields, key) ? fields[key] : undefined;
	// In a short form, what stands in a group stands in one of its fields.
	const [bare] = typeof first === 'number' ? fieldsOfBare(metaOf(schema).bare, []) : [];
	if (shape.is === 'group' && bare !== undefined) return schemaAt(shape.fields[bare]!, path);
	const next =
		shape.is === 'list' ? shape.item : shape.is === 'map' ? shape.value : fieldOf(shape.fields, String(first));
	return next && schemaAt(next, rest);
}

/** The keys that may stand in what a schema describes; none where any may. */
export function keysOf(schema: z.ZodType): string[] {
	const shape = shapeOf(schema);
	if (shape.is === 'group') return Object.keys(shape.fields);
	return shape.is === 'map' && shape.key instanceof z.ZodEnum ? shape.key.options.map(String) : [];
}

/** What is known of a field: said of it as a whole, or of what is within its defaults and options. */
export function metaOf(schema: z.ZodType): z.GlobalMeta {
	let meta = metas.get(schema);
	if (!meta) metas.set(schema, (meta = { ...z.globalRegistry.get(inner(schema)), ...z.globalRegistry.get(schema) }));
	return meta;
}

const metas = new WeakMap<z.ZodType, z.GlobalMeta>();
