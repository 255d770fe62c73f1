import { countsIn, type TeamOfPlan } from './fitting.ts';

/**
 * One way in which the ranges of a shape come to so many people: what each role must have, and of those who are
 * left as many as its range is wide, by largest remainders.
 *
 * @returns how many hold each role; nothing where that is exact already, or the shape does not say it
 * @see https://en.wikipedia.org/wiki/Quota_method the method of largest remainders
 */
export function exampleOf(team: TeamOfPlan): Readonly<Record<string, number>> | undefined {
	const counts = countsIn(team);
	if (!counts || team.people.from < team.people.to) return undefined;
	const roles = Object.entries(counts).map(([role, { from, to }]) => ({ role, from, width: to - from }));
	const sum = (of: (one: (typeof roles)[number]) => number) => roles.reduce((all, one) => all + of(one), 0);
	const width = sum((one) => one.width);
	if (width === 0) return undefined;
	const left = team.people.from - sum((one) => one.from);
	const shares = roles.map((one) => {
		const exact = (left * one.width) / width;
		return { ...one, whole: Math.floor(exact), rest: exact % 1 };
	});
	const over = left - shares.reduce((all, { whole }) => all + whole, 0);
	const first = new Set(
		shares
			.toSorted((a, b) => b.rest - a.rest)
			.slice(0, over)
			.map(({ role }) => role),
	);
	return Object.fromEntries(shares.map(({ role, from, whole }) => [role, from + whole + (first.has(role) ? 1 : 0)]));
}
