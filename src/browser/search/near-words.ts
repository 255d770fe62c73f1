import { slips } from '../../handbook/language/suggest.ts';
import type { Words } from './known-words.ts';
import { isLittle, wordsOf } from './words.ts';

/** How many slips a word may have: none where nearly every other word would be near. */
const slipsAllowed = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
/** What a slip at the first letter costs more, since people seldom get that wrong. */
const FIRST_LETTER = 0.4;
/** What a letter too many costs more, since people rather leave one out. */
const LONGER = 0.3;
/** What each step of being common is worth, in slips. */
const COMMON = 0.07;
/** What it costs that another form of a word is nearer. */
const FORM = 0.2;
/** What leaving out a space costs, in slips. */
const SPACE = 0.5;
/** The shortest piece of a word of which two were written as one. */
const PIECE = 3;
/** The shortest form of a word that is tried beside it. */
const SHORTEST = 6;

/** Words of questions can be misspelt too: `shoud` is “should”, not “shout”. */
const QUESTION_WORDS: readonly (readonly [string, number])[] = wordsOf(
	'about accountable because between could owner owns responsible should someone something their there what when where which would',
).map((word) => [word, 6]);

/**
 * The words that somebody may have meant, likeliest first; two words where a space was left out.
 *
 * @param word one that is not known
 * @param more how many slips more than usual it may have
 */
export function meantBy(word: string, { vocabulary }: Words, more = 0): string[][] {
	const near: { words: string[]; cost: number }[] = [];
	for (const form of formsOf(word)) {
		const allowed = slipsAllowed(form) + more;
		const letters = lettersOf(form);
		for (const [candidate, common] of allowed > 0 ? [...vocabulary, ...QUESTION_WORDS] : []) {
			if (Math.abs(candidate.length - form.length) > allowed || !mayBeNear(letters, candidate, allowed)) continue;
			const distance = slips(form, candidate);
			if (distance > allowed) continue;
			const first = candidate[0] === form[0] ? 0 : FIRST_LETTER;
			const longer = form.length > candidate.length ? LONGER : 0;
			const other = form === word ? 0 : FORM;
			near.push({ words: [candidate], cost: distance + first + longer + other - common * COMMON });
		}
	}
	for (let at = PIECE; at <= word.length - PIECE; at += 1) {
		const parts = [word.slice(0, at), word.slice(at)];
		if (parts.every((part) => vocabulary.has(part) && !isLittle(part))) near.push({ words: parts, cost: SPACE });
	}
	if (near.length === 0) near.push(...inTwo(word, vocabulary));
	return near.sort((a, b) => a.cost - b.cost).map(({ words }) => words);
}

/** How long each of two words has to be that were written as one, with a slip in one of them. */
const EACH = 4;

/** Two words that were written as one, with a slip in one of them: “codereveiw”. */
function inTwo(word: string, vocabulary: Words['vocabulary']): { words: string[]; cost: number }[] {
	const found: { words: string[]; cost: number }[] = [];
	const near = (part: string) =>
		[...vocabulary.keys()].filter((known) => known[0] === part[0] && slips(part, known) === 1);
	for (let at = EACH; at <= word.length - EACH; at += 1) {
		const [one, other] = [word.slice(0, at), word.slice(at)];
		const isOne = vocabulary.has(one) && !isLittle(one);
		const isOther = vocabulary.has(other) && !isLittle(other);
		if (isOne) found.push(...near(other).map((meant) => ({ words: [one, meant], cost: SPACE + 1 })));
		if (isOther) found.push(...near(one).map((meant) => ({ words: [meant, other], cost: SPACE + 1 })));
	}
	return found;
}

/** What makes another word of one, and what German and French plurals end with; and the letter that it doubles. */
const ENDING = /(?:able|ible|ment|ness|ful|less|ly|en|es|er|ed|e|n)$/;
const DOUBLED = /([^aeious])\1$/;

/** A word and what it may be a form of, since of the forms of a word one alone is known. */
function formsOf(word: string): string[] {
	const forms = [
		word.replace(/ies$/, 'y'),
		word.replace(/s$/, ''),
		word.replace(/ing$/, ''),
		word.replace(/ing$/, 'e'),
		word.replace(ENDING, ''),
		word.replace(ENDING, '').replace(DOUBLED, '$1'),
	];
	return [...new Set([word, ...forms.filter(({ length }) => length >= SHORTEST)])];
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
