import type { Entry } from '../model/handbook.ts';
import { ofEachEntry, type Rule } from '../model/rule.ts';
import { titleOf } from '../model/handbook.ts';
import { nameLetter } from '../language/look-alikes.ts';
import { referencesOf } from '../model/references.ts';
import { shownTextsOf, someText, textsOf, type EntryText } from '../model/texts.ts';
import { plainOf } from '../source/field-text.ts';
import { nodesOfType, type Body } from '../model/body.ts';
import { unseenIn } from '../language/unseen.ts';
import { quote } from '../language/words.ts';
import { bodyPlaceOf, textPlaceOf } from '../model/places.ts';

/** Fields that hold a name, by which people search and compare. */
const NAMES = new Set(['title', 'aliases', 'keywords', 'question', 'name', 'label']);

const UNSEEN = 'Delete it; if you cannot see it, type the words around it anew.';

export const charactersAreVisible: Rule = {
	id: 'characters-are-visible',
	summary: 'No text holds a character that nobody can see, and no name mixes letters of two alphabets that look alike.',
	severity: 'error',
	check: ofEachEntry(function* (entry) {
		const title = quote(titleOf(entry).replace(/\p{C}/gu, ''));
		for (const text of textsOf(entry)) {
			const isName = text.path.some((part) => NAMES.has(String(part)));
			for (const { char, name } of unseenIn(text.value, isName)) {
				if (isReference(entry, text)) continue;
				yield {
					at: textPlaceOf(entry, char, ...text.path),
					message: `A text of ${title} holds a character that cannot be seen: ${name}.`,
					hint: name.endsWith(' SPACE') && !name.includes('ZERO') ? 'Replace it by an ordinary space.' : UNSEEN,
				};
			}
			for (const { word, letter } of isName ? mixedWords(text.value) : []) {
				yield {
					at: textPlaceOf(entry, letter, ...text.path),
					message: `The word ${quote(word)} mixes alphabets: it holds the letter ${nameLetter(letter)}.`,
					hint: 'Type the word anew.',
				};
			}
		}
		const isCoded = someText(entry.data, (text) => text.includes('&'));
		for (const { value, path, text } of isCoded ? shownTextsOf(entry) : []) {
			if (text === 'plain' || !value.includes('&')) continue;
			for (const { char, name } of unseenIn(plainOf(value)).filter(({ char }) => !value.includes(char))) {
				yield {
					at: textPlaceOf(entry, codeOf(value, char), ...path),
					message: `A code in a text of ${title} is a character that cannot be seen: ${name}.`,
					hint: 'Delete it.',
				};
			}
		}
		for (const { at, written, name } of writtenUnseen(entry)) {
			yield {
				at: bodyPlaceOf(entry, at),
				message: `${quote(written)} in the text of ${title} is a character that cannot be seen: ${name}.`,
				hint: 'Delete it.',
			};
		}
		for (const { index, name } of unseenIn(entry.body.text)) {
			yield {
				at: bodyPlaceOf(entry, index),
				message: `The text of ${title} holds a character that cannot be seen: ${name}.`,
				hint: UNSEEN,
			};
		}
	}),
};

/** The code by which a text writes a character. */
const codeOf = (text: string, char: string) => text.match(CODE)?.find((code) => isCodeOf(code, char)) ?? text;

const CODE = /&(?:#x?[\da-f]+|\w+);/gi;

const isCodeOf = (code: string, char: string) => plainOf(`a${code}b`) === `a${char}b`;

/** Characters that nobody sees and that are written as a code, such as `&#x202E;`. */
function* writtenUnseen({ body }: Entry): Iterable<{ at: number; written: string; name: string }> {
	if (!body.text.includes('&')) return;
	for (const { text, at } of saidIn(body)) {
		const codes = [...body.text.slice(at).matchAll(CODE)];
		for (const { char, name } of unseenIn(text)) {
			const code = body.text.includes(char) ? undefined : codes.find(([written]) => isCodeOf(written, char));
			if (code) yield { at: at + code.index, written: code[0], name };
		}
	}
}

/** What a body says that is no code: its text, the titles of its links, what its pictures show. */
function* saidIn(body: Body): Iterable<{ text: string; at: number }> {
	for (const { value, at } of nodesOfType(body, 'text')) yield { text: value, at };
	for (const { title, at } of nodesOfType(body, 'link')) yield { text: title ?? '', at };
	for (const { title, at } of nodesOfType(body, 'abbreviation')) yield { text: title, at };
	for (const { title, alt, at } of nodesOfType(body, 'image')) {
		yield { text: title ?? '', at };
		// What it shows stands before its address.
		yield { text: alt, at: Math.max(0, body.text.lastIndexOf('![', at)) };
	}
}

/** An id that does not resolve is another rule’s finding. */
function isReference(entry: Entry, { path }: EntryText): boolean {
	return [...referencesOf(entry)].some((reference) => reference.path.join() === path.join());
}

const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** Words of Latin letters with one of an alphabet that has letters of the same look. */
function* mixedWords(text: string): Iterable<{ word: string; letter: string }> {
	// Hardly any text holds one of them, so the words of the others are not gone through one by one.
	if (!ALIKE.test(text)) return;
	for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
		const letter = ALIKE.exec(word)?.[0];
		if (letter !== undefined && /\p{Script=Latin}/u.test(word)) yield { word, letter };
	}
}
