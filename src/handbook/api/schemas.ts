import type { z } from 'zod';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import type { Rewording } from '../language/rewording.ts';
import { apiAddress, type SchemaName } from './addresses.ts';
import { allShape, collectionShape, entryShape, indexShape, typeName } from './file-shapes.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** What has a schema. */
export const schemaNames: readonly SchemaName[] = [
	'index',
	'all',
	...collectionNames.flatMap((name): SchemaName[] => [name, `${name}-entry`]),
];

const entriesOf = (name: CollectionName): JsonSchema => ({
	type: 'array',
	description: 'The entries, in the order of their ids.',
	items: { $ref: `${name}-entry.json` },
});

/**
 * The JSON Schema of a kind of file for programs.
 *
 * @param urlOf gives an address of the handbook as it is published
 */
export function schemaOf(name: SchemaName, urlOf: (address: string) => string): JsonSchema {
	const put = (title: string, description: string, shape: z.ZodType, more: JsonSchema = {}) => {
		const { properties, required = [], ...rest } = jsonSchemaOf(shape);
		return {
			$schema: DRAFT,
			$id: urlOf(apiAddress.schema(name)),
			title,
			description,
			...rest,
			properties: { ...(properties as JsonSchema), ...more },
			required: [...(required as string[]), ...Object.keys(more)],
		};
	};
	if (name === 'index') return put('Index', 'What there is for programs, and where.', indexShape);
	if (name === 'all') {
		const collections = collectionNames.map((each) => [each, entriesOf(each)]);
		return put('All', 'The whole handbook.', allShape, Object.fromEntries(collections) as JsonSchema);
	}
	const collection = collectionNames.find((each) => each === name);
	if (collection)
		return put(typeName(collection, false), 'All entries of a collection.', collectionShape(collection), {
			entries: entriesOf(collection),
		});
	const of = name.replace(/-entry$/, '') as CollectionName;
	return put(typeName(of, true), 'One entry.', entryShape(of));
}

/** A schema in the words of the organisation: what it says of a field is read by people. */
export function rewordSchema(part: unknown, reword: Rewording): unknown {
	if (Array.isArray(part)) return part.map((item) => rewordSchema(item, reword));
	if (typeof part !== 'object' || part === null) return part;
	return Object.fromEntries(
		Object.entries(part).map(([key, value]) => [
			key,
			key === 'description' && typeof value === 'string' ? reword(value) : rewordSchema(value, reword),
		]),
	);
}
