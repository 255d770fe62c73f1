import { titleOf, type Entry } from '../model/handbook.ts';
import { gapsIn } from '../begin/gaps.ts';
import { ofEachEntry, type Rule } from '../model/rule.ts';
import { kindOf } from '../schema/collections.ts';
import { schemaAt } from '../schema/shape.ts';
import { textsOf } from '../model/texts.ts';
import { quote } from '../language/words.ts';
import { bodyPlaceOf, textPlaceOf } from '../model/places.ts';

export const nothingIsLeftToFillIn: Rule = {
	id: 'nothing-is-left-to-fill-in',
	summary: 'No text still holds a note between ‹ and › that says what to write there.',
	severity: 'warning',
	check: ofEachEntry(function* (entry) {
		const say = (gap: string, orElse: string) => ({
			message: `${quote(titleOf(entry))} is still to be filled in here: ${quote(gap.slice(1, -1))}.`,
			hint: `Write it in the place of what stands between ‹ and ›${orElse}.`,
		});
		for (const { value, path } of textsOf(entry)) {
			for (const { text } of gapsIn(value))
				yield { at: textPlaceOf(entry, text, ...path), ...say(text, whatElse(entry, path)) };
		}
		for (const { text, index } of gapsIn(entry.body.text)) {
			yield { at: bodyPlaceOf(entry, index), ...say(text, ', or remove it') };
		}
	}),
};

/** What can be done where nobody has to write what is asked for. */
function whatElse({ collection }: Entry, path: readonly (string | number)[]): string {
	const field = schemaAt(kindOf(collection).schema, path.slice(0, 1));
	if (!field?.safeParse(undefined).success) return '';
	if (path.length === 1) return ', or remove the line';
	return path.some((part) => typeof part === 'number') ? ', or take it out of its list' : '';
}
