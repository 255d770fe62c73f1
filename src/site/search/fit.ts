import type { Concept, Understood } from './concepts.ts';
import type { Candidate } from './retrieve.ts';
import { weights } from './weights.ts';
import { isLittle, stemOf, wordsOf } from './words.ts';

/** How well a name says what is asked. */
export interface Fit {
	/** From 0 to 1, and above where the name is the query word for word. */
	value: number;
	/** Whether it says two concepts of the query in another order. */
	isTurned: boolean;
}

/**
 * How well a name says what is asked: how much of the name the query says, times how much of the
 * query the name says, with a little for words in the same order and for the little words.
 *
 * @param rarities how telling each concept is
 */
export function fitOf(
	name: string,
	{ evidence }: Candidate,
	{ concepts, words }: Understood,
	rarities: readonly number[],
): Fit {
	const named = wordsOf(name);
	const stems = named.map(stemOf);
	const covered = new Set<number>();
	const places: number[] = [];
	let said = 0;
	let total = 0;
	for (const [index, concept] of concepts.entries()) {
		const place = placeIn(stems, concept, covered);
		if (place >= 0) places.push(place);
		total += rarities[index]!;
		said += rarities[index]! * (place >= 0 ? 1 : evidence[index]?.where ? weights.whereName : 0);
	}
	const telling = named.filter((word) => !isLittle(word)).length || 1;
	const told = [...covered].filter((at) => !isLittle(named[at]!)).length;
	if (told === 0 || total === 0) return { value: 0, isTurned: false };
	const isExact = tellingStems(named) === tellingStems(words);
	const typed = new Set(words.map(stemOf));
	const same = stems.filter((stem) => typed.has(stem)).length / Math.max(stems.length, words.length);
	// “Tech lead from developer” names the end first.
	const isBack = places.length > 1 && words.includes('from') && words[0] !== 'from' && !words.includes('to');
	const isTurned = places.some((place, index) => index > 0 && place < places[index - 1]!);
	const fit = (Math.min(1, told / telling) ** weights.precision * said) / total;
	const exact = isExact ? weights.exact : 1;
	return { value: fit * exact * (1 - weights.little + weights.little * same), isTurned: isTurned !== isBack };
}

const tellingStems = (words: readonly string[]) =>
	words
		.filter((word) => !isLittle(word))
		.map(stemOf)
		.join(' ');

/** Where a concept stands in a name, noting the words that it takes up there; -1 where it does not. */
function placeIn(stems: readonly string[], { names, isOpen }: Concept, covered: Set<number>): number {
	let place = -1;
	for (const wanted of names) {
		for (let at = 0; at + wanted.length <= stems.length; at += 1) {
			const fits = wanted.every((stem, offset) => {
				const found = stems[at + offset]!;
				return found === stem || (isOpen && offset === wanted.length - 1 && found.startsWith(stem));
			});
			if (!fits) continue;
			for (let offset = 0; offset < wanted.length; offset += 1) covered.add(at + offset);
			if (place < 0) place = at;
		}
	}
	return place;
}
