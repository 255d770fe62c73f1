import { allEntries } from '../model/handbook.ts';
import { referencesOf } from '../model/references.ts';
import type { Rule } from '../model/rule.ts';
import { collectionNames } from '../schema/collections.ts';
import { lookUp } from '../addresses/unknown-id.ts';

export const referenceResolves: Rule = {
	id: 'reference-resolves',
	summary: 'Every role, responsibility or other entry that a file names is there, under just that name.',
	severity: 'error',
	*check(handbook) {
		const explain = lookUp(handbook);
		for (const entry of allEntries(handbook, collectionNames)) {
			for (const { id, to, at } of referencesOf(entry)) {
				const unknown = explain(to, id);
				if (unknown) yield { at: at(), ...unknown };
			}
		}
	},
};
