import { cellOf } from '../../../handbook/ask/asked.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import { namedHolders } from '../../../handbook/ask/ownership.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { remembered } from '../../../handbook/model/remembered.ts';

/** How much less it is to be asked about something than to answer for it. */
const ASKED = 0.3;

/** The most that an area or an axis can count for a role, or against it. */
const MOST = 1.5;

/**
 * How much an area is what a role has to do with, beside what all have to do with it: above zero for
 * what it heeds more than others do, below for less.
 */
export function heedOfArea(handbook: PublicHandbook, role: string, area: string | undefined): number {
	const all = shares(handbook);
	const its = all.byRole.get(role);
	const usual = all.usual.get(area);
	if (!its || !usual || its.total === 0) return 0;
	return within(Math.log2((its.areas.get(area) ?? 0) / its.total / usual));
}

/** The same of an axis: how much higher the levels of a role stand on it than on others. */
export function heedOfAxis(handbook: PublicHandbook, role: string, axis: string): number {
	const its = heights(handbook).get(role);
	const here = its?.byAxis.get(axis);
	return its && here !== undefined ? within(here - its.usual) : 0;
}

/** How high the levels of each role stand on each axis on which they are rated, and on all of these, on the average. */
const heights = remembered(
	(handbook) =>
		new Map(
			[...handbook.roles.keys()].map((role) => {
				const byAxis = new Map(
					[...handbook.axes.keys()].flatMap((axis): [string, number][] => {
						const ratings = ladderOf(handbook, role).flatMap((level) => cellOf(handbook, level, axis)?.rating ?? []);
						return ratings.length === 0 ? [] : [[axis, average(ratings)]];
					}),
				);
				return [role, { byAxis, usual: average([...byAxis.values()]) }];
			}),
		),
);

const average = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

const within = (heed: number) => Math.min(MOST, Math.max(-MOST, heed));

/** What part of all responsibilities each area is, and of what each role has to do with. */
const shares = remembered((handbook) => {
	const usual = new Map<string | undefined, number>();
	const byRole = new Map<string, { total: number; areas: Map<string | undefined, number> }>();
	for (const duty of handbook.responsibilities.values()) {
		const { area, consulted, escalateTo } = duty.data;
		usual.set(area, (usual.get(area) ?? 0) + 1 / handbook.responsibilities.size);
		const holders = namedHolders(duty);
		for (const role of new Set([...holders, ...consulted, ...(escalateTo === undefined ? [] : [escalateTo])])) {
			const its = byRole.get(role) ?? { total: 0, areas: new Map<string | undefined, number>() };
			byRole.set(role, its);
			const weight = holders.includes(role) ? 1 : ASKED;
			its.total += weight;
			its.areas.set(area, (its.areas.get(area) ?? 0) + weight);
		}
	}
	return { usual, byRole };
});
