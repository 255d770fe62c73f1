import type { Plan } from './fitting.ts';

/** Some work that nobody in a plan holds. */
export interface LeftOver {
	/** Whose work it is; the first stands for all where it is said who does it. */
	roles: readonly string[];
	/** The numbers of what it is. */
	duties: readonly number[];
	/** The teams that it is left over from, by their number. */
	teams: readonly number[];
}

/**
 * What nobody in a plan holds, by whose work it is: what is done outside of a team, unless whoever does it
 * is in the other. What several teams leave over is told once.
 */
export function leftOver({ teams }: Plan): LeftOver[] {
	const found = new Map<string, LeftOver>();
	for (const [at, { shape }] of teams.entries()) {
		const others = teams.filter((_, other) => other !== at).flatMap((other) => other.shape.roles);
		for (const { roles, duties } of shape.open) {
			if (roles.some((role) => others.includes(role))) continue;
			const key = roles.join(' ');
			const known = found.get(key);
			found.set(key, {
				roles,
				duties: [...new Set([...(known?.duties ?? []), ...duties])].sort((a, b) => a - b),
				teams: [...(known?.teams ?? []), at],
			});
		}
	}
	return [...found.values()];
}

/** How many things a plan leaves over. */
export const countLeftOver = (plan: Plan): number => leftOver(plan).reduce((sum, { duties }) => sum + duties.length, 0);
