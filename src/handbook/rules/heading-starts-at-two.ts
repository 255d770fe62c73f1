import { ofEachEntry, type Rule } from '../model/rule.ts';
import { nodesOfType, wordsOf } from '../model/body.ts';
import { bodyPlaceOf } from '../model/places.ts';
import { quote } from '../language/words.ts';

export const headingStartsAtTwo: Rule = {
	id: 'heading-starts-at-two',
	summary: 'The headings of a text begin with ##, and go down one step at a time.',
	severity: 'error',
	check: ofEachEntry(function* (entry) {
		let above = 1;
		for (const heading of nodesOfType(entry.body, 'heading')) {
			const { depth } = heading;
			const text = wordsOf(heading).trim();
			if (depth === 1) {
				yield {
					at: bodyPlaceOf(entry, heading.at),
					message: `${quote(text)} is a heading of the first level, which is the title of the page.`,
					hint: 'Begin it with ##.',
				};
			} else if (depth > above + 1) {
				yield {
					severity: 'warning',
					at: bodyPlaceOf(entry, heading.at),
					message: `${quote(text)} is a heading of level ${depth} right below ${above === 1 ? 'the title' : `one of level ${above}`}.`,
					hint: `Begin it with ${'#'.repeat(above + 1)}.`,
				};
			}
			above = depth;
		}
	}),
};
