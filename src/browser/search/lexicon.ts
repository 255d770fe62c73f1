/** What the search needs to know beside the index itself: words, and names of what results show. */
export interface Lexicon {
	/** Groups of words and phrases that mean the same, packed by `packSynonyms`. */
	synonyms: string;
	/** The words that a misspelt one may be taken for, packed by `packWords`. */
	words: string;
	/** The stems of the words by which the levels of a role are told apart, such as “senior”, with blanks between. */
	ranks: string;
	/** How many records there are. */
	total: number;
	/** The name of the file of each filter. */
	filters: Readonly<Record<string, string>>;
	/** Where to send somebody who found nothing. */
	wanted: readonly Place[];
	roles: readonly NamedRole[];
	/** The address of the page that sets two roles side by side, where they can differ in something. */
	lens?: string;
	areas: readonly Named[];
	tracks: readonly Named[];
}

/** Something with a name. */
export interface Named {
	id: string;
	title: string;
}

/** A page with its address from the root of the handbook. */
export interface Place {
	title: string;
	address: string;
}

/** A role as a result shows it. */
export interface NamedRole extends Named {
	/** The number of its track's colour. */
	colour: number;
}

/** The name of the lexicon's file, beside the index. */
export const LEXICON_FILE = 'lexicon.json';

/** The longest beginning that one word can take over from the one before. */
const LONGEST_SHARED = 9;

/**
 * Packs words and how common each is, from 0 to 9: in order of the alphabet, each as the number of
 * letters that it begins with like the one before, the rest of it, and how common it is.
 *
 * @param words without digits
 */
export function packWords(words: ReadonlyMap<string, number>): string {
	let before = '';
	let packed = '';
	for (const [word, common] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
		let shared = 0;
		while (shared < LONGEST_SHARED && shared < before.length && before[shared] === word[shared]) shared += 1;
		packed += `${shared}${word.slice(shared)}${common}`;
		before = word;
	}
	return packed;
}

/** Reads what `packWords` wrote. */
export function unpackWords(packed: string): Map<string, number> {
	const words = new Map<string, number>();
	let before = '';
	for (const [, shared, rest, common] of packed.matchAll(/(\d)(\D+)(\d)/g)) {
		before = before.slice(0, Number(shared)) + rest;
		words.set(before, Number(common));
	}
	return words;
}

/** Packs groups of phrases: a line a group, a bar between phrases. A bar within one is no word, so it may go. */
export const packSynonyms = (groups: readonly (readonly string[])[]): string =>
	groups.map((group) => group.map((phrase) => phrase.replace(/[|\n]/g, ' ')).join('|')).join('\n');

/** Reads what `packSynonyms` wrote. */
export const unpackSynonyms = (packed: string): string[][] =>
	packed === '' ? [] : packed.split('\n').map((line) => line.split('|'));
