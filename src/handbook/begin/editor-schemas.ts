import { z } from 'zod';
import { allEntries, titleOf, type Handbook } from '../model/handbook.ts';
import { collections } from '../schema/collections.ts';
import { collectionNames, isListedInSettings, type CollectionName } from '../schema/collections.ts';
import type { ReferenceTarget } from '../schema/collections.ts';
import type { BareFields } from '../schema/bare.ts';
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
				bare,
				isDate,
				...plain
			} = jsonSchema as JsonSchema;
			for (const keyword of Object.keys(jsonSchema)) delete (jsonSchema as JsonSchema)[keyword];
			Object.assign(jsonSchema, withShortForms(plain, bare as BareFields));
			if (isDate === true) Object.assign(jsonSchema, { format: 'date' });
			// A text for which a number may stand.
			const isLoose = zodSchema instanceof z.ZodPipe && zodSchema.in instanceof z.ZodTransform;
			if (isLoose && plain.type === 'string') Object.assign(jsonSchema, { type: ['string', 'number'] });
		},
	}) as JsonSchema;
	return withChoices(handbook, made) as JsonSchema;
}

/** A schema of a group that may also be written as the bare value of one of its own fields. */
function withShortForms(group: JsonSchema, bare: BareFields | undefined): JsonSchema {
	if (!bare) return group;
	const { description, ...full } = group;
	const forms = Object.values(bare).map(([field = '']) => (full.properties as JsonSchema)[field]);
	return { ...(description === undefined ? {} : { description }), anyOf: [full, ...forms] };
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
	if (isListedInSettings(to)) return Object.entries(handbook.settings[to]).map(([id, { title }]) => [id, title]);
	const names = to === 'any' ? collectionNames : [to];
	return [...allEntries(handbook, names)].map((entry) => [
		to === 'any' ? `${entry.collection}/${entry.id}` : entry.id,
		titleOf(entry),
	]);
}
