import type { Understood } from './concepts.ts';
import { nameKinds, namesOf } from './fields.ts';
import { fitOf } from './fit.ts';
import { asksWay, intentOf } from './intent.ts';
import { isKind, type Kind } from './kinds.ts';
import type { Fragment } from './pagefind.ts';
import { baseScore, type Candidate } from './retrieve.ts';
import type { Thesaurus } from './thesaurus.ts';
import { nameWeights, weights } from './weights.ts';

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

/**
 * Orders records by how well their names fit a query, as far as their names can be known.
 *
 * @param rarities how telling each concept of the query is
 */
export function rank(
	found: readonly Close[],
	understood: Understood,
	rarities: readonly number[],
	thesaurus: Thesaurus,
): Ranked[] {
	const asked = intentOf(understood.words);
	const isWay = asksWay(understood.words);
	return ranked(found)
		.map((result) => {
			const { candidate, fragment, kind } = result;
			const fits = nameKinds.flatMap((name) =>
				namesOf(fragment, name).map((text) => {
					const { value, isPair, isTurned } = fitOf(text, candidate, understood, rarities, thesaurus);
					const way = kind !== 'transition' ? 1 : isTurned ? weights.turned : isPair && isWay ? weights.way : 1;
					return value * nameWeights[name] * way;
				}),
			);
			const score = baseScore(candidate, rarities) * (1 + weights.name * Math.max(...fits)) * asked(kind);
			return { ...result, score };
		})
		.sort((a, b) => b.score - a.score)
		.reduce(sectionsFirst, []);
}

/** Records as they are, each with its kind. */
export function ranked(found: readonly Close[]): Ranked[] {
	return found.flatMap(({ candidate, fragment }) => {
		const kind = fragment.filters.kind?.[0] ?? '';
		return isKind(kind) ? [{ candidate, fragment, kind, score: candidate.score }] : [];
	});
}

/**
 * Puts a section before the guide that it is part of, where it says all that the guide says and the
 * guide's title does not: it is the line that somebody looks for.
 */
function sectionsFirst(before: Ranked[], result: Ranked): Ranked[] {
	const page = result.fragment.url.split('#')[0];
	const at = before.findIndex(({ fragment, kind }) => kind === 'guide' && fragment.url === page);
	const guide = before[at]?.candidate.evidence;
	if (result.kind !== 'section' || !guide || guide.some((one) => one && one.shares.title > 0))
		return [...before, result];
	const says = result.candidate.evidence.map((one) => one !== undefined && (one.shares.title > 0 || one.text));
	return guide.every((one, index) => !one || says[index]) ? before.toSpliced(at, 0, result) : [...before, result];
}
