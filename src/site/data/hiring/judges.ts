import { cellOf } from '../../../handbook/ask/asked.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';

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
): string[] {
	return jobsAmong(view, [role.id, ...holders, ...data.consulted, data.escalateTo, role.data.reportsTo]);
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
): string[] {
	const asked = cellOf(view, level, axis.id)?.rating;
	const isHeldToIt = ({ id }: Entry<'roles'>) =>
		ladderOf(view, id).some((other) => {
			const cell = cellOf(view, other, axis.id);
			return cell !== undefined && (asked === undefined || (cell.rating !== undefined && cell.rating >= asked));
		});
	const held = [...view.roles.values()].filter(isHeldToIt).map(({ id }) => id);
	return jobsAmong(view, [role.id, ...held, role.data.reportsTo]);
}

/** Those that somebody holds, each once, in the order of lists. */
function jobsAmong(view: PublicHandbook, ids: readonly (string | undefined)[]): string[] {
	return [...new Set(ids)]
		.flatMap((id) => view.roles.get(id ?? '') ?? [])
		.filter(({ data }) => data.status === 'active' && data.kind !== 'common')
		.sort(byOrder)
		.map(({ id }) => id);
}
