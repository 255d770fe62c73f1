import type { Entry, Handbook } from '../model/handbook.ts';
import { axesOf, levelsOf, ratingsOf } from './ladder.ts';
import { areOnAPar } from './on-a-par.ts';

/** A level of one role facing a level of another. */
export interface FacingLevels {
	first: Entry<'levels'>;
	second: Entry<'levels'>;
	/** Whether the two stand on a par; the first level of each where no two do. */
	par: boolean;
	/** The axes that apply to both roles. */
	axes: Entry<'axes'>[];
	/** The ratings of both, where a chart can be drawn of them. */
	chart: readonly [number[], number[]] | undefined;
	/** The axes on which both are rated, and how they differ. */
	ratings: { axis: Entry<'axes'>; before: number; after: number; by: number }[];
}

/**
 * Finds the levels at which two roles are best set side by side: the lowest that stand on a par.
 *
 * @returns nothing where one of the roles has no levels
 */
export function facingLevels(handbook: Handbook, one: Entry<'roles'>, other: Entry<'roles'>): FacingLevels | undefined {
	const [firsts, seconds] = [levelsOf(handbook, one.id), levelsOf(handbook, other.id)];
	const pairs = firsts.flatMap((first) =>
		seconds.filter((second) => areOnAPar(first, second)).map((second) => [first, second] as const),
	);
	const [first, second] = pairs[0] ?? [firsts[0], seconds[0]];
	if (!first || !second) return undefined;
	const others = new Set(axesOf(handbook, other));
	const axes = axesOf(handbook, one).filter((axis) => others.has(axis));
	const [a, b] = [ratingsOf(first, axes), ratingsOf(second, axes)];
	const ratings = axes.flatMap((axis) => {
		const [before, after] = [first, second].map(({ data }) => data.expectations[axis.id]?.rating);
		return before === undefined || after === undefined ? [] : { axis, before, after, by: after - before };
	});
	return { first, second, par: pairs.length > 0, axes, chart: a && b ? [a, b] : undefined, ratings };
}
