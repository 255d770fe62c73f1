import { wordsOf } from './same-name.ts';

/** A text that says what an earlier one has said. */
export interface Repeat<Item> {
	item: Item;
	earlier: Item;
	/** Whether the two are equal but for case and punctuation. */
	equal: boolean;
}

/** How many earlier texts with a rare word in common are compared: texts made by a machine share all words. */
const MOST_COMPARED = 100;

/** Words that carry no meaning of their own; without them, two texts can be nearly equal. */
const LITTLE_WORDS = new Set(
	wordsOf(
		'a an the and or of to in on at by for with as is are be been do does did has have had i me my you your we us our they them their it its he she his her that this',
	),
);

/**
 * Finds texts that repeat an earlier one: equal, or nearly, which is the same words in any order and
 * at most a few more. A replaced word makes another text: “one team” is not “several teams”.
 *
 * @param items in the order in which they count as earlier
 * @param textOf the text of an item
 * @param share how much of the longer text the shorter must be, from 0 to 1, to be nearly equal
 */
export function* findRepeats<Item>(
	items: readonly Item[],
	textOf: (item: Item) => string,
	share: number,
): Iterable<Repeat<Item>> {
	const texts = items.map((item) => ({ item, text: textOf(item) }));
	const meant = texts.map(({ text }) => [...new Set(wordsOf(text))].filter((word) => !LITTLE_WORDS.has(word)));
	const frequency = new Map<string, number>();
	for (const word of meant.flat()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const first = new Map<string, Item>();
	const having = new Map<string, { item: Item; words: ReadonlySet<string> }[]>();
	for (const [index, { item, text }] of texts.entries()) {
		const key = withoutPunctuation(text);
		const same = first.get(key);
		if (same !== undefined) {
			yield { item, earlier: same, equal: true };
			continue;
		}
		first.set(key, item);
		const rareFirst = meant[index]!.sort((a, b) => frequency.get(a)! - frequency.get(b)!);
		const words = new Set(rareFirst);
		// A near text lacks so few of these words that it must have one of the rarest.
		const asked = rareFirst.slice(0, Math.floor(words.size * (1 - share)) + 1);
		const near = asked
			.flatMap((word) => having.get(word)?.slice(0, MOST_COMPARED) ?? [])
			.find((other) => isPart(words, other.words, share) || isPart(other.words, words, share));
		if (near) yield { item, earlier: near.item, equal: false };
		for (const word of words) {
			const known = having.get(word);
			if (known) known.push({ item, words });
			else having.set(word, [{ item, words }]);
		}
	}
}

function withoutPunctuation(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/[’']/g, '').replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ').trim();
}

function isPart(some: ReadonlySet<string>, all: ReadonlySet<string>, share: number): boolean {
	return some.size <= all.size && some.size >= share * all.size && [...some].every((word) => all.has(word));
}
