import type { Entry } from '../handbook.ts';
import type { Rule } from '../rule.ts';
import { address, addressOf, takenNames } from '../addresses.ts';
import { quote } from '../words.ts';

export const pageHasItsOwnAddress: Rule = {
	id: 'page-has-its-own-address',
	summary: 'No page takes the address of something else, or the old address of another page.',
	severity: 'error',
	*check({ pages }) {
		const old = new Map<string, { page: Entry<'pages'>; index: number }>();
		for (const page of pages.values()) {
			for (const [index, id] of page.data.formerly.entries()) {
				if (takenNames.includes(id)) {
					yield {
						at: page.at('formerly', index),
						message: `${quote(page.data.title)} cannot have been at ${address('pages', id)}: the handbook keeps that address for itself.`,
						hint: `Remove “${id}”.`,
					};
				}
				if (!old.has(id)) old.set(id, { page, index });
			}
		}
		for (const page of pages.values()) {
			const other = old.get(page.id);
			if (takenNames.includes(page.id)) {
				yield {
					at: page.at(),
					message: `${quote(page.data.title)} would take the address ${addressOf(page)}, which the handbook keeps for itself.`,
					hint: `Rename the file: not “${page.id}”.`,
				};
			} else if (other) {
				yield {
					at: page.at(),
					message: `${quote(page.data.title)} takes ${addressOf(page)}, the old address of ${quote(other.page.data.title)}.`,
					hint: `Rename the file, or remove “${page.id}” from \`formerly\` there.`,
					related: [{ at: other.page.at('formerly', other.index), message: 'the old address' }],
				};
			}
		}
	},
};
