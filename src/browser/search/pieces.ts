import { slips } from '../../handbook/language/suggest.ts';
import { isInPhrase, isKnown, type Words } from './known-words.ts';
import { meantBy } from './near-words.ts';
import { phraseAt } from './thesaurus.ts';
import { isLittle, stemOf } from './words.ts';

/** How long a piece of a word has to be, and the whole of it. */
const PIECE = 3;
const WHOLE = 5;

/** What names a level by a letter and its number, in words: `L5` is “level 5”. */
function levelIn(word: string, { vocabulary }: Words): string[] {
	const number = vocabulary.has(word) ? undefined : /^(?:l|lv|lvl|level|ic|e|m|t)(\d{1,2})$/.exec(word)?.[1];
	return number === undefined ? [word] : ['level', number];
}

/** Words as they are known: two that are one are joined, one that is a phrase of two is split. */
export function inPieces(asTyped: readonly string[], words: Words): string[] {
	const typed = asTyped.flatMap((word) => levelIn(word, words));
	const pieces: string[] = [];
	for (let at = 0; at < typed.length; at += 1) {
		const [word, after] = [typed[at]!, typed[at + 1]];
		const joined = after !== undefined && joinedOf(word, after, words);
		if (joined && !isInPhrase(typed, at, words) && !isInPhrase(typed, at + 1, words)) {
			pieces.push(joined);
			at += 1;
		} else pieces.push(...(splitOf(word, words) ?? [word]));
	}
	return pieces;
}

/** What two words are in one, or are but for a slip where one of them is no word. */
function joinedOf(one: string, other: string, words: Words): string | undefined {
	if (Math.min(one.length, other.length) < PIECE || one.length + other.length < WHOLE) return undefined;
	const joined = one + other;
	if (words.vocabulary.has(joined)) return joined;
	if (isKnown(one, words) && isKnown(other, words)) return undefined;
	const [near] = meantBy(joined, words);
	return near?.length === 1 && slips(joined, near[0]!) === 1 ? near[0] : undefined;
}

/** The two words of a known phrase that were written as one. */
function splitOf(word: string, words: Words): string[] | undefined {
	if (words.thesaurus.words.has(word) || isLittle(word)) return undefined;
	for (let at = PIECE - 1; at <= word.length - PIECE + 1; at += 1) {
		const parts = [word.slice(0, at), word.slice(at)];
		if (phraseAt(parts.map(stemOf), 0, words.thesaurus) === 2) return parts;
	}
	return undefined;
}
