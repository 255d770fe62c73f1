import { isWanted, type Query } from './queries.ts';

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
 * Scores what was found.
 *
 * @param found for each query, what was found
 */
export function scoreOf(queries: readonly Query[], found: readonly Found[]): { score: Score; misses: Miss[] } {
	const places = queries.map((query, index) => placeOf(found[index]!, query));
	const mean = (value: (place: number) => number) =>
		places.reduce((sum, place) => sum + value(place), 0) / Math.max(1, places.length);
	return {
		score: {
			queries: queries.length,
			reciprocal: mean((place) => (place === 0 ? 0 : 1 / place)),
			first: mean((place) => (place === 1 ? 1 : 0)),
			five: mean((place) => (place >= 1 && place <= 5 ? 1 : 0)),
		},
		misses: queries.flatMap((query, index) =>
			places[index] === 1 ? [] : [{ query, place: places[index]!, instead: found[index]![0]?.[0] }],
		),
	};
}
