import { energyOf, type Answers } from './answers.ts';
import { isHeldBy, minutesADay } from './in-turn.ts';
import { workKey, type RoleWork, type Work } from './work.ts';

/** What changes for somebody who takes a role instead of others. */
export interface Change {
	role: RoleWork;
	/** What fills them and would no longer be theirs. */
	lost: readonly Work[];
	/** What drains them and would no longer be theirs. */
	left: readonly Work[];
	/** What drains them and would become theirs. */
	taken: readonly Work[];
	/** What fills them and would become theirs. */
	won: readonly Work[];
}

/**
 * What would change with each of some roles: against the one that is held now, else against the others. What takes
 * most time comes first. Of two that stand against each other, what one gains is what the other gives up.
 */
export function changesWith(roles: readonly RoleWork[], now: string, answers: Answers): Change[] {
	const mostMinutes = ({ id }: Work) =>
		Math.max(
			...roles.map((role) =>
				minutesADay(
					role,
					role.work.findIndex((work) => work.id === id),
				),
			),
		);
	const held = roles.filter(({ id }) => id === now);
	const isMirrored = held.length === 0 && roles.length === 2;
	return roles
		.filter(({ id }) => id !== now)
		.map((role) => {
			const others = held.length > 0 ? held : roles.filter((other) => other !== role);
			const theirs = onlyOnce(others.flatMap(({ work }) => work.filter(({ isHeld }) => isHeld)));
			const gone = theirs.filter((work) => !isHeldBy(role, work));
			const come = role.work.filter((work) => work.isHeld && !others.some((other) => isHeldBy(other, work)));
			const saying = (list: readonly Work[], energy: 'fills' | 'drains') =>
				list
					.filter((work) => energyOf(answers, workKey(work)) === energy)
					.sort((a, b) => mostMinutes(b) - mostMinutes(a));
			return {
				role,
				lost: saying(gone, 'fills'),
				taken: saying(come, 'drains'),
				won: isMirrored ? [] : saying(come, 'fills'),
				left: isMirrored ? [] : saying(gone, 'drains'),
			};
		});
}

const onlyOnce = (work: readonly Work[]) => [...new Map(work.map((one) => [one.id, one])).values()];
