import { cellOf, cellsOf } from '../../../handbook/ask/asked.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import { holdingRoles } from '../../../handbook/ask/ownership.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { remembered } from '../../../handbook/model/remembered.ts';
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
	const held = [...(highest(view).get(axis.id) ?? [])]
		.filter(([, rating]) => asked === undefined || rating >= asked)
		.map(([id]) => id);
	return jobsAmong(view, [role.id, ...held, role.data.reportsTo]).map((id) =>
		judge(role, id, held.includes(id) ? ASKED : MAY, heedOfAxis(view, id, axis.id)),
	);
}

/** The highest that each role is rated on each axis, by axis; below all ratings where it is held to something unrated. */
const highest = remembered((handbook): ReadonlyMap<string, ReadonlyMap<string, number>> => {
	const all = new Map<string, Map<string, number>>();
	for (const role of handbook.roles.keys())
		for (const level of ladderOf(handbook, role))
			for (const [axis, { rating = -Infinity }] of cellsOf(handbook, level)) {
				const byRole = all.get(axis) ?? new Map<string, number>();
				all.set(axis, byRole.set(role, Math.max(rating, byRole.get(role) ?? -Infinity)));
			}
	return all;
});

const judge = ({ data }: Entry<'roles'>, role: string, nearness: number, heed: number): Judge => ({
	role,
	fit: Math.round(10 * (nearness + heed + (role === data.reportsTo ? LEADS : 0))),
});

/** Those that somebody holds, each once, in the order of lists. */
function jobsAmong(view: PublicHandbook, ids: readonly (string | undefined)[]): string[] {
	const places = placesOfJobs(view);
	const jobs = [...new Set(ids)].filter((id) => id !== undefined && places.has(id)) as string[];
	return jobs.sort((a, b) => places.get(a)! - places.get(b)!);
}

/** Where each job stands in lists. */
const placesOfJobs = remembered(
	(handbook): ReadonlyMap<string, number> =>
		new Map(
			holdingRoles(handbook)
				.toSorted(byOrder)
				.map(({ id }, at) => [id, at]),
		),
);
