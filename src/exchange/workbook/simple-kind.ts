import { z } from 'zod';
import { metaOf } from '../../handbook/schema/shape.ts';

/** How one value is written in a cell. */
export type SimpleKind = 'line' | 'text' | 'number' | 'truth' | 'choice' | 'reference' | 'date';

/** The schema within defaults, options and preprocessing. */
function bare(schema: z.ZodType): z.ZodType {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
		return bare(schema.unwrap() as z.ZodType);
	return schema instanceof z.ZodPipe ? bare(schema.out as z.ZodType) : schema;
}

/**
 * How the value of a schema is written in a cell.
 *
 * @throws where nobody has said how: a new kind of field needs a line here
 */
export function simpleKind(schema: z.ZodType): SimpleKind {
	const within = bare(schema);
	if (within instanceof z.ZodBoolean) return 'truth';
	if (within instanceof z.ZodNumber) return 'number';
	if (within instanceof z.ZodEnum) return 'choice';
	if (metaOf(schema).isDate) return 'date';
	if (within instanceof z.ZodString || within instanceof z.ZodURL)
		return metaOf(schema).text === 'marked' ? 'text' : 'line';
	throw new Error('There is a field of a kind that no cell is known for.');
}

/** The words that a choice is one of. */
export function optionsOf(schema: z.ZodType): readonly string[] | undefined {
	const within = bare(schema);
	return within instanceof z.ZodEnum ? within.options.map(String) : undefined;
}
