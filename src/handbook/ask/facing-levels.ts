import type { Entry, Handbook } from '../model/handbook.ts';
import { cellOf } from './asked.ts';
import { axesOf, ladderOf, ratingsOf } from './ladder.ts';
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
 * Finds the levels at which two roles are best set side by side: the lowest that stand on a par. Two
 * ladders that go on from one trunk meet above it, or at its end where one of them stops there.
 *
 * @returns nothing where one of the roles has no levels, or both have the same
 */
export function facingLevels(handbook: Handbook, one: Entry<'roles'>, other: Entry<'roles'>): FacingLevels | undefined {
	const [firsts, seconds] = apart(ladderOf(handbook, one.id), ladderOf(handbook, other.id));
	const pairs = firsts.flatMap((first) =>
		seconds.filter((second) => areOnAPar(handbook, first, second)).map((second) => [first, second] as const),
	);
	const [first, second] = pairs[0] ?? [firsts[0], seconds[0]];
	if (!first || !second || first === second) return undefined;
	const others = new Set(axesOf(handbook, other));
	const axes = axesOf(handbook, one).filter((axis) => others.has(axis));
	const [a, b] = [ratingsOf(handbook, first, axes), ratingsOf(handbook, second, axes)];
	const ratings = axes.flatMap((axis) => {
		const [before, after] = [first, second].map((level) => cellOf(handbook, level, axis.id)?.rating);
		return before === undefined || after === undefined ? [] : { axis, before, after, by: after - before };
	});
	return { first, second, par: pairs.length > 0, axes, chart: a && b ? [a, b] : undefined, ratings };
}

type Levels = readonly Entry<'levels'>[];

/** What two ladders do not have in common, of each at least its last rung. */
function apart(one: Levels, other: Levels): [Levels, Levels] {
	const without = (levels: Levels, others: Levels) => {
		const own = levels.filter((level) => !others.includes(level));
		return own.length > 0 ? own : levels.slice(-1);
	};
	return [without(one, other), without(other, one)];
}
