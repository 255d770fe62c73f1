import { slips } from '../../handbook/language/suggest.ts';
import { phraseAt, type Thesaurus } from './thesaurus.ts';
import { isLittle, stemOf, wordsOf } from './words.ts';

/** The words by which a query is understood. */
export interface Words {
	thesaurus: Thesaurus;
	/** The words that a misspelt one may be taken for, each with how common it is, from 0 to 9. */
	vocabulary: ReadonlyMap<string, number>;
	/** The same words by their stems, which few queries need. */
	byStem: () => ReadonlyMap<string, string>;
}

/** A query whose spelling was mended. */
export interface Mended {
	words: string[];
	/** Whether the last word may go on: somebody may be typing it. */
	isOpen: boolean;
	/** The words that were taken for others, each as it was typed. */
	slips: string[];
	/** What a mended word may be instead. */
	otherwise: ReadonlyMap<string, readonly string[]>;
}

/** How many slips a word may have: none where nearly every other word would be near. */
const slipsAllowed = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
/** What a slip at the first letter costs more, since people seldom get that wrong. */
const FIRST_LETTER = 0.4;
/** What a letter too many costs more, since people rather leave one out. */
const LONGER = 0.3;
/** What each step of being common is worth, in slips. */
const COMMON = 0.07;
/** What leaving out a space costs, in slips. */
const SPACE = 0.5;
/** How long the beginning of a word is that may stand for it: the last word, being typed, or another. */
const BEGINNING = { last: 2, other: 4 };

/** Words of questions can be misspelt too: `shoud` is “should”, not “shout”. */
const QUESTION_WORDS: readonly (readonly [string, number])[] = wordsOf(
	'about accountable because between could owner owns responsible should someone something their there what when where which would',
).map((word) => [word, 6]);

/**
 * Mends the spelling of a query word by word.
 *
 * @param kept words to take as they are
 */
export function mend(query: string, words: Words, kept: ReadonlySet<string>): Mended {
	const typed = wordsOf(query);
	const isOpen = /[\p{L}\p{N}]$/u.test(query);
	const otherwise = new Map<string, readonly string[]>();
	const slips: string[] = [];
	const mended = typed.flatMap((word, index) => {
		const isLast = isOpen && index === typed.length - 1;
		if (kept.has(word) || isKnown(word, words)) return [word];
		const isBeginning = beginsOne(word, words, isLast);
		if (isBeginning && isLast) return [word];
		const [first, second] = meantAmong(word, typed, index, words);
		// The beginning of a word stands for it, unless it is all but the word.
		if (!first || (isBeginning && !first.join('').startsWith(word))) return [word];
		slips.push(word);
		if (second) otherwise.set(first.join(' '), second);
		return first;
	});
	return { words: mended, isOpen, slips, otherwise };
}

/** What a word was meant to be, likeliest first; before all, what makes a known phrase with its neighbours. */
function meantAmong(word: string, typed: readonly string[], index: number, words: Words): string[][] {
	const inPhrase = meantBy(word, words, word.length < 3 ? 0 : 1).find((meant) => {
		const [before, after] = [typed.slice(Math.max(0, index - 1), index), typed.slice(index + 1, index + 2)];
		const isPhrase = (all: readonly string[]) => phraseAt(all.map(stemOf), 0, words.thesaurus) === all.length;
		return (
			(before.length > 0 && isPhrase([...before, ...meant])) || (after.length > 0 && isPhrase([...meant, ...after]))
		);
	});
	return [...(inPhrase ? [inPhrase] : []), ...meantBy(word, words)];
}

/**
 * The words that somebody may have meant, likeliest first; two words where a space was left out.
 *
 * @param word one that is not known
 * @param more how many slips more than usual it may have
 */
export function meantBy(word: string, { vocabulary }: Words, more = 0): string[][] {
	const allowed = slipsAllowed(word) + more;
	const near: { words: string[]; cost: number }[] = [];
	const letters = lettersOf(word);
	for (const [candidate, common] of allowed > 0 ? [...vocabulary, ...QUESTION_WORDS] : []) {
		if (Math.abs(candidate.length - word.length) > allowed || !mayBeNear(letters, candidate, allowed)) continue;
		const distance = slips(word, candidate);
		if (distance > allowed) continue;
		const first = candidate[0] === word[0] ? 0 : FIRST_LETTER;
		const longer = word.length > candidate.length ? LONGER : 0;
		near.push({ words: [candidate], cost: distance + first + longer - common * COMMON });
	}
	for (let at = 2; at <= word.length - 2; at += 1) {
		const parts = [word.slice(0, at), word.slice(at)];
		if (parts.every((part) => vocabulary.has(part) && !isLittle(part))) near.push({ words: parts, cost: SPACE });
	}
	return near.sort((a, b) => a.cost - b.cost).map(({ words }) => words);
}

/** The letters of a word as a set, a bit for each. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters;
}

/** Whether so few slips may lie between words: each takes one letter away at most, and brings one. */
function mayBeNear(letters: number, other: string, allowed: number): boolean {
	let differing = letters ^ lettersOf(other);
	let count = 0;
	for (; differing !== 0; differing &= differing - 1) count += 1;
	return count <= 2 * allowed;
}

/** Whether a word is known as it stands or in another form. */
function isKnown(word: string, { vocabulary, byStem, thesaurus }: Words): boolean {
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

/** Whether a known word begins with it. */
function beginsOne(word: string, { vocabulary }: Words, isLast: boolean): boolean {
	if (word.length < (isLast ? BEGINNING.last : BEGINNING.other)) return false;
	for (const known of vocabulary.keys()) if (known.startsWith(word)) return true;
	return false;
}
