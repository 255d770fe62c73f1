import { inSentence } from './words.ts';

/** What may stand between the words of a phrase. */
const BETWEEN = /\s+|[-‐‑]/;

/** The words of a phrase, however they are joined. */
export const partsOf = (phrase: string) => phrase.trim().split(BETWEEN).filter(Boolean);

/** Equal for phrases that differ in case, in their apostrophes, and in what joins their words: `Tech-lead` and `tech lead`. */
export const formOf = (phrase: string) => partsOf(phrase.toLowerCase().replaceAll('’', "'")).join(' ');

/** Whether a phrase is written in capitals alone, as `EM` and `HR` are: then its small letters are another word. */
export const isAcronym = (phrase: string) => /\p{Lu}.*\p{Lu}/u.test(phrase) && !/\p{Ll}/u.test(phrase);

/**
 * More than one of what a phrase names, by the regular rules of English: `check-ins`, `duties`,
 * `heads of engineering`. What ends in a single s is taken to be a plural as it is.
 */
export function pluralOf(phrase: string): string {
	const of = phrase.search(/\sof\s/i);
	if (of > 0) return pluralOf(phrase.slice(0, of)) + phrase.slice(of);
	if (isAcronym(phrase)) return `${phrase}s`;
	if (/[^aeiou]y$/i.test(phrase)) return phrase.replace(/y$/i, 'ies');
	if (/sis$/i.test(phrase)) return phrase.replace(/is$/i, 'es');
	if (/(?:ss|us|x|z|ch|sh)$/i.test(phrase)) return `${phrase}es`;
	return /s$/i.test(phrase) ? phrase : `${phrase}s`;
}

/** Words that begin with a vowel and sound as if they did not, and the other way round. */
const AS_CONSONANT = /^(?:one(?![a-z])|once|eu|ewe|uni(?![mn])|us(?:e|u|a[gb])|ut[ei])/i;
const AS_VOWEL = /^(?:hour|honest|honou?r|heir|[aefhilmnorsx](?![a-z])|8|1[18](?!\d))/i;

/** Whether “an” stands before a phrase, and not “a”: by its sound, so `an hour`, `a user`, `an SRE`. */
export function takesAn(phrase: string): boolean {
	const [first = ''] = partsOf(phrase);
	if (/^\p{Lu}{2,}s?$/u.test(first)) return /^[AEFHILMNORSX]/.test(first);
	return AS_VOWEL.test(first) || (/^[aeiouàáâäèéêëìíîïòóôöùúûü]/i.test(first) && !AS_CONSONANT.test(first));
}

/** Words that a title leaves small. */
const SMALL = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/**
 * A phrase with the capitals that another has where it stands: `Check-in` for `One-on-one`, `PEOPLE
 * LEAD` for `TECH LEAD`, and `People Lead` where every word of several has one.
 *
 * @param found as it stands in the text
 * @param key as the settings write what is found
 * @param phrase as the settings write what takes its place
 */
export function inCaseOf(found: string, key: string, phrase: string): string {
	if (isAcronym(key)) return phrase;
	if (isAcronym(found)) return phrase.toUpperCase();
	const words = partsOf(found);
	const hasCapital = (word: string) => /^\P{L}*\p{Lu}/u.test(word);
	if (words.length > 1 && words.every(hasCapital)) return inTitle(phrase);
	if (hasCapital(found)) return capitalised(phrase);
	return hasCapital(key) ? inSentence(phrase) : phrase;
}

const capitalised = (phrase: string) => phrase.replace(/\p{L}/u, (letter) => letter.toUpperCase());

const inTitle = (phrase: string) =>
	capitalised(phrase.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word) => (SMALL.has(word) ? word : capitalised(word))));
