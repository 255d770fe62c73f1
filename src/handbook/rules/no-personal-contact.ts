import { contactsIn, type Contact } from '../language/contacts.ts';
import { ofEachEntry, type Rule } from '../model/rule.ts';
import { textsOf } from '../model/texts.ts';
import { quote } from '../language/words.ts';
import { bodyPlaceOf, textPlaceOf } from '../model/places.ts';

export const noPersonalContact: Rule = {
	id: 'no-personal-contact',
	summary: 'No text gives the e-mail address or the telephone number of a person.',
	severity: 'warning',
	check: ofEachEntry(function* (entry) {
		for (const { value, path } of textsOf(entry)) {
			for (const contact of contactsIn(value)) yield { at: textPlaceOf(entry, contact.text, ...path), ...say(contact) };
		}
		for (const contact of contactsIn(entry.body.text)) {
			yield { at: bodyPlaceOf(entry, contact.index), ...say(contact) };
		}
	}),
};

function say({ text, what }: Contact): { message: string; hint: string } {
	return {
		message: `${quote(text)} looks like ${what}.`,
		hint: 'Name the role, or a channel that outlives the person.',
	};
}
