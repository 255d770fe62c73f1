import { address, addressOf, takenNames } from '../addresses/addresses.ts';
import type { Rule } from '../model/rule.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const pageHasItsOwnAddress: Rule = {
	id: 'page-has-its-own-address',
	summary: 'No page takes an address that the handbook needs for itself, such as /roles/.',
	severity: 'error',
	*check({ pages }) {
		for (const page of pages.values()) {
			const title = quote(page.data.title);
			if (takenNames.includes(page.id)) {
				yield {
					at: placeOf(page),
					message: `${title} would take the address ${addressOf(page)}, which the handbook keeps for itself.`,
					hint: `Rename the file: any name but “${page.id}”.`,
				};
			}
			for (const [index, id] of page.data.formerly.entries()) {
				if (!takenNames.includes(id)) continue;
				yield {
					at: placeOf(page, 'formerly', index),
					message: `${title} cannot have been at ${address('pages', id)}, which the handbook keeps for itself.`,
					hint: `Remove “${id}”.`,
				};
			}
		}
	},
};
