import { phraseAt, type Thesaurus } from './thesaurus.ts';
import { isLittle, stemOf } from './words.ts';

/** The words by which a query is understood. */
export interface Words {
	thesaurus: Thesaurus;
	/** The words that a misspelt one may be taken for, each with how common it is, from 0 to 9. */
	vocabulary: ReadonlyMap<string, number>;
	/** The same words by their stems, which few queries need. */
	byStem: () => ReadonlyMap<string, string>;
	/** What roles are called, as the stems of the words. */
	roles: ReadonlySet<string>;
	/** The stems of words by which the levels of a role are told apart. */
	ranks: ReadonlySet<string>;
}

/** How long the beginning of a word is that may stand for it: the last word, being typed, or another. */
const BEGINNING = { last: 2, other: 4 };

/** Whether a word is known as it stands or in another form. */
export function isKnown(word: string, { vocabulary, byStem, thesaurus }: Words): boolean {
	return (
		isLittle(word) ||
		vocabulary.has(word) ||
		thesaurus.words.has(word) ||
		/^\p{N}/u.test(word) ||
		byStem().has(stemOf(word))
	);
}

/** Whether a word stands for all words that begin with it: a known one, for its forms, or a beginning. */
export const canBegin = (word: string, words: Words) => isKnown(word, words) || beginsOne(word, words, false);

/** Whether a known word begins with one: with the last, shorter ones are enough. */
export function beginsOne(word: string, { vocabulary }: Words, isLast: boolean): boolean {
	if (word.length < (isLast ? BEGINNING.last : BEGINNING.other)) return false;
	for (const known of vocabulary.keys()) if (known.startsWith(word)) return true;
	return false;
}

/** Whether a word is part of a known phrase of more words than so many. */
export function isInPhrase(typed: readonly string[], index: number, { thesaurus }: Words, than = 1): boolean {
	const stems = typed.map(stemOf);
	for (let at = 0; at <= index; at += 1) {
		const length = phraseAt(stems, at, thesaurus);
		if (length > than && at + length > index) return true;
	}
	return false;
}
