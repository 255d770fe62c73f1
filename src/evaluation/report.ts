import type { Query } from './queries.ts';
import type { Miss, Score } from './score.ts';

/** A figure beside what it may be at most or must be at least. */
export interface Bound {
	line: string;
	isMet: boolean;
}

/**
 * Holds a figure against its bound; of several measurements, the middle one.
 *
 * @param figure a number, or the middle and the greatest of several
 */
export function bound(
	name: string,
	figure: number | { middle: number; most: number },
	relation: '≥' | '≤',
	limit: number,
): Bound {
	const value = typeof figure === 'number' ? figure : figure.middle;
	const isMet = relation === '≥' ? value >= limit : value <= limit;
	const most = typeof figure === 'number' ? '' : ` (most ${show(figure.most)})`;
	return { line: `${isMet ? '✓' : '✗'} ${name}: ${show(value)}${most}, ${relation} ${limit}`, isMet };
}

const show = (value: number) =>
	value <= 1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : String(Math.round(value));

/** Prints bounds; whether all are met. */
export function verdict(bounds: readonly Bound[]): boolean {
	console.log(bounds.map(({ line }) => line).join('\n'));
	return bounds.every(({ isMet }) => isMet);
}

/**
 * Prints scores side by side, one row a kind of query.
 *
 * @param rows for each kind, the score of this search and of the one beside it
 */
export function printScores(rows: ReadonlyMap<string, { ours: Score; theirs: Score }>): void {
	console.table(
		Object.fromEntries(
			[...rows].map(([kind, { ours, theirs }]) => [
				kind,
				{
					queries: ours.queries,
					first: ours.first.toFixed(3),
					'first five': ours.five.toFixed(3),
					MRR: ours.reciprocal.toFixed(3),
					'Starlight’s first': theirs.first.toFixed(3),
					'its first five': theirs.five.toFixed(3),
					'its MRR': theirs.reciprocal.toFixed(3),
				},
			]),
		),
	);
}

/** Prints the queries whose answer did not come first. */
export function printMisses(misses: readonly Miss[]): void {
	for (const { query, place, instead } of misses) {
		const where = place === 0 ? 'not found' : `place ${place}`;
		console.log(`${where}: ${query.query} → ${query.finds.join(' or ')}; first came ${instead ?? 'nothing'}`);
	}
}

/** Prints the queries of which it was not said that nothing answers them. */
export function printUnsaid(queries: readonly Query[], of: number): void {
	if (of === 0) return;
	console.log(`Of ${of} queries that nothing answers, it is said of ${of - queries.length}.`);
	for (const { query } of queries) console.log(`not said: ${query}`);
}
