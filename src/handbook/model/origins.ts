import type { Place } from './diagnostic.ts';
import type { Entry, Handbook } from './handbook.ts';
import { collections } from '../schema/collections.ts';
import { bodyPlaceOf, keyPlaceOf } from './places.ts';

/** Where one field of an entry comes from. */
export interface Origin {
	field: string;
	/** Nothing where no layer gives it: then it has its default. */
	at?: Place;
	/** The value on one line. */
	value: string;
}

/** For each field of an entry the place that gives it, in the order in which the schema has them; the body last. */
export function originsOf(entry: Entry): Origin[] {
	const fields = Object.keys(collections[entry.collection].schema.shape);
	const data = entry.data as Record<string, unknown>;
	const origins = fields.map((field): Origin => {
		const at = keyPlaceOf(entry, field);
		// A key that no layer has is at the top of a file, where no key can be.
		return { field, value: inline(data[field]), ...(at.line > 1 ? { at } : {}) };
	});
	const { body } = entry;
	const start = body.text === '' ? {} : { at: bodyPlaceOf(entry, 0) };
	return [...origins, { field: 'body', value: inline(body.text), ...start }];
}

/** What layers say of an entry's id: what it was called below, and what was retired in its favour. */
export function movesTo(handbook: Handbook, entry: Entry): { what: string; at: Place }[] {
	return handbook.moves
		.filter(({ collection, to, fault }) => collection === entry.collection && to === entry.id && fault === undefined)
		.map(({ kind, from, at }) => ({
			what: kind === 'renamed' ? `called ${from} below` : `takes the place of ${from}`,
			at,
		}));
}

function inline(value: unknown): string {
	if (value === undefined) return '';
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return text.replace(/\s+/g, ' ');
}
