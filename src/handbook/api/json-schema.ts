import { z } from 'zod';
import { isListedInSettings } from '../schema/collections.ts';
import { metaOf, shapeOf } from '../schema/shape.ts';
import { hasKey, isTold } from './as-json.ts';

/** A part of a JSON Schema. */
export interface JsonSchema {
	[keyword: string]: unknown;
}

/** What our schemas know of a field that says nothing to others. */
const OURS = ['label', 'text', 'shows', 'inForm', 'bare', 'isDate', 'references', 'default'];

const KEY: JsonSchema = {
	type: 'string',
	description: 'What it is known by: the entry that says it, and its place on the page of that.',
};

/**
 * The JSON Schema (draft 2020-12) of what `asJson` makes by a schema of ours. It allows fields that it
 * does not name: a reader goes on working when one is added.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
	const made = z.toJSONSchema(schema, {
		io: 'output',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => rewrite(zodSchema as unknown as z.ZodType, jsonSchema as JsonSchema),
	});
	const { $schema: _, ...rest } = made as JsonSchema;
	return rest;
}

function rewrite(schema: z.ZodType, json: JsonSchema): void {
	const { text, isDate, references, description } = metaOf(schema);
	for (const keyword of OURS) delete json[keyword];
	if (json.additionalProperties === false) delete json.additionalProperties;
	if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
	if (text === 'marked') json.contentMediaType = 'text/markdown';
	if (isDate === true) json.format = 'date';
	if (references !== undefined) json.description = [description, idOf(references)].filter(Boolean).join(' ');
	const shape = shapeOf(schema);
	if (shape.is !== 'group' || json.properties === undefined) return;
	const properties = json.properties as JsonSchema;
	for (const field of Object.keys(shape.fields)) if (!isTold(field)) delete properties[field];
	const required = ((json.required as string[] | undefined) ?? []).filter(isTold);
	if (hasKey(shape.fields)) {
		json.properties = { key: KEY, ...properties };
		required.unshift('key');
	}
	if (required.length > 0) json.required = required;
	else delete json.required;
}

const idOf = (to: string) =>
	to === 'any'
		? 'A key: `collection/id`.'
		: isListedInSettings(to)
			? `An id among the ${to} of the handbook.`
			: `An id of ${to}.`;
