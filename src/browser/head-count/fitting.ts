import type { Range, Shape } from './shapes.ts';

/** One team of a plan: its shape, and how many people it may have. */
export interface TeamOfPlan {
	shape: Shape;
	people: Range;
}

/** So many people as one team or as two. */
export interface Plan {
	teams: readonly TeamOfPlan[];
}

/** The shapes that are for so many people. */
export const asOne = (shapes: readonly Shape[], count: number): Plan[] =>
	shapes.filter(({ size }) => isIn(size, count)).map((shape) => ({ teams: [{ shape, people: exactly(count) }] }));

/** The pairs of shapes into which so many people can be split, each with how many may be in either. */
export const asTwo = (shapes: readonly Shape[], count: number): Plan[] =>
	shapes.flatMap((first, at) =>
		shapes.slice(at).flatMap((second): Plan[] => {
			const people = {
				from: Math.max(first.size.from, count - second.size.to),
				to: Math.min(first.size.to, count - second.size.from),
			};
			if (people.from > people.to) return [];
			const rest = { from: count - people.to, to: count - people.from };
			return [
				{
					teams: [
						{ shape: first, people },
						{ shape: second, people: rest },
					],
				},
			];
		}),
	);

/** The number of people of the first of two teams that makes them as alike as they can be. */
export function evenly({ teams: [first, second] }: Plan): number {
	if (!first || !second) return first?.people.from ?? 0;
	const half = Math.ceil((first.people.from + second.people.to) / 2);
	return Math.min(Math.max(half, first.people.from), first.people.to);
}

/** A plan of two teams with so many people in the first; the same where that is not possible. */
export function splitAt(plan: Plan, ofFirst: number): Plan {
	const [first, second] = plan.teams;
	if (!first || !second || !isIn(first.people, ofFirst)) return plan;
	const all = first.people.from + second.people.to;
	return {
		teams: [
			{ shape: first.shape, people: exactly(ofFirst) },
			{ shape: second.shape, people: exactly(all - ofFirst) },
		],
	};
}

/**
 * How many hold each role in a team of so many people, as far as its shape says: what the others must
 * have, and may have at most, leaves so many.
 *
 * @returns nothing where the shape does not say it of all its roles, or its numbers do not come to so many
 */
export function countsIn({ shape, people }: TeamOfPlan): Readonly<Record<string, Range>> | undefined {
	const said = shape.roles.map((role) => shape.people[role]);
	if (said.some((range) => range === undefined)) return undefined;
	const sum = (end: keyof Range) => said.reduce((all, range) => all + range![end], 0);
	if (sum('from') > people.to || sum('to') < people.from) return undefined;
	return Object.fromEntries(
		shape.roles.map((role) => {
			const { from, to } = shape.people[role]!;
			const [atLeast, atMost] = [people.from - (sum('to') - to), people.to - (sum('from') - from)];
			return [role, { from: Math.max(from, atLeast), to: Math.min(to, atMost) }];
		}),
	);
}

/** Whether a number lies in a range. */
export const isIn = ({ from, to }: Range, count: number): boolean => from <= count && count <= to;

const exactly = (count: number): Range => ({ from: count, to: count });
