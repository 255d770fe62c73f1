import { answersInTeam, type Answer, type Answers } from './answers.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { namedHolders } from './ownership.ts';

type Responsibility = Entry<'responsibilities'>;

/** What one role that is present in a team answers for there. */
export interface RoleLoad {
	role: string;
	/** With nobody to share it. */
	alone: Responsibility[];
	/** Together with others, some of whom may be outside the team. */
	together: Responsibility[];
	/** For its own part, as others do for theirs. */
	ownPart: Responsibility[];
	/** Of those alone, the ones that are shared where all the roles are there. */
	elsewhereShared: Responsibility[];
	/** Of those alone, how many come from the work of each absent role; most first. */
	inPlaceOf: { role: string; count: number }[];
}

/** What each role that is present answers for, in the order in which the team names them. */
export function teamLoad(handbook: Handbook, team: Entry<'teams'>): RoleLoad[] {
	const all = [...answersInTeam(handbook, team).values()];
	return team.data.roles.map((role) => {
		const mine = all.filter(({ answers }) => answers.some((answer) => answer.role === role && !isOutside(answer)));
		const alone = mine.filter(({ answers }) => answers.length === 1);
		const others = mine.filter(({ answers }) => answers.length > 1);
		return {
			role,
			alone: alone.map(({ responsibility }) => responsibility),
			together: others.filter(({ parts }) => !parts).map(({ responsibility }) => responsibility),
			ownPart: others.filter(({ parts }) => parts).map(({ responsibility }) => responsibility),
			elsewhereShared: alone
				.map(({ responsibility }) => responsibility)
				.filter((entry) => namedHolders(entry).length > 1),
			inPlaceOf: countAbsent(alone),
		};
	});
}

/** Whether an answer comes from outside the team. */
export const isOutside = ({ reasons }: Answer) => reasons.some(({ kind }) => kind === 'elsewhere');

/** The responsibilities that nobody in the team answers for, because somebody outside it does. */
export function heldOutside(handbook: Handbook, team: Entry<'teams'>): Answers[] {
	return [...answersInTeam(handbook, team).values()].filter(
		({ answers }) => answers.length > 0 && answers.every(isOutside),
	);
}

function countAbsent(alone: Answers[]): { role: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { answers } of alone) {
		const absent = answers[0]!.reasons
			.filter(({ kind }) => kind === 'standsIn' || kind === 'covers')
			.flatMap((reason) => reason.for);
		for (const role of absent) counts.set(role, (counts.get(role) ?? 0) + 1);
	}
	return [...counts].map(([role, count]) => ({ role, count })).sort((a, b) => b.count - a.count);
}
