import { address, takenNames } from '../addresses/addresses.ts';
import { quote } from '../language/words.ts';
import { allEntries, titleOf } from '../model/handbook.ts';
import { placeOf } from '../model/places.ts';
import type { Rule } from '../model/rule.ts';
import { collectionNames } from '../schema/collections.ts';

export const pageHasItsOwnAddress: Rule = {
	id: 'page-has-its-own-address',
	summary: 'No page takes an address that the handbook needs for itself, such as /roles/.',
	severity: 'error',
	*check(handbook) {
		for (const entry of allEntries(handbook, collectionNames)) {
			const { collection, id } = entry;
			const taken = takenNames(collection);
			const title = quote(titleOf(entry));
			if (taken.includes(id)) {
				yield {
					at: placeOf(entry),
					message: `${title} would take the address ${address(collection, id)}, which the handbook keeps for itself.`,
					hint: `Rename the file: any name but “${id}”.`,
				};
			}
			for (const [index, was] of entry.data.formerly.entries()) {
				if (!taken.includes(was)) continue;
				yield {
					at: placeOf(entry, 'formerly', index),
					message: `${title} cannot have been at ${address(collection, was)}, which the handbook keeps for itself.`,
					hint: `Remove “${was}”.`,
				};
			}
		}
	},
};
