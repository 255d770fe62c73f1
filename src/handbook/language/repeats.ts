import { wordsOf } from './same-name.ts';

/** A text that says what an earlier one has said. */
export interface Repeat<Item> {
	item: Item;
	earlier: Item;
	/** Whether the two are equal but for case and punctuation. */
	equal: boolean;
}

/** A text as it is compared. */
export interface Compared<Item> {
	item: Item;
	/** Equal for texts that are equal but for case and punctuation. */
	key: string;
	/** The words that carry a meaning. */
	words: readonly string[];
}

/** A text that is to be compared, perhaps with more texts than once. */
export const compared = <Item>(item: Item, text: string): Compared<Item> => ({
	item,
	key: withoutPunctuation(text),
	words: wordsOf(text).filter((word) => !LITTLE_WORDS.has(word)),
});

/** How many earlier texts with a rare word in common are compared: texts made by a machine share all words. */
const MOST_COMPARED = 100;

/** Words that carry no meaning of their own; two texts that differ in these alone are nearly equal. */
const LITTLE_WORDS = new Set(
	wordsOf(
		'a an the and or of to in on at by for with as is are be been do does did has have had i me my you your we us our they them their it its he she his her that this',
	),
);

/**
 * Finds texts that repeat an earlier one: equal, or nearly, which is the same words in the same order
 * with at most a few more. A replaced word makes another text: “one team” is not “several teams”.
 *
 * @param texts in the order in which they count as earlier
 * @param share how much of the longer text the shorter must be, from 0 to 1, to be nearly equal
 */
export function* findRepeats<Item>(texts: readonly Compared<Item>[], share: number): Iterable<Repeat<Item>> {
	const frequency = new Map<string, number>();
	for (const { words } of texts) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const first = new Map<string, Item>();
	const having = new Map<string, Compared<Item>[]>();
	for (const text of texts) {
		const { item, key, words } = text;
		const same = first.get(key);
		if (same !== undefined) {
			yield { item, earlier: same, equal: true };
			continue;
		}
		first.set(key, item);
		const rareFirst = [...new Set(words)].sort((a, b) => frequency.get(a)! - frequency.get(b)!);
		// A near text lacks so few of these words that it has one of the rarest.
		const near = rareFirst
			.slice(0, words.length - Math.ceil(share * words.length) + 1)
			.flatMap((word) => having.get(word)?.slice(0, MOST_COMPARED) ?? [])
			.find((other) => isPart(words, other.words, share) || isPart(other.words, words, share));
		if (near) yield { item, earlier: near.item, equal: false };
		for (const word of rareFirst) {
			const known = having.get(word);
			if (known) known.push(text);
			else having.set(word, [text]);
		}
	}
}

function withoutPunctuation(text: string): string {
	const words = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’']/g, '')
		.match(/[\p{L}\p{M}\p{N}+#]+/gu);
	return words?.join(' ') ?? text;
}

/** Whether a text is the other one with some of its words left out. */
function isPart(some: readonly string[], all: readonly string[], share: number): boolean {
	if (some.length > all.length || some.length < share * all.length) return false;
	let at = 0;
	for (const word of all) if (word === some[at]) at++;
	return at === some.length;
}
