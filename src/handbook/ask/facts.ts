import { titleFromId } from '../language/words.ts';
import type { DataOf } from '../schema/collections.ts';
import { facts as schema } from '../schema/role.ts';
import { metaOf, shapeOf } from '../schema/shape.ts';

type Facts = DataOf<'roles'>['facts'];

const shape = shapeOf(schema);

/** The rows that roles are compared by, with their names, in the order of the schema. */
export const factRows: readonly { key: keyof Facts; label: string }[] = Object.entries(
	shape.is === 'group' ? shape.fields : {},
).map(([key, field]) => ({ key: key as keyof Facts, label: metaOf(field).label ?? titleFromId(key) }));

/** A fact as text; `undefined` where the role says nothing. */
export function factText(facts: Facts, key: keyof Facts): string | undefined {
	const fact = facts[key];
	if (fact === undefined || typeof fact === 'string') return fact;
	const share = `${fact.from} to ${fact.to} % of the time.`;
	return fact.note ? `${share} ${fact.note}` : share;
}
