import { asOne, asTwo, evenly, isIn, splitAt, type Plan } from './fitting.ts';
import { countLeftOver } from './left-over.ts';
import type { Shape } from './shapes.ts';
import { countSpoken, isWanted, type Wanted } from './wanted.ts';

/** What somebody asks for. */
export interface Asked {
	count: number;
	words: string;
	wanted: Wanted;
}

/** What fits: as one team, and as two. */
export interface Found {
	one: Plan[];
	two: Plan[];
}

/**
 * The plans that fit, the best first: those that speak of what somebody says, then those that leave least
 * over, then of two teams those neither of which would do alone, then those that are most alike, then as the
 * handbook has them.
 */
export function find(shapes: readonly Shape[], { count, words, wanted }: Asked): Found {
	const best = (plans: readonly Plan[]) =>
		plans
			.filter((plan) => isWanted(plan, wanted))
			.map((plan) => ({
				plan,
				by: [-countSpoken(plan, words), countLeftOver(plan), enough(plan, count), apart(plan)] as const,
			}))
			.sort((a, b) => a.by.reduce((before, by, at) => before || by - b.by[at]!, 0))
			.map(({ plan }) => plan);
	return { one: best(asOne(shapes, count)), two: best(asTwo(shapes, count)) };
}

/** How many of the teams are of a shape that all of them would fit into. */
const enough = ({ teams }: Plan, count: number) => teams.filter(({ shape }) => isIn(shape.size, count)).length;

function apart(plan: Plan): number {
	const [first, second] = splitAt(plan, evenly(plan)).teams;
	return second ? Math.abs(first!.people.from - second.people.from) : 0;
}

/** How many people the smallest and the largest shape are for. */
export const sizesOf = (shapes: readonly Shape[]): { from: number; to: number } => ({
	from: Math.min(...shapes.map(({ size }) => size.from)),
	to: Math.max(...shapes.map(({ size }) => size.to)),
});
