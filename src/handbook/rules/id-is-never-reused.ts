import { allEntries, isKnown, titleOf, type Entry } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
import { collectionNames } from '../schema/collections.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';
import { isAbove } from '../model/layer-of.ts';

export const idIsNeverReused: Rule = {
	id: 'id-is-never-reused',
	summary: 'A name that a file had before is never given to another file.',
	severity: 'error',
	*check(handbook) {
		const first = new Map<string, { entry: Entry; index: number }>();
		for (const entry of allEntries(handbook, collectionNames)) {
			const { collection } = entry;
			const title = quote(titleOf(entry));
			for (const [index, id] of entry.data.formerly.entries()) {
				const at = placeOf(entry, 'formerly', index);
				const other = first.get(`${collection} ${id}`);
				const owner = handbook[collection].get(id);
				if (id === entry.id) {
					yield {
						at,
						message: `${title} says that it was “${id}” before, and its file is still called that.`,
						hint: `Remove “${id}” from \`formerly\`.`,
					};
				} else if (owner && isAbove(handbook, placeOf(owner), at)) {
					// What was published below cannot be taken back: whoever comes later gives way.
					yield {
						at: placeOf(owner),
						message: `${quote(titleOf(owner))} has the id “${id}”, which ${title} had before: its old address leads there.`,
						hint: 'Rename the file.',
						related: [{ at, message: 'had it before' }],
					};
				} else if (owner) {
					yield {
						at,
						message: `${title} says that it was “${id}” before, and the file of ${quote(titleOf(owner))} is called that now.`,
						hint: `Rename ${collection}/${id}.mdx, or remove “${id}” from \`formerly\`.`,
						related: [{ at: placeOf(owner), message: `is called ${id}` }],
					};
				} else if (isKnown(handbook, collection, id)) {
					// Of a file that could not be understood it is not known what it is to be.
					continue;
				} else if (other) {
					yield {
						at,
						message: `${title} and ${quote(titleOf(other.entry))} both say that they were “${id}” before.`,
						hint: `Keep “${id}” in one of the two: its old address can lead to one place only.`,
						related: [{ at: placeOf(other.entry, 'formerly', other.index), message: 'the first' }],
					};
				} else first.set(`${collection} ${id}`, { entry, index });
			}
		}
	},
};
