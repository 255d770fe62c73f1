import { allEntries, type Handbook } from './handbook.ts';
import { collectionNames, listedInSettings } from '../schema/collections.ts';
import { saidIn } from './said.ts';

/** The longest phrase that is told apart, in words. */
const LONGEST = 6;

/** The words of a text as they are compared: without case, and without what stands between them. */
const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A phrase as it is compared; empty where there is no word in it. */
export const phraseOf = (text: string) => wordsIn(text).slice(0, LONGEST).join(' ');

/** Every run of words of a text that is no longer than a phrase, up to a length. */
export function* phrasesIn(text: string, longest: number): Iterable<string> {
	const words = wordsIn(text);
	for (let at = 0; at < words.length; at += 1) {
		for (let end = at + 1; end <= Math.min(at + longest, words.length); end += 1) yield words.slice(at, end).join(' ');
	}
}

/**
 * Every phrase that a handbook says somewhere: in a field, in a body, or in what handbook.yaml says of
 * tracks and areas.
 *
 * @param longest how many words the longest has that is asked for
 */
export function phrasesOf(handbook: Handbook, longest: number): Set<string> {
	const { settings } = handbook;
	const named = listedInSettings
		.flatMap((field) => Object.values(settings[field]))
		.flatMap(({ title, summary = '' }) => [title, summary]);
	const said = new Set<string>();
	const add = (text: string) => {
		for (const phrase of phrasesIn(text, Math.min(longest, LONGEST))) said.add(phrase);
	};
	for (const text of [settings.name, settings.tagline, ...named]) add(text);
	for (const entry of allEntries(handbook, collectionNames)) {
		for (const { text } of saidIn(entry)) add(text);
	}
	return said;
}
