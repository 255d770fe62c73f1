import { allEntries, titleOf } from '../model/handbook.ts';
import { gapsIn } from '../begin/gaps.ts';
import type { Rule } from '../model/rule.ts';
import { collectionNames } from '../schema/collections.ts';
import { textsOf } from '../model/texts.ts';
import { quote } from '../language/words.ts';
import { bodyPlaceOf, textPlaceOf } from '../model/places.ts';

export const nothingIsLeftToFillIn: Rule = {
	id: 'nothing-is-left-to-fill-in',
	summary: 'No text still holds a note between ‹ and › that says what to write there.',
	severity: 'warning',
	*check(handbook) {
		for (const entry of allEntries(handbook, collectionNames)) {
			const say = (gap: string) => ({
				message: `${quote(titleOf(entry))} is still to be filled in here: ${quote(gap.slice(1, -1))}.`,
				hint: 'Write it in the place of what stands between ‹ and ›.',
			});
			for (const { value, path } of textsOf(entry)) {
				for (const { text } of gapsIn(value)) yield { at: textPlaceOf(entry, text, ...path), ...say(text) };
			}
			for (const { text, index } of gapsIn(entry.body.text)) {
				yield { at: bodyPlaceOf(entry, index), ...say(text) };
			}
		}
	},
};
