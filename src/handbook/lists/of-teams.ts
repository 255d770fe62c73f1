import type { Entry, Handbook } from '../model/handbook.ts';
import { byOrder } from '../model/order.ts';
import { remembered } from '../model/remembered.ts';

/** The shapes of team that say how many people they are for, the smallest first. */
export const sizedTeams = remembered((handbook: Handbook): Entry<'teams'>[] =>
	[...handbook.teams.values()]
		.filter(({ data }) => data.size !== undefined)
		.sort((a, b) => bySize(a.data.size!, b.data.size!) || byOrder(a, b)),
);

interface Size {
	from: number;
	to: number;
}

const bySize = (a: Size, b: Size) => a.from - b.from || a.to - b.to;
