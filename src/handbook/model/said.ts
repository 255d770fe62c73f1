import type { Place } from './diagnostic.ts';
import type { Entry, Handbook } from './handbook.ts';
import { bodyPlaceOf, textPlaceOf } from './places.ts';
import { textsOf } from './texts.ts';
import { collections, listedInSettings } from '../schema/collections.ts';
import { metaOf, schemaAt } from '../schema/shape.ts';

/** A text that somebody wrote in words, and where a part of it stands. */
export interface Said {
	text: string;
	placeOfPart: (part: { index: number; text: string }) => Place;
}

/** Addresses, and what is in tags: no words, though they may look like some. */
const NO_WORDS = /\]\([^)\s]*[^)]*\)|^\[[^\]]+\]:\s.*$|<[A-Za-z][^>]*>|https?:\/\/\S+/gm;

/** What an entry says in words: its texts, but for ids of others and of its own past, and its prose. */
export function* saidIn(entry: Entry): Iterable<Said> {
	const { schema } = collections[entry.collection];
	for (const { value, path } of textsOf(entry)) {
		const field = schemaAt(schema, path);
		if (path[0] === 'formerly' || (field && metaOf(field).references !== undefined)) continue;
		yield { text: value, placeOfPart: ({ text }) => textPlaceOf(entry, text, ...path) };
	}
	const { text } = entry.body;
	if (text === '') return;
	yield {
		text: text.replace(NO_WORDS, (found) => ' '.repeat(found.length)),
		placeOfPart: ({ index }) => bodyPlaceOf(entry, index),
	};
}

/** What handbook.yaml says in words that reach a reader. */
export function* saidInSettings({
	settings,
	settingsAt,
	settingsKeyAt,
}: Handbook): Iterable<{ text: string; at: Place }> {
	for (const key of ['name', 'tagline'] as const) yield { text: settings[key], at: settingsAt(key) };
	for (const field of listedInSettings) {
		for (const [id, { title, summary }] of Object.entries(settings[field])) {
			yield { text: title, at: settingsAt(field, id, 'title') };
			if (summary !== undefined) yield { text: summary, at: settingsAt(field, id, 'summary') };
		}
	}
	for (const [phrase, others] of Object.entries(settings.synonyms)) {
		yield { text: phrase, at: settingsKeyAt('synonyms', phrase) };
		for (const [index, other] of others.entries()) yield { text: other, at: settingsAt('synonyms', phrase, index) };
	}
	for (const [word, to] of Object.entries(settings.words)) {
		yield { text: word, at: settingsKeyAt('words', word) };
		yield { text: to, at: settingsAt('words', word) };
	}
}
