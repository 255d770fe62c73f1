import { allEntries } from '../handbook.ts';
import { referencesOf } from '../references.ts';
import type { Rule } from '../rule.ts';
import { collectionNames } from '../schema/names.ts';
import { lookUp } from '../unknown-id.ts';

export const referenceResolves: Rule = {
	id: 'reference-resolves',
	summary: 'Whatever an entry names by its id exists.',
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
