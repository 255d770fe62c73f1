import { slips } from './suggest.ts';

/** A name as it is compared: words without case, punctuation, plural endings and the spelling of one country. */
export type Words = readonly string[];

/** Words that carry nothing where the order of the others is compared. */
const SMALL = new Set(['a', 'an', 'the', 'of', 'for']);

/** Splits a name into words as they are compared. */
export function wordsOf(name: string): Words {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/&/g, ' and ')
		.split(/[^\p{L}\p{M}\p{N}+#]+/u)
		.filter((word) => word !== '')
		.map((word) => word.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=\p{L}[^s])s$/u, ''))
		.map((word) => word.replace(/(?<=\p{L}{2}[iy])s(?=e|ing|ation|able)/u, 'z'));
}

/** Equal for names that are equal but for the spaces between their words. */
export const joined = (words: Words) => words.join('');

/** Equal for names that have the same words in whatever order; empty for a single word. */
export function inAnyOrder(words: Words): string {
	const large = words.filter((word) => !SMALL.has(word));
	return large.length < 2 ? '' : large.sort().join(' ');
}

/**
 * Whether one name is the other with a typing slip or two: one for every ten letters, none in
 * short words, where a letter makes another word, and none in numbers.
 */
export function isMistyped(a: Words, b: Words): boolean {
	if (a.length !== b.length) return false;
	let left = Math.floor(Math.max(lettersIn(a), lettersIn(b)) / 10);
	for (const [index, word] of a.entries()) {
		const other = b[index]!;
		if (word === other) continue;
		const limit = Math.min(left, Math.floor(Math.min(word.length, other.length) / 5));
		if (limit === 0 || /\d/.test(word + other) || Math.abs(word.length - other.length) > limit) return false;
		left -= slips(word, other);
		if (left < 0 || slips(word, other) > limit) return false;
	}
	return joined(a) !== joined(b);
}

const lettersIn = (words: Words) => words.reduce((sum, { length }) => sum + length, 0);

/** How many neighbours of a sorted list are compared. */
const WINDOW = 6;

/**
 * Pairs of names that may be mistyped for each other. Two such names stand near each other once
 * all are sorted from their beginnings, or from their ends: so few of all pairs are looked at
 * (Hernández and Stolfo 1995, "The merge/purge problem for large databases").
 */
export function* neighbours<Name extends { words: Words }>(names: readonly Name[]): Iterable<[Name, Name]> {
	for (const turn of [joined, (words: Words) => [...joined(words)].reverse().join('')]) {
		const keyed = names
			.map((name) => ({ name, key: turn(name.words) }))
			.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
		for (const [index, { name }] of keyed.entries()) {
			for (const other of keyed.slice(index + 1, index + 1 + WINDOW)) yield [name, other.name];
		}
	}
}
