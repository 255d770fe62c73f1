import { cellOf } from '../../../handbook/ask/asked.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { heedOfArea, heedOfAxis } from './heed.ts';

/** Somebody who can judge something: their role, and how well it fits them, in tenths. */
export interface Judge {
	role: string;
	fit: number;
}

/**
 * How well somebody judges what they do themselves, what they are asked about or settle, and what they
 * merely may; and how much better whoever the role reports to.
 */
const [DOES, ASKED, MAY, LEADS] = [4, 2, 1, 0.5];

/**
 * The roles of which somebody can judge whether a person can answer for something: those who do so
 * themselves, those who are consulted on it, whoever decides where they cannot agree, and the one that
 * the role reports to.
 *
 * @param holders the roles that answer for it
 */
export function judgesOfDuty(
	view: PublicHandbook,
	role: Entry<'roles'>,
	{ data }: Entry<'responsibilities'>,
	holders: readonly string[],
): Judge[] {
	const asked = [...data.consulted, data.escalateTo];
	return jobsAmong(view, [role.id, ...holders, ...asked, role.data.reportsTo]).map((id) => {
		const nearness = id === role.id || holders.includes(id) ? DOES : asked.includes(id) ? ASKED : MAY;
		return judge(role, id, nearness, heedOfArea(view, id, data.area));
	});
}

/**
 * The roles of which somebody can judge whether a person meets what a level asks on an axis: the role
 * itself, the one that it reports to, and those of which some level is held to as much there.
 */
export function judgesOfAxis(
	view: PublicHandbook,
	role: Entry<'roles'>,
	axis: Entry<'axes'>,
	level: Entry<'levels'>,
): Judge[] {
	const asked = cellOf(view, level, axis.id)?.rating;
	const isHeldToIt = ({ id }: Entry<'roles'>) =>
		ladderOf(view, id).some((other) => {
			const cell = cellOf(view, other, axis.id);
			return cell !== undefined && (asked === undefined || (cell.rating !== undefined && cell.rating >= asked));
		});
	const held = [...view.roles.values()].filter(isHeldToIt).map(({ id }) => id);
	return jobsAmong(view, [role.id, ...held, role.data.reportsTo]).map((id) =>
		judge(role, id, held.includes(id) ? ASKED : MAY, heedOfAxis(view, id, axis.id)),
	);
}

const judge = ({ data }: Entry<'roles'>, role: string, nearness: number, heed: number): Judge => ({
	role,
	fit: Math.round(10 * (nearness + heed + (role === data.reportsTo ? LEADS : 0))),
});

/** Those that somebody holds, each once, in the order of lists. */
function jobsAmong(view: PublicHandbook, ids: readonly (string | undefined)[]): string[] {
	return [...new Set(ids)]
		.flatMap((id) => view.roles.get(id ?? '') ?? [])
		.filter(({ data }) => data.status === 'active' && data.kind !== 'common')
		.sort(byOrder)
		.map(({ id }) => id);
}
