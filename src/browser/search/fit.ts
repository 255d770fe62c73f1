import type { Concept, Understood } from './concepts.ts';
import type { Candidate } from './retrieve.ts';
import { phraseAt, type Thesaurus } from './thesaurus.ts';
import { weights } from './weights.ts';
import { isLittle, stemOf, wordsOf } from './words.ts';

/** How long some words are together, where little words count for little. */
export const lengthOf = (words: readonly string[]) =>
	words.reduce((sum, word) => sum + (isLittle(word) ? weights.littleWord : 1), 0);

/** How well a name says what is asked. */
export interface Fit {
	/** From 0 to 1. */
	value: number;
	/** Whether the name is the query word for word. */
	isVerbatim: boolean;
	/** Whether it says two concepts of the query, and in another order. */
	isPair: boolean;
	isTurned: boolean;
}

/**
 * How well a name says what is asked: how much of the name the query says, times how much of the
 * query the name says, with a little for the little words that they have in common.
 *
 * @param rarities how telling each concept is
 * @param precision how much it matters that the name says nothing besides, as a power
 * @param thesaurus the phrases that stand for one thing: there is no tech lead in a “tech lead manager”
 */
export function fitOf(
	name: string,
	{ evidence }: Candidate,
	{ concepts, words }: Understood,
	rarities: readonly number[],
	thesaurus: Thesaurus,
	precision: number = weights.precision,
): Fit {
	const named = wordsOf(name);
	const stems = named.map(stemOf);
	const whole = phrasesIn(stems, thesaurus);
	const covered = new Set<number>();
	const places: number[] = [];
	const ends: number[] = [];
	let isSetApart = false;
	let said = 0;
	let total = 0;
	for (const [index, concept] of concepts.entries()) {
		const before = covered.size;
		const place = placeIn(stems, concept, whole, covered);
		if (place >= 0) {
			if (place === ends.at(-1) && areSetApart(concepts[index - 1], concept, words)) isSetApart = true;
			places.push(place);
			ends.push(place + covered.size - before);
		}
		total += rarities[index]!;
		said += rarities[index]! * (place >= 0 ? 1 : evidence[index]?.where ? weights.whereName : 0);
	}
	const telling = lengthOf(named);
	const typed = new Set(words.map(stemOf));
	// Little words are no concepts, and count where both have them.
	const isTold = (word: string, at: number) => covered.has(at) || (isLittle(word) && typed.has(stems[at]!));
	const told = covered.size === 0 ? 0 : lengthOf(named.filter(isTold));
	if (told === 0 || total === 0) return { value: 0, isVerbatim: false, isPair: false, isTurned: false };
	const isVerbatim = stems.join(' ') === words.map(stemOf).join(' ');
	const same = stems.filter((stem) => typed.has(stem)).length / Math.max(stems.length, words.length);
	// “Tech lead from developer” names the end first.
	const isBack = places.length > 1 && words.includes('from') && words[0] !== 'from' && !words.includes('to');
	const isTurned = places.some((place, index) => index > 0 && place < places[index - 1]!);
	const fit = ((Math.min(1, told / telling) ** precision * said) / total) * (isSetApart ? weights.setApart : 1);
	return {
		value: fit * (1 - weights.little + weights.little * same),
		isVerbatim,
		isPair: places.length > 1,
		isTurned: isTurned !== isBack,
	};
}

/** Words that set what stands before them against what stands behind. */
const APART = new Set(['vs', 'versus', 'or', 'to', 'into', 'before', 'than']);

/** Whether a query sets two concepts against each other that stand in it one after the other. */
function areSetApart(one: Concept | undefined, other: Concept, words: readonly string[]): boolean {
	if (one === undefined) return false;
	const start = words.indexOf(one.text.split(' ')[0]!) + one.text.split(' ').length;
	const end = words.indexOf(other.text.split(' ')[0]!, start);
	return end > start && words.slice(start, end).some((word) => APART.has(word));
}

/** Whether a name says a concept. */
export const says = (name: string, concept: Concept) => {
	const stems = wordsOf(name).map(stemOf);
	return (
		placeIn(
			stems,
			concept,
			stems.map(() => 1),
			new Set(),
		) >= 0
	);
};

/** Where a concept stands in a name, noting the words that it takes up there; -1 where it does not. */
function placeIn(
	stems: readonly string[],
	{ names, isOpen }: Concept,
	whole: readonly number[],
	covered: Set<number>,
): number {
	const isPhrase = names.length > 1;
	let place = -1;
	for (const wanted of names) {
		for (let at = 0; at + wanted.length <= stems.length; at += 1) {
			const fits = wanted.every((stem, offset) => {
				const found = stems[at + offset]!;
				return found === stem || (isOpen && offset === wanted.length - 1 && found.startsWith(stem));
			});
			// A phrase of its own within a longer one is not meant there.
			if (!fits || (isPhrase && wanted.length < whole[at]!)) continue;
			for (let offset = 0; offset < wanted.length; offset += 1) covered.add(at + offset);
			if (place < 0) place = at;
		}
	}
	return place;
}

/** Of each word of a name, how long the phrase is that it is a part of; 1 where it is in none. */
function phrasesIn(stems: readonly string[], thesaurus: Thesaurus): number[] {
	const lengths: number[] = [];
	while (lengths.length < stems.length) {
		const length = Math.max(1, phraseAt(stems, lengths.length, thesaurus));
		for (let word = 0; word < length; word += 1) lengths.push(length);
	}
	return lengths;
}
