import type { Understood } from './concepts.ts';
import { besideTitle } from './evidence.ts';
import { nameKinds, namesOf, titleOf } from './fields.ts';
import { fitOf, says } from './fit.ts';
import { asksWay, intentOf } from './intent.ts';
import { isKind, type Kind } from './kinds.ts';
import type { Fragment } from './search-index.ts';
import { readParts } from './parts.ts';
import type { Candidate } from './retrieve.ts';
import { baseScore, isInTitle } from './score.ts';
import type { Thesaurus } from './thesaurus.ts';
import { nameWeights, weights } from './weights.ts';

/** A record that was found, with what the index keeps of it. */
export interface Close {
	candidate: Candidate;
	fragment: Fragment;
	/** What stands on its page and has no record of its own. */
	parts?: readonly Fragment[];
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
	const asked = intentOf(understood);
	const isWay = asksWay(understood.words);
	return found
		.flatMap((close) => {
			const { whole, parts } = readParts(close.fragment);
			const { evidence } = close.candidate;
			return [
				...(evidence.some(Boolean) ? scored({ ...close, fragment: whole, parts }) : []),
				...tellingParts(parts.flatMap((part) => scored(partOf(close, part)))),
			];
		})
		.sort((a, b) => b.score - a.score)
		.reduce(sectionsFirst, []);

	/** A part as a result by itself, with what it says of the query. */
	function partOf({ candidate }: Close, fragment: Fragment): Close {
		const title = titleOf(fragment);
		const evidence = candidate.ofParts.map((one, index) =>
			one && isInTitle(one) && !says(title, understood.concepts[index]!) ? besideTitle(one) : one,
		);
		return { candidate: { ...candidate, evidence }, fragment };
	}

	function scored(close: Close): (Ranked & { fit: number })[] {
		return ranked([close]).map((result) => {
			const { candidate, fragment, kind } = result;
			const fits = nameKinds.flatMap((name) =>
				namesOf(fragment, name).map((text) => {
					const { value, isVerbatim, isPair, isTurned } = fitOf(
						text,
						candidate,
						understood,
						rarities,
						thesaurus,
						name === 'asked' ? weights.precisionAsked : weights.precision,
					);
					const way = kind !== 'transition' ? 1 : isTurned ? weights.turned : isPair && isWay ? weights.way : 1;
					// A heading says a word in the sense of its page.
					const exact = isVerbatim && kind !== 'section' ? weights.verbatim : 1;
					return value * exact * nameWeights[name] * way;
				}),
			);
			const fit = Math.max(...fits);
			const isOfRole =
				kind === 'section' && understood.concepts.some(({ isRole }, at) => isRole && candidate.evidence[at]?.where);
			const placed = isOfRole ? weights.ofRole : 1;
			const score = baseScore(candidate.evidence, rarities) * (1 + weights.name * fit) * asked(kind) * placed;
			return { ...result, score, fit };
		});
	}
}

/** How many parts of one record are results, and how well they must fit against the best of them. */
const MOST_PARTS = 3;
const LEAST_FIT = 0.5;

/** The parts of a record that say what is asked. */
function tellingParts<Part extends { fit: number }>(parts: readonly Part[]): Part[] {
	const best = Math.max(0, ...parts.map(({ fit }) => fit));
	return parts
		.filter(({ fit }) => fit > 0 && fit >= LEAST_FIT * best)
		.sort((a, b) => b.fit - a.fit)
		.slice(0, MOST_PARTS);
}

/** A record and its parts in the order of the page, where nothing is asked for. */
export function listed(found: readonly Close[]): Ranked[] {
	return ranked(
		found.flatMap(({ candidate, fragment }) => {
			const { whole, parts } = readParts(fragment);
			return [whole, ...parts].map((fragment) => ({ candidate, fragment }));
		}),
	);
}

/** How many records some results are of. */
export const recordsIn = (results: readonly Ranked[]) => new Set(results.map(({ candidate }) => candidate.result)).size;

/** Records as they are, each with its kind. */
function ranked(found: readonly Close[]): Ranked[] {
	return found.flatMap((close) => {
		const kind = close.fragment.filters.kind?.[0] ?? '';
		return isKind(kind) ? [{ ...close, kind, score: close.candidate.score }] : [];
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
