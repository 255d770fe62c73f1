import { ungroundedFigures } from '../language/figures.ts';
import { quote } from '../language/words.ts';
import { allEntries } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
import { wordingIn } from '../model/wording.ts';
import { collectionNames } from '../schema/collections.ts';

/** Fields in which a number is what is asked, or made up to show something. */
const ASKED = new Set<string | number>(['expectations', 'scale', 'lists', 'examples', 'probes']);

/** Days are made up, with their figures. */
const COLLECTIONS = collectionNames.filter((name) => name !== 'stories');

export const figureHasASource: Rule = {
	id: 'figure-has-a-source',
	summary: 'A figure that is stated as a fact about people says where it comes from.',
	severity: 'warning',
	*check(handbook) {
		const wordingOf = wordingIn(handbook);
		if (!wordingOf || handbook.settings.prose.off.includes('figures')) return;
		for (const entry of allEntries(handbook, COLLECTIONS)) {
			const hints = wordingOf(entry).found.filter(({ list }) => list === 'figures');
			for (const [{ text, written, path, placeOf }, of] of Map.groupBy(hints, (hint) => hint.in)) {
				if (path.some((part) => ASKED.has(part))) continue;
				const places = of.map(({ index }) => index);
				for (const figure of ungroundedFigures(text, written, places)) {
					yield {
						at: placeOf(figure),
						message: `${quote(figure.text)} is stated as a fact, and nothing says where it is from.`,
						hint: 'Link to the source or name it, write “in our experience” if it is yours, or leave the number out.',
					};
				}
			}
		}
	},
};
