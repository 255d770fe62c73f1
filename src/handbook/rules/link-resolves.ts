import { allEntries } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
import { collectionNames } from '../schema/collections.ts';
import { linksOf } from '../source/entry-links.ts';
import { lookUpLinks } from '../addresses/unknown-page.ts';

export const linkResolves: Rule = {
	id: 'link-resolves',
	summary: 'Every link to a page of the handbook, or to a heading on it, leads there.',
	severity: 'error',
	*check(handbook) {
		const explain = lookUpLinks(handbook);
		for (const entry of allEntries(handbook, collectionNames)) {
			for (const { url, at } of linksOf(entry)) {
				const unknown = explain(entry, url);
				if (unknown) yield { at: at(), ...unknown };
			}
		}
	},
};
