import { total, type RoleHours } from './hours.ts';
import type { RoleWork } from './work.ts';

/** How much of each role has to be said before anything is said of how they stand. */
const ENOUGH = 0.5;

/** Shares that are nearer than this are about alike. */
const NEAR = 0.1;

/** How roles stand beside each other by what was said of their work. */
export type Standing =
	/** Too little was said of some of them. */
	| { is: 'early'; of: readonly RoleWork[] }
	/** What fills and what drains is about as much in each. */
	| { is: 'alike' }
	/** More of this one fills, or less of it drains, or both; `isFirm` where nothing that is unsaid can change that. */
	| { is: 'one'; role: RoleWork; by: 'both' | 'fills' | 'drains'; isFirm: boolean }
	/** Most of one fills, least of another drains. */
	| { is: 'split'; most: RoleWork; least: RoleWork };

/** How roles stand; nothing where there is only one. */
export function standingOf(roles: readonly RoleHours[]): Standing | undefined {
	const shares = roles.map(({ role, all }) => {
		const of = total(all) || 1;
		return { role, fills: all.fills / of, drains: all.drains / of, unsaid: total(all) === 0 ? 1 : all.unsaid / of };
	});
	if (shares.length < 2) return undefined;
	const early = shares.filter(({ unsaid }) => unsaid > ENOUGH);
	if (early.length > 0) return { is: 'early', of: early.map(({ role }) => role) };
	const [most, second] = [...shares].sort((a, b) => b.fills - a.fills) as [Share, Share];
	const [least, next] = [...shares].sort((a, b) => a.drains - b.drains) as [Share, Share];
	const fillsMore = most.fills - second.fills >= NEAR;
	const drainsLess = next.drains - least.drains >= NEAR;
	if (!fillsMore && !drainsLess) return { is: 'alike' };
	const one = fillsMore ? most : least;
	// What fills more may drain more as well than one of the others, and what drains less fill less.
	const isTorn = fillsMore ? one.drains - least.drains >= NEAR : most.fills - one.fills >= NEAR;
	if (isTorn) return { is: 'split', most: most.role, least: least.role };
	const isFirm = shares.every(
		(other) => other === one || one.fills - one.drains - one.unsaid > other.fills - other.drains + other.unsaid,
	);
	const by = !fillsMore ? 'drains' : drainsLess ? 'both' : 'fills';
	return { is: 'one', role: one.role, by, isFirm };
}

interface Share {
	role: RoleWork;
	fills: number;
	drains: number;
	unsaid: number;
}
