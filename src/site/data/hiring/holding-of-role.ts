import type { Among, Holding } from '../../../browser/advert/advert-data.ts';
import { answersInTeam, doneInTeam } from '../../../handbook/ask/answers.ts';
import { confusedWith } from '../../../handbook/ask/confusions.ts';
import { heldBy, namedHolders } from '../../../handbook/ask/ownership.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';

type Duty = Entry<'responsibilities'>;

/** How many things that others hold are named: those that are mistaken for most of what a role holds. */
const MOST = 8;

/** Gives a duty its number. */
type NumberOf = (duty: Duty) => number;

/** What a role holds wherever it is, and what it is taken to hold and does not. */
export function holdingOfRole(view: PublicHandbook, role: string, numberOf: NumberOf): Holding {
	const held = heldBy(view, role);
	const shared = held.flatMap(({ responsibility, hold }): Among[] =>
		hold.kind === 'shares' ? [{ duty: numberOf(responsibility), roles: hold.with }] : [],
	);
	return {
		own: held.filter(({ hold }) => hold.kind !== 'shares').map(({ responsibility }) => numberOf(responsibility)),
		shared,
		until: [],
		not: mostMistaken(
			view,
			held.map(({ responsibility }) => responsibility),
		).map((duty) => ({ duty: numberOf(duty), roles: namedHolders(duty) })),
	};
}

/** The same in a shape of team, where somebody may do an absent role’s work. */
export function holdingInTeam(view: PublicHandbook, role: string, team: Entry<'teams'>, numberOf: NumberOf): Holding {
	const all = answersInTeam(view, team);
	const rolesOf = (duty: Duty) => all.get(duty.id)!.answers.map((answer) => answer.role);
	const mine = doneInTeam(view, team, role);
	const standsInFor = ({ answers }: (typeof mine)[number]): readonly string[] => {
		const reasons = answers.find((answer) => answer.role === role)!.reasons;
		return reasons.every(({ kind }) => kind === 'standsIn') ? reasons.flatMap((reason) => reason.for) : [];
	};
	const isForOthers = (one: (typeof mine)[number]) => standsInFor(one).length > 0;
	const isShared = ({ answers, parts }: (typeof mine)[number]) => answers.length > 1 && !parts;
	return {
		own: mine
			.filter((one) => !isShared(one) && !isForOthers(one))
			.map(({ responsibility }) => numberOf(responsibility)),
		shared: mine
			.filter((one) => isShared(one) && !isForOthers(one))
			.map(({ responsibility }) => ({
				duty: numberOf(responsibility),
				roles: rolesOf(responsibility).filter((other) => other !== role),
			})),
		until: mine
			.filter(isForOthers)
			.map((one) => ({ duty: numberOf(one.responsibility), roles: [...new Set(standsInFor(one))] })),
		not: mostMistaken(
			view,
			mine.map(({ responsibility }) => responsibility),
		).map((duty) => ({ duty: numberOf(duty), roles: rolesOf(duty) })),
	};
}

/** What is mistaken for most of some duties, and is none of them. */
function mostMistaken(view: PublicHandbook, duties: readonly Duty[]): Duty[] {
	const counts = new Map<Duty, number>();
	for (const duty of duties)
		for (const other of confusedWith(view, duty)) counts.set(other, (counts.get(other) ?? 0) + 1);
	return [...counts]
		.filter(([duty]) => !duties.includes(duty))
		.sort(([, a], [, b]) => b - a)
		.slice(0, MOST)
		.map(([duty]) => duty);
}
