import { nameField, partIn } from './fields.ts';
import type { Kind } from './kinds.ts';
import type { Fragment } from './search-index.ts';

/**
 * What stands on a page and says no more than its title, such as a statement of a level, has no record
 * of its own. Its title is among the names of the page's record, its anchor behind the page's address,
 * and where on the page it is in a field, all in one order; from these it becomes a result by itself.
 */

/** The kind of what is a part of another record. */
export const PART: Kind = 'expectation';

/** The field that says of each part where on the page it stands. */
export const WITHIN = 'within';

/** What stands between several names, and several places, in one field. */
export const BETWEEN = ' | ';

const ANCHORS = /#\|(.*)$/;

/** The address of a record with the anchors of its parts, which are no anchor together. */
export const withAnchors = (address: string, anchors: readonly string[]) => `${address}#|${anchors.join('|')}`;

/** The address of a record, and those of its parts. */
export function addressesIn(url: string): { address: string; parts: string[] } {
	const address = url.replace(ANCHORS, '');
	const anchors = ANCHORS.exec(url)?.[1]?.split('|') ?? [];
	return { address, parts: anchors.map((anchor) => `${address}#${anchor}`) };
}

/** A record without its parts, and each of them as if it had a record. */
export function readParts(fragment: Fragment): { whole: Fragment; parts: Fragment[] } {
	const { address, parts } = addressesIn(fragment.url);
	if (parts.length === 0) return { whole: fragment, parts: [] };
	const fields = Object.keys(fragment.meta).filter((field) => partIn(field) > 0);
	const titles = fields
		.filter((field) => !field.startsWith('parted'))
		.sort()
		.flatMap((field) => fragment.meta[field]!.split(BETWEEN).map((title) => ({ words: partIn(field), title })));
	const within = (fragment.meta[WITHIN] ?? '').split(BETWEEN);
	const { where = '' } = fragment.meta;
	return {
		whole: {
			...fragment,
			url: address,
			meta: Object.fromEntries(Object.entries(fragment.meta).filter(([field]) => partIn(field) === 0)),
			filters: { ...fragment.filters, kind: (fragment.filters.kind ?? []).filter((kind) => kind !== PART) },
		},
		parts: titles.map(({ words, title }, at) => ({
			url: parts[at]!,
			content: title,
			meta: {
				[nameField(PART, 'title', false, words)]: title,
				where: [where, within[at]].filter(Boolean).join(BETWEEN),
			},
			filters: { ...fragment.filters, kind: [PART] },
		})),
	};
}
