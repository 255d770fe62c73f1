import type { z } from 'zod';
import { collectionNames, type CollectionName } from '../../../handbook/schema/collections.ts';
import { metaOf } from '../../../handbook/schema/shape.ts';
import { entryShape } from '../../../handbook/api/file-shapes.ts';
import { fieldsWorkedOut } from '../../../handbook/api/worked-out.ts';

/** A field with what its schema says of it. */
export interface DescribedField {
	field: string;
	says: string;
}

const described = (fields: z.ZodRawShape, but: readonly string[] = []): DescribedField[] =>
	Object.entries(fields)
		.filter(([field]) => !but.includes(field))
		.map(([field, schema]) => ({ field, says: metaOf(schema as z.ZodType).description ?? '' }));

/** What an entry has, of whatever kind it is. */
export const fieldsOfAll = (): DescribedField[] => described(entryShape('pages').shape, ['$schema']);

/** What is worked out for each kind of which something is. */
export const fieldsOfKinds = (): { name: CollectionName; fields: DescribedField[] }[] =>
	collectionNames
		.map((name) => ({ name, fields: described(fieldsWorkedOut(name)) }))
		.filter(({ fields }) => fields.length > 0);
