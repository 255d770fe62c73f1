import { z } from 'zod';

/** What may stand bare: a number, a text, a list, or true and false. */
type Bare = 'number' | 'text' | 'list' | 'truth';

/** For each kind of bare value that may stand for a whole group of fields, the fields that it is the value of. */
export type BareFields = Readonly<Partial<Record<Bare, readonly string[]>>>;

/**
 * A group of fields that has short forms: `craft: 2` for `craft: { rating: 2 }`.
 *
 * @param fields which fields a bare value is that of
 */
export const orBare = <Fields extends z.ZodType>(fields: BareFields, schema: Fields) =>
	z
		.preprocess((value) => {
			const keys = fieldsOfBare(fields, value);
			return keys.length > 0 ? Object.fromEntries(keys.map((key) => [key, value])) : value;
		}, schema)
		.meta({ bare: fields });

/** What kind of bare value a value is; nothing where it is none. */
function bareKind(value: unknown): Bare | undefined {
	if (typeof value === 'number') return 'number';
	if (typeof value === 'string') return 'text';
	if (typeof value === 'boolean') return 'truth';
	return Array.isArray(value) ? 'list' : undefined;
}

/** The fields of which a value is that, where it stands bare for a whole group of them. */
export function fieldsOfBare(fields: BareFields | undefined, value: unknown): readonly string[] {
	const kind = bareKind(value);
	return (kind && fields?.[kind]) ?? [];
}
