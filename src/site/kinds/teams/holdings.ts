import { answersInTeam, type Answers } from '../../../handbook/ask/answers.ts';
import { areasOf, type Area } from '../../../handbook/ask/areas.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { heldOutside, isOutside } from '../../../handbook/ask/team-load.ts';
import { sentences } from './sentences.ts';

/** What one holder in a team answers for, by area. */
export interface Holding {
	/** The role; absent for what is outside the team, or nobody's. */
	role?: string;
	title: string;
	count: number;
	areas: { area: Area; items: Answers[] }[];
}

/** Everything that is to be answered for in a team, by who does it; whoever is outside comes last. */
export function holdingsOf(handbook: PublicHandbook, team: Entry<'teams'>): Holding[] {
	const all = [...answersInTeam(handbook, team).values()];
	const present = team.data.roles.map((role) =>
		holding(
			handbook.roles.get(role)?.data.title ?? role,
			all.filter(({ answers }) => answers.some((answer) => answer.role === role && !isOutside(answer))),
			role,
		),
	);
	const outside = holding(sentences.outsideTheTeam, heldOutside(handbook, team));
	const nobody = holding(
		sentences.nobodyYet,
		all.filter(({ answers }) => answers.length === 0),
	);
	return [...present, outside, nobody].filter(({ count }) => count > 0);

	function holding(title: string, items: Answers[], role?: string): Holding {
		const ids = new Map(items.map((item) => [item.responsibility.id, item]));
		const areas = areasOf(handbook)
			.map((area) => ({ area, items: area.responsibilities.flatMap(({ id }) => ids.get(id) ?? []) }))
			.filter((group) => group.items.length > 0);
		return { title, count: items.length, areas, ...(role === undefined ? {} : { role }) };
	}
}
