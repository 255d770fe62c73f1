import { slips } from '../../handbook/language/suggest.ts';
import { isInPhrase, isKnown, type Words } from './known-words.ts';
import { meantBy } from './near-words.ts';
import { phraseAt } from './thesaurus.ts';
import { isLittle, stemOf } from './words.ts';

/** How long a piece of a word has to be, and the whole of it. */
const PIECE = 3;
const WHOLE = 5;
/** How long the whole is for a piece to be shorter. */
const LONG = 8;

/** What names a level by a letter and its number, in words: `L5` is “level 5”. */
function levelIn(word: string, { vocabulary }: Words): string[] {
	const number = vocabulary.has(word) ? undefined : /^(?:l|lv|lvl|level|ic|e|m|t)(\d{1,2})$/.exec(word)?.[1];
	return number === undefined ? [word] : ['level', number];
}

/** Words between two things that are set against each other. */
const AGAINST = new Set(['vs', 'versus', 'or']);
/** Words for how far somebody is, who is a developer where it is not said what else. */
const GRADES = /^(?:senior|junior)s?$/;
const WHO = 'developer';

/** Who somebody is of whom a query says only how far they are: “senior vs tech lead”. */
function somebodyOf(typed: readonly string[], at: number, { roles }: Words): string[] {
	const [before, word, after] = [typed[at - 1], typed[at]!, typed[at + 1]];
	const isAlone = after === undefined || after === 'to' || AGAINST.has(after);
	const isSet = AGAINST.has(before ?? '') || after !== undefined;
	return GRADES.test(word) && isAlone && isSet && roles.has(stemOf(WHO)) ? [WHO] : [];
}

/** Words as they are known: two that are one are joined, one that is a phrase of two is split. */
export function inPieces(asTyped: readonly string[], words: Words): string[] {
	const typed = asTyped.flatMap((word, at) => [...levelIn(word, words), ...somebodyOf(asTyped, at, words)]);
	const pieces: string[] = [];
	for (let at = 0; at < typed.length; at += 1) {
		const [word, after] = [typed[at]!, typed[at + 1]];
		const joined = after !== undefined && joinedOf(word, after, words);
		if (joined && !isInPhrase(typed, at, words) && !isInPhrase(typed, at + 1, words)) {
			pieces.push(joined);
			at += 1;
		} else pieces.push(...(splitOf(word, typed[at - 1], words) ?? [word]));
	}
	return pieces;
}

/** What two words are in one, or are but for a slip where one of them is no word. */
function joinedOf(one: string, other: string, words: Words): string | undefined {
	const joined = one + other;
	const isLong = joined.length >= LONG;
	if (Math.min(one.length, other.length) < (isLong ? PIECE - 1 : PIECE) || joined.length < WHOLE) return undefined;
	if (words.vocabulary.has(joined)) return joined;
	if (Math.min(one.length, other.length) < PIECE) return undefined;
	if (isKnown(one, words) && isKnown(other, words)) return undefined;
	const [near] = meantBy(joined, words);
	return near?.length === 1 && slips(joined, near[0]!) === 1 ? near[0] : undefined;
}

/** The two words of a known phrase that were written as one, alone or behind the word before: “one onone”. */
function splitOf(word: string, before: string | undefined, words: Words): string[] | undefined {
	if (words.thesaurus.words.has(word) || isLittle(word)) return undefined;
	for (let at = PIECE - 1; at <= word.length - PIECE + 1; at += 1) {
		const parts = [word.slice(0, at), word.slice(at)];
		if (phraseAt(parts.map(stemOf), 0, words.thesaurus) === 2) return parts;
		if (before !== undefined && phraseAt([before, ...parts].map(stemOf), 0, words.thesaurus) === 3) return parts;
	}
	return undefined;
}
