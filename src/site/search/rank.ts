import type { Concept, Understood } from './concepts.ts';
import { isKind, kinds, type Kind } from './kinds.ts';
import { baseScore, type Candidate, type Fragment } from './retrieve.ts';
import { weights } from './weights.ts';
import { isLittle, stemOf, wordsOf } from './words.ts';

/** A record that was found, with what the index keeps of it. */
export interface Close {
	candidate: Candidate;
	fragment: Fragment;
}

/** A record in its place among what was found. */
export interface Ranked extends Close {
	kind: Kind;
	score: number;
}

/** Orders records by how well their names fit a query, as far as their names can be known. */
export function rank(candidates: readonly Close[], understood: Understood, rarities: readonly number[]): Ranked[] {
	const asks = intentOf(understood.words);
	return ranked(candidates)
		.map(({ candidate, fragment, kind }) => {
			const names = [titleOf(fragment), ...aliasesOf(fragment)];
			const fits = names.map(
				(name, index) => fitOf(name, candidate, understood, rarities) * (index === 0 ? 1 : weights.aliasName),
			);
			const score =
				baseScore(candidate, rarities) *
				(1 + weights.name * Math.max(...fits)) *
				kinds[kind].weight *
				(asks[kind] ?? 1);
			return { candidate, fragment, kind, score };
		})
		.sort((a, b) => b.score - a.score)
		.reduce(sectionsFirst, []);
}

/**
 * Puts a section before the guide that it is part of, where it says all that the guide does: it is
 * the line that somebody looks for.
 */
function sectionsFirst(before: Ranked[], result: Ranked): Ranked[] {
	const page = result.fragment.url.split('#')[0];
	const guide = before.findIndex(({ fragment, kind }) => kind === 'guide' && fragment.url === page);
	const says = ({ candidate }: Ranked) =>
		candidate.evidence.map((one) => one !== undefined && (one.title > 0 || one.text));
	if (result.kind !== 'section' || guide < 0 || before[guide]!.candidate.evidence.some((one) => one && one.title > 0))
		return [...before, result];
	const isAll = before[guide]!.candidate.evidence.every((one, index) => !one || says(result)[index]);
	return isAll ? before.toSpliced(guide, 0, result) : [...before, result];
}

/** Records as they are, each with its kind. */
export function ranked(candidates: readonly Close[]): Ranked[] {
	return candidates.flatMap(({ candidate, fragment }) => {
		const kind = fragment.filters.kind?.[0] ?? '';
		return isKind(kind) ? [{ candidate, fragment, kind, score: candidate.score }] : [];
	});
}

/**
 * How well a name says what is asked, from 0 to 1: how much of the name the query says, times how
 * much of the query the name says, with a little for words in the same order and for the little words.
 */
export function fitOf(
	name: string,
	{ evidence }: Candidate,
	{ concepts, words }: Understood,
	rarities: readonly number[],
): number {
	const stems = wordsOf(name).map(stemOf);
	const little = wordsOf(name).map(isLittle);
	const covered = new Array<boolean>(stems.length).fill(false);
	const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
	let said = 0;
	let before = -1;
	let ordered = 0;
	for (const [index, concept] of concepts.entries()) {
		const at = placeIn(stems, concept, covered);
		if (at < 0) {
			if (evidence[index]?.where) said += rarities[index]! * weights.whereName;
			continue;
		}
		said += rarities[index]!;
		if (at > before) ordered += 1;
		before = at;
	}
	const telling = little.filter((isOne) => !isOne).length || 1;
	const told = covered.filter((isOne, index) => isOne && (!little[index] || telling === 0)).length;
	const query = new Set(words.map(stemOf));
	const same = stems.filter((stem) => query.has(stem)).length / Math.max(stems.length, words.length);
	if (told === 0 || total === 0) return 0;
	const fit = (Math.min(1, told / telling) ** weights.precision * said) / total;
	const order = ordered / Math.max(1, concepts.length);
	return fit * (1 - weights.order - weights.little + weights.order * order + weights.little * same);
}

/** Where a concept stands in a name, marking what it takes up there; -1 where it does not. */
function placeIn(stems: readonly string[], { names, isOpen }: Concept, covered: boolean[]): number {
	let place = -1;
	for (const wanted of names) {
		for (let at = 0; at + wanted.length <= stems.length; at += 1) {
			const fits = wanted.every((stem, offset) => {
				const found = stems[at + offset]!;
				return found === stem || (isOpen && offset === wanted.length - 1 && found.startsWith(stem));
			});
			if (!fits) continue;
			for (let offset = 0; offset < wanted.length; offset += 1) covered[at + offset] = true;
			if (place < 0) place = at;
		}
	}
	return place;
}

/** Which kinds of things the words of a question ask for. */
function intentOf(words: readonly string[]): Partial<Record<Kind, number>> {
	const has = (...some: string[]) => some.some((word) => words.includes(word));
	if (has('vs', 'versus', 'difference', 'compare', 'differ')) return { comparison: weights.comparison };
	if (has('who', 'whose', 'owner', 'owns', 'owned', 'responsible'))
		return { responsibility: weights.whoOwns, question: weights.whoQuestion };
	if (has('should', 'can', 'is', 'does', 'do', 'how', 'what', 'why', 'when')) return { question: weights.question };
	return {};
}

/** What a record is called: its title stands in a field that also tells how long it is. */
export const titleOf = ({ meta }: Fragment) => field(meta, 'title')[0] ?? '';

const aliasesOf = ({ meta }: Fragment) => field(meta, 'alias').flatMap((names) => names.split(' | '));

const field = (meta: Fragment['meta'], name: string) =>
	Object.keys(meta).flatMap((key) => (key.startsWith(name) && /^\d$/.test(key.slice(name.length)) ? [meta[key]!] : []));
