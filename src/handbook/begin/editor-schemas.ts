import { z } from 'zod';
import { allEntries, titleOf, type Handbook } from '../model/handbook.ts';
import { collections } from '../schema/collections.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import type { ReferenceTarget } from '../schema/collections.ts';
import { settings } from '../schema/settings.ts';

/** A part of a JSON Schema. */
export interface JsonSchema {
	[keyword: string]: unknown;
}

/** The schema of handbook.yaml. */
export const SETTINGS_SCHEMA = 'handbook';

/** The name of the schema of a collection; of a file that lies over one of a lower layer, if so. */
export const schemaName = (collection: CollectionName, isOver: boolean) =>
	`handbook-${collection}${isOver ? '-over' : ''}`;

/**
 * What an editor needs to propose fields and ids while somebody writes: one JSON Schema for
 * handbook.yaml and two for each collection, since a file over another gives only what differs.
 * Where an id is due, the ids of this handbook are the choices, with their titles.
 *
 * @returns by name
 */
export function editorSchemas(handbook: Handbook): Map<string, JsonSchema> {
	const made = new Map([[SETTINGS_SCHEMA, schemaOf(handbook, settings)]]);
	for (const name of collectionNames) {
		const whole = schemaOf(handbook, collections[name].schema);
		const { required: _, ...over } = whole;
		made.set(schemaName(name, false), whole);
		made.set(schemaName(name, true), over);
	}
	return made;
}

function schemaOf(handbook: Handbook, schema: z.ZodType): JsonSchema {
	const made = z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any',
		target: 'draft-07',
		override: ({ zodSchema, jsonSchema }) => {
			const {
				label: _label,
				text: _text,
				shows: _shows,
				inForm: _inForm,
				isDate,
				...plain
			} = jsonSchema as JsonSchema;
			for (const keyword of Object.keys(jsonSchema)) delete (jsonSchema as JsonSchema)[keyword];
			Object.assign(jsonSchema, plain, isDate === true ? { format: 'date' } : {});
			if (!(zodSchema instanceof z.ZodPipe && zodSchema.in instanceof z.ZodTransform)) return;
			// A field that takes a short form: the value of one of its own fields, standing alone.
			const { $schema: _, ...full } = z.toJSONSchema(zodSchema.out as z.ZodType, {
				io: 'input',
				target: 'draft-07',
			}) as JsonSchema;
			for (const keyword of Object.keys(jsonSchema)) delete (jsonSchema as JsonSchema)[keyword];
			Object.assign(jsonSchema, { anyOf: [full, ...Object.values(full.properties as object)] });
		},
	}) as JsonSchema;
	return withChoices(handbook, made) as JsonSchema;
}

/** A schema in which each field that refers to something lists what there is. */
function withChoices(handbook: Handbook, part: unknown): unknown {
	if (Array.isArray(part)) return part.map((item) => withChoices(handbook, item));
	if (typeof part !== 'object' || part === null) return part;
	const { references, ...rest } = part as JsonSchema;
	const entries = Object.entries(rest).map(([key, value]) => [key, withChoices(handbook, value)]);
	// A field that is itself called “references” would be a schema, not the name of a target.
	if (typeof references !== 'string') return { ...Object.fromEntries(entries), ...(references ? { references } : {}) };
	const choices = choicesOf(handbook, references as ReferenceTarget);
	// An empty list of choices is no schema: nothing is there to be chosen yet.
	if (choices.length === 0) return Object.fromEntries(entries);
	return {
		...Object.fromEntries(entries),
		enum: choices.map(([id]) => id),
		enumDescriptions: choices.map(([, title]) => title),
	};
}

/** What a reference may name, with the title of each. */
function choicesOf(handbook: Handbook, to: ReferenceTarget): [string, string][] {
	if (to === 'tracks' || to === 'areas')
		return Object.entries(handbook.settings[to]).map(([id, { title }]) => [id, title]);
	const names = to === 'any' ? collectionNames : [to];
	return [...allEntries(handbook, names)].map((entry) => [
		to === 'any' ? `${entry.collection}/${entry.id}` : entry.id,
		titleOf(entry),
	]);
}
