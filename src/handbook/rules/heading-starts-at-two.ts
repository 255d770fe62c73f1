import { collectionNames } from '../schema/collections.ts';
import type { Rule } from '../model/rule.ts';
import { allEntries } from '../model/handbook.ts';
import { nodesOfType, wordsOf } from '../model/body.ts';
import { bodyPlaceOf } from '../model/places.ts';
import { quote } from '../language/words.ts';

export const headingStartsAtTwo: Rule = {
	id: 'heading-starts-at-two',
	summary: 'The headings of a text begin with ##, and go down one step at a time.',
	severity: 'error',
	*check(handbook) {
		for (const entry of allEntries(handbook, collectionNames)) {
			let above = 1;
			for (const heading of nodesOfType(entry.body, 'heading')) {
				const { depth } = heading;
				const [text, at] = [wordsOf(heading).trim(), bodyPlaceOf(entry, heading.at)];
				if (depth === 1) {
					yield {
						at,
						message: `${quote(text)} is a heading of the first level, which is the title of the page.`,
						hint: 'Begin it with ##.',
					};
				} else if (depth > above + 1) {
					yield {
						severity: 'warning',
						at,
						message: `${quote(text)} is a heading of level ${depth} right below ${above === 1 ? 'the title' : `one of level ${above}`}.`,
						hint: `Begin it with ${'#'.repeat(above + 1)}.`,
					};
				}
				above = depth;
			}
		}
	},
};
