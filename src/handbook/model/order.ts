import { compareText } from './diagnostic.ts';
import { titleOf, type Entry } from './handbook.ts';
import { kindOf } from '../schema/collections.ts';

/**
 * The one order of entries in lists: by the number that an author gave, those without one last; then
 * by id.
 */
export function byOrder(a: Entry, b: Entry): number {
	const [one, other] = [orderOf(a), orderOf(b)];
	return (one === other ? 0 : one - other) || compareText(a.id, b.id);
}

/** Compares entries by their titles, as a reader looks for them. */
export const byTitle = (a: Entry, b: Entry) => titleOf(a).localeCompare(titleOf(b), 'en');

function orderOf({ collection, data }: Entry): number {
	const { order } = kindOf(collection);
	return (order ? order(data) : (data as { order?: number }).order) ?? Infinity;
}
