import { isWanted, NOTHING, type Query } from './queries.ts';

/** How deep a result still counts in the mean reciprocal rank. */
const DEPTH = 10;

/** What a search found for a query: the addresses at each place, best first. */
export type Found = string[][];

/** How well a search found what was wanted. */
export interface Score {
	queries: number;
	/** Mean reciprocal rank over the first ten places (Voorhees 1999, “The TREC-8 question answering track report”). */
	reciprocal: number;
	/** The shares found at the first place, and among the first five. */
	first: number;
	five: number;
}

/** A query whose answer did not come first, and the place where it came, from 1; 0 where it did not. */
export interface Miss {
	query: Query;
	place: number;
	/** What came first instead. */
	instead: string | undefined;
}

/** The place of the first wanted address among those found, from 1; 0 where there is none. */
export const placeOf = (found: Found, query: Query) =>
	found.slice(0, DEPTH).findIndex((addresses) => addresses.some((address) => isWanted(address, query))) + 1;

/**
 * Scores what was found; queries that nothing answers are passed over.
 *
 * @param found for each query, what was found
 */
export function scoreOf(all: readonly Query[], found: readonly Found[]): { score: Score; misses: Miss[] } {
	const asked = all.flatMap((query, index) => {
		if (query.kind === NOTHING) return [];
		return [{ query, place: placeOf(found[index]!, query), instead: found[index]![0]?.[0] }];
	});
	const mean = (value: (place: number) => number) =>
		asked.reduce((sum, { place }) => sum + value(place), 0) / Math.max(1, asked.length);
	return {
		score: {
			queries: asked.length,
			reciprocal: mean((place) => (place === 0 ? 0 : 1 / place)),
			first: mean((place) => (place === 1 ? 1 : 0)),
			five: mean((place) => (place >= 1 && place <= 5 ? 1 : 0)),
		},
		misses: asked.filter(({ place }) => place !== 1),
	};
}

/** The scores of each kind of query, in the order in which kinds come first, without what nothing answers. */
export function scoresByKind(queries: readonly Query[], found: readonly Found[]): Map<string, Score> {
	const kinds = [...new Set(queries.map(({ kind }) => kind))].filter((kind) => kind !== NOTHING);
	return new Map(
		kinds.map((kind) => {
			const places = [...queries.keys()].filter((index) => queries[index]!.kind === kind);
			const { score } = scoreOf(
				places.map((index) => queries[index]!),
				places.map((index) => found[index]!),
			);
			return [kind, score];
		}),
	);
}

/**
 * Of the queries that nothing answers, those of which it was not said.
 *
 * @param nowhere for each query, what was said of what stands nowhere
 */
export const unsaid = (queries: readonly Query[], nowhere: readonly string[]): Query[] =>
	queries.filter(({ kind }, index) => kind === NOTHING && nowhere[index] === '');
