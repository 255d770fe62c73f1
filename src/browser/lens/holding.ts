import type { Answer, Reason } from '../../handbook/ask/answers.ts';
import type { Coded } from '../responsibilities/code.ts';

/** How a role holds something: with nobody beside it, with others, for its own part, or not at all. */
export interface Holding {
	kind: 'alone' | 'shared' | 'part' | 'none';
	/** Those who hold it too. */
	with: readonly string[];
	/** The roles for which it stands in; what a role covers is its own, as long as it covers them. */
	instead: readonly string[];
	/** Whether it is held from outside the team. */
	isOutside: boolean;
}

/** A responsibility as several roles hold it. */
export interface HeldBy {
	id: string;
	title: string;
	href: string;
	area: string;
	/** In the order of the roles that were asked for. */
	holdings: readonly Holding[];
	/** Everybody who answers for it. */
	holders: readonly string[];
}

const NONE: Holding = { kind: 'none', with: [], instead: [], isOutside: false };

const kindsOf = ({ reasons }: Answer) => reasons.map(({ kind }) => kind);

/** Whether somebody answers for it only where nobody else does: that is no sharing. */
const onlyCovers = (answer: Answer) => kindsOf(answer).every((kind) => kind === 'covers');

/**
 * How a role holds something.
 *
 * @param isTeam whether the answers are those of a team, in which whoever covers another does so because that one is absent
 */
export function holdingOf({ answers, parts }: Coded, role: string, isTeam: boolean): Holding {
	const mine = answers.find((answer) => answer.role === role);
	if (!mine) return NONE;
	const rolesFor = (kind: Reason['kind']) => mine.reasons.filter((one) => one.kind === kind).flatMap((one) => one.for);
	const covered = rolesFor('covers');
	const isBeside = (other: Answer) =>
		other !== mine && (isTeam || (!onlyCovers(other) && !(onlyCovers(mine) && covered.includes(other.role))));
	const others = answers.filter(isBeside).map((other) => other.role);
	return {
		kind: others.length === 0 ? 'alone' : parts ? 'part' : 'shared',
		with: others,
		instead: rolesFor('standsIn'),
		isOutside: kindsOf(mine).includes('elsewhere'),
	};
}

/** Whether two hold something in the same way; with whom is not asked of those who share it with each other. */
export const isAlike = (a: Holding, b: Holding): boolean => a.kind === b.kind && a.isOutside === b.isOutside;
