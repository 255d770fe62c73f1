import { beginsOne, isInPhrase, isKnown, type Words } from './known-words.ts';
import { meantBy } from './near-words.ts';
import { inPieces } from './pieces.ts';
import { groupsOf } from './thesaurus.ts';
import { isLittle, stemOf, wordsOf } from './words.ts';

/** A query whose spelling was mended. */
export interface Mended {
	words: string[];
	/** Whether the last word may go on: somebody may be typing it. */
	isOpen: boolean;
	/** The words that were taken for others, each as it was typed. */
	slips: string[];
	/** The words that were taken for others though they may be meant. */
	doubted: string[];
	/** What a word may be instead. */
	otherwise: ReadonlyMap<string, readonly string[]>;
	/** Words that begin otherwise than what was typed, so that they are little more than a guess. */
	guessed: ReadonlySet<string>;
}

/** What a query stands in that is meant as it is typed. */
export const EXACT = '"';

/** How long a word has to be for another to be meant by it. */
const SURE = 5;

/** How many words a phrase has, besides, for a short one in it to be taken for another. */
const LONG = 3;

/**
 * Mends the spelling of a query, unless it stands in quotes: what was written in one word or in two, then
 * word by word. A word that makes a known phrase with its neighbour when mended is mended even if it is
 * one: “principle engineer”.
 *
 * @param kept words that the index holds, so that they may be meant
 */
export function mend(query: string, words: Words, kept: ReadonlySet<string>): Mended {
	const asTyped = wordsOf(query);
	if (query.startsWith(EXACT))
		return { words: asTyped, isOpen: false, slips: [], doubted: [], otherwise: new Map(), guessed: new Set() };
	const isOpen = /[\p{L}\p{N}]$/u.test(query);
	const typed = inPieces(asTyped, words);
	const meant = typed.map((word) => (isSpelt(word, words) ? [] : meantBy(word, words)));
	/** The query mended word by word: a slip hides what its neighbour makes with it, as in “principle enginer”. */
	const likely = typed.map((word, index) => meant[index]![0]?.[0] ?? word);
	const otherwise = new Map<string, readonly string[]>();
	const guessed = new Set<string>();
	const slips: string[] = [];
	const doubted: string[] = [];
	const mended = typed.flatMap((word, index) => {
		const isLast = isOpen && index === typed.length - 1;
		const inPhrase = phraseMeant(word, likely.with(index, word), index, words);
		const isOne = isKnown(word, words);
		if (inPhrase && !(isLast && inPhrase.join('').startsWith(word))) {
			(isOne || kept.has(word) ? doubted : slips).push(word);
			likely[index] = inPhrase[0]!;
			return inPhrase;
		}
		if (isOne) return [word];
		const [first, second] = meant[index]!.filter((one) => !losesWord(word, one));
		const isBeginning = beginsOne(word, words, isLast);
		if (kept.has(word) || (isBeginning && isLast)) {
			if (first && (!isBeginning || first.join('').startsWith(word))) otherwise.set(word, first);
			return [word];
		}
		// The beginning of a word stands for it, unless it is all but the word.
		if (!first || (isBeginning && !first.join('').startsWith(word))) return [word];
		slips.push(word);
		if (first[0]![0] !== word[0]) guessed.add(first.join(' '));
		if (second) otherwise.set(first.join(' '), second);
		return first;
	});
	return { words: mended, isOpen, slips, doubted, otherwise, guessed };
}

/** Whether a word is known letter for letter, and not by its stem alone: “enginer” has that of “engine”. */
const isSpelt = (word: string, { vocabulary, thesaurus }: Words) =>
	isLittle(word) || vocabulary.has(word) || thesaurus.words.has(word) || /^\p{N}/u.test(word);

/**
 * Whether a word that says something would become a little one, which is not looked for, by more than a letter
 * that stands there twice or in another place: a “visa” is no “via”.
 */
function losesWord(word: string, meant: readonly string[]): boolean {
	const once = (text: string) => text.replaceAll(/(.)\1/gu, '$1');
	return meant.length === 1 && isLittle(meant[0]!) && once(word).length > once(meant[0]!).length;
}

/** What a word was meant to be if that makes a known phrase with its neighbour, and it makes none as it is. */
function phraseMeant(word: string, typed: readonly string[], index: number, words: Words): string[] | undefined {
	if (isLittle(word) && word.length < 4) return undefined;
	// Who types the name of a thing means it: in “no manager” nobody is “managed”.
	if (word.length >= SURE && groupsOf([stemOf(word)], words.thesaurus).length > 0) return undefined;
	const mayMake = (at: number) => typed[at] !== undefined && words.thesaurus.inPhrases.has(stemOf(typed[at]));
	if (!(mayMake(index - 1) || mayMake(index + 1)) || isInPhrase(typed, index, words)) return undefined;
	const isOne = isKnown(word, words);
	// A word of its stem alone, as “staf” of “staffing”, may be a slip.
	const isSure = isOne && word.length < SURE && (words.vocabulary.has(word) || isLittle(word));
	return meantBy(word, words, isOne || word.length < 3 ? 0 : 1).find((meant) => {
		const instead = typed.toSpliced(index, 1, ...meant);
		return (
			meant.join(' ') !== word &&
			(stemOf(meant.join(' ')) !== stemOf(word) || !words.vocabulary.has(word)) &&
			isInPhrase(instead, index, words, isSure ? LONG : 1)
		);
	});
}
