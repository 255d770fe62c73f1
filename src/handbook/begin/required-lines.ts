import { z } from 'zod';
import { titleFromId } from '../language/words.ts';
import type { Handbook } from '../model/handbook.ts';
import { referenceTarget } from '../model/references.ts';
import { collectionNames, kindOf, type CollectionName } from '../schema/collections.ts';
import { shapeOf } from '../schema/shape.ts';
import { gap } from './gaps.ts';

/** A line for each field of a kind that an entry cannot be without, filled in as far as the schema says with what. */
export function requiredLines(handbook: Handbook, collection: CollectionName, id: string): string[] {
	const { schema, title } = kindOf(collection);
	return Object.entries(schema.shape as Record<string, z.ZodType>)
		.filter(([, field]) => !field.safeParse(undefined).success)
		.map(([key, field]) => `${key}: ${key === title ? titleFromId(id) : valueOf(handbook, field)}`);
}

function valueOf(handbook: Handbook, field: z.ZodType): string {
	const shape = shapeOf(field);
	if (shape.is === 'list') return `[${valueOf(handbook, shape.item)}]`;
	const to = collectionNames.find((name) => name === referenceTarget(field));
	if (to) return [...handbook[to].keys()][0] ?? `${kindOf(to).singular}-id`;
	if (field instanceof z.ZodEnum) return String(field.options[0]);
	if (field instanceof z.ZodNumber) return '1';
	return `"${gap((field.description ?? 'To be written.').replaceAll('"', '’'))}"`;
}
