import { weights } from './weights.ts';
import { isLittle, stemOf, wordsOf } from './words.ts';

/** Phrases that mean the same, in groups. */
export interface Thesaurus {
	/** Of each group, its phrases as the stems of their words. */
	groups: readonly (readonly (readonly string[])[])[];
	/** The groups that a phrase belongs to, by its stems with spaces between. */
	byStems: ReadonlyMap<string, readonly number[]>;
	/** How many words the longest phrase has that begins with a stem. */
	longestFrom: ReadonlyMap<string, number>;
	/** Every word of every phrase. */
	words: ReadonlySet<string>;
	/** The stems of the words of phrases that have several. */
	inPhrases: ReadonlySet<string>;
}

/** Reads groups of phrases that mean the same. */
export function thesaurusOf(synonyms: readonly (readonly string[])[]): Thesaurus {
	const groups = synonyms.map((group) => group.map((phrase) => wordsOf(phrase).map(stemOf)));
	const byStems = new Map<string, number[]>();
	const longestFrom = new Map<string, number>();
	for (const [first, ...more] of groups.flat())
		if (first !== undefined) longestFrom.set(first, Math.max(1 + more.length, longestFrom.get(first) ?? 0));
	for (const [index, group] of groups.entries()) {
		for (const key of new Set(group.map((stems) => stems.join(' '))))
			byStems.set(key, [...(byStems.get(key) ?? []), index]);
	}
	return {
		groups,
		byStems,
		longestFrom,
		words: new Set(synonyms.flat().flatMap(wordsOf)),
		inPhrases: new Set(groups.flat().flatMap((stems) => (stems.length > 1 ? stems : []))),
	};
}

/** The groups that a phrase belongs to. */
export const groupsOf = (stems: readonly string[], { byStems }: Thesaurus) => byStems.get(stems.join(' ')) ?? [];

/** How many of some stems, from a place on, are a phrase; the longest counts, 0 is none. */
export function phraseAt(stems: readonly string[], at: number, thesaurus: Thesaurus): number {
	const most = Math.min(thesaurus.longestFrom.get(stems[at]!) ?? 0, stems.length - at);
	for (let length = most; length > 0; length -= 1) {
		if (groupsOf(stems.slice(at, at + length), thesaurus).length > 0) return length;
	}
	return 0;
}

/** What a group is called in the index: a word that no text holds, of one length for all. */
export const groupTerm = (group: number) => `qx${group.toString(36).padStart(3, '0')}`;

/**
 * The groups of which some phrase stands in a text, where phrases of several words go before single
 * ones, and how long the text is if each phrase counts as one word and little words for little.
 */
export function meaningsIn(text: string, thesaurus: Thesaurus): { groups: number[]; length: number } {
	const words = wordsOf(text);
	const stems = words.map(stemOf);
	const found = new Set<number>();
	let length = 0;
	for (let at = 0; at < stems.length;) {
		const phrase = phraseAt(stems, at, thesaurus);
		for (const group of groupsOf(stems.slice(at, at + phrase), thesaurus)) found.add(group);
		length += phrase === 0 && isLittle(words[at]!) ? weights.littleWord : 1;
		at += Math.max(1, phrase);
	}
	return { groups: [...found].sort((a, b) => a - b), length: Math.round(length) };
}
