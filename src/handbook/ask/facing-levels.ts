import type { Entry, Handbook } from '../model/handbook.ts';
import { cellOf } from './asked.ts';
import { axesOf, ladderOf } from './ladder.ts';
import { areOnAPar, isOnCommonRung } from './on-a-par.ts';

type Level = Entry<'levels'>;
type Role = Entry<'roles'>;

/** Two levels of two roles next to each other. */
export type Facing = readonly [Level, Level];

/** The ladders of two roles as far as they are not one, level by level. */
export interface FacingLadders {
	/** Those that face each other, the lowest first. */
	rungs: readonly Facing[];
	/** Whether they stand on a par; where no two do, they face each other by their place from the first. */
	par: boolean;
	/** The last rung that both ladders share, where they go on from one trunk. */
	trunk: Level | undefined;
	/** The rungs above the trunk that face none of the other. */
	alone: readonly Level[];
}

/** A level of one role facing a level of another. */
export interface FacingLevels {
	first: Level;
	second: Level;
	/** Whether the two stand on a par; the first level of each where no two do. */
	par: boolean;
	/** The axes on which both are rated, and how they differ. */
	ratings: { axis: Entry<'axes'>; before: number; after: number; by: number }[];
}

/**
 * Puts the ladders of two roles next to each other: each level beside the one on a par with it. Where no
 * two are, or the rungs of a role are its own, the first of the one faces the first of the other, and so on.
 */
export function facingLadders(handbook: Handbook, one: Role, other: Role): FacingLadders {
	const ladders = [ladderOf(handbook, one.id), ladderOf(handbook, other.id)] as const;
	const [firsts, seconds] = apart(...ladders);
	const trunk = ladders[0].findLast((level, index) => ladders[1][index] === level);
	const onAPar: Facing[] = [];
	let from = 0;
	for (const first of firsts) {
		// One that is passed over faces nothing: ladders do not cross.
		const at = seconds.findIndex((second, index) => index >= from && areOnAPar(handbook, first, second));
		if (at < 0) continue;
		onAPar.push([first, seconds[at]!]);
		from = at + 1;
	}
	const par = onAPar.length > 0;
	const byPlace = firsts.slice(0, seconds.length).map((first, index): Facing => [first, seconds[index]!]);
	const rungs = par ? onAPar : byPlace.filter(([first, second]) => first !== second);
	const facing = new Set(rungs.flat());
	return { rungs, par, trunk, alone: [...firsts, ...seconds].filter((level) => !facing.has(level) && level !== trunk) };
}

/** Whether the levels of both roles stand on the rungs that roles have in common. */
export const haveCommonRungs = (handbook: Handbook, ...roles: Role[]): boolean =>
	roles.every(({ id }) => ladderOf(handbook, id).every((level) => isOnCommonRung(handbook, level)));

/**
 * Finds the levels at which two roles are best set side by side: the lowest that stand on a par. Two
 * ladders that go on from one trunk meet above it, or at its end where one of them stops there.
 *
 * @returns nothing where one of the roles has no levels, or both have the same
 */
export function facingLevels(handbook: Handbook, one: Role, other: Role): FacingLevels | undefined {
	const { rungs, par } = facingLadders(handbook, one, other);
	if (!rungs[0]) return undefined;
	const [first, second] = rungs[0];
	const others = new Set(axesOf(handbook, other));
	const axes = axesOf(handbook, one).filter((axis) => others.has(axis));
	const ratings = axes.flatMap((axis) => {
		const [before, after] = [first, second].map((level) => cellOf(handbook, level, axis.id)?.rating);
		return before === undefined || after === undefined ? [] : { axis, before, after, by: after - before };
	});
	return { first, second, par, ratings };
}

type Levels = readonly Level[];

/** What two ladders do not have in common, of each at least its last rung. */
function apart(one: Levels, other: Levels): [Levels, Levels] {
	const without = (levels: Levels, others: Levels) => {
		const own = levels.filter((level) => !others.includes(level));
		return own.length > 0 ? own : levels.slice(-1);
	};
	return [without(one, other), without(other, one)];
}
