import { decode } from '../responsibilities/code.ts';
import { holdingOf, isAlike, type HeldBy, type Holding } from './holding.ts';
import type { HeldData } from './lens-data.ts';

/** Responsibilities by what tells some roles apart in them. */
export interface WhoHolds {
	/** Held by some and not by others. */
	apart: HeldBy[];
	/** Held by all. */
	all: HeldBy[];
	/** Held by none of them. */
	none: HeldBy[];
}

/** How much a role holds of each kind. */
export type Counts = Record<Holding['kind'], number>;

/** What a move from one role to another changes. */
export interface Move {
	givesUp: { held: HeldBy; holding: Holding }[];
	picksUp: { held: HeldBy; holding: Holding }[];
	/** Held in both, in another way. */
	changes: { held: HeldBy; before: Holding; after: Holding }[];
	/** How many stay as they are. */
	keeps: number;
}

/**
 * Every responsibility as some roles hold it.
 *
 * @param inTeam who answers for each in a team, in the order of the rows; without it, wherever all roles are there
 */
export function heldByRoles(data: HeldData, roles: readonly string[], inTeam?: readonly string[]): HeldBy[] {
	const ids = data.roles.map(({ id }) => id);
	return data.rows.map(([id, title, area, code], index): HeldBy => {
		const coded = decode(inTeam ? (inTeam[index] ?? '') : code, ids);
		return {
			...{ id, title, href: `${data.page}${id}/`, area: data.areas[area] ?? '' },
			holdings: roles.map((role) => holdingOf(coded, role, inTeam !== undefined)),
			holders: coded.answers.map(({ role }) => role),
		};
	});
}

const isHeld = ({ kind }: Holding) => kind !== 'none';

/** Divides responsibilities by who of some roles holds them. */
export function whoHolds(held: readonly HeldBy[]): WhoHolds {
	const all = held.filter(({ holdings }) => holdings.every(isHeld));
	const none = held.filter(({ holdings }) => !holdings.some(isHeld));
	return { apart: held.filter((one) => !all.includes(one) && !none.includes(one)), all, none };
}

/** How much one of the roles holds, by kind. */
export function countsOf(held: readonly HeldBy[], role: number): Counts {
	const counts: Counts = { alone: 0, shared: 0, part: 0, none: 0 };
	for (const { holdings } of held) counts[holdings[role]!.kind]++;
	return counts;
}

/** Everybody who answers for something, whoever answers for most first. */
export function holdersOf(held: readonly HeldBy[]): string[] {
	const counts = new Map<string, number>();
	for (const role of held.flatMap(({ holders }) => holders)) counts.set(role, (counts.get(role) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([role]) => role);
}

/** What somebody gives up and picks up who leaves one of the roles for another. */
export function moveBetween(held: readonly HeldBy[], from: number, to: number): Move {
	const move: Move = { givesUp: [], picksUp: [], changes: [], keeps: 0 };
	for (const one of held) {
		const [before, after] = [one.holdings[from]!, one.holdings[to]!];
		if (isHeld(before) && !isHeld(after)) move.givesUp.push({ held: one, holding: before });
		else if (!isHeld(before) && isHeld(after)) move.picksUp.push({ held: one, holding: after });
		else if (isHeld(before) && !isAlike(before, after)) move.changes.push({ held: one, before, after });
		else if (isHeld(before)) move.keeps++;
	}
	return move;
}

/** Things by the area of their responsibility, each area once, in the order in which they come. */
export const byArea = <Item>(
	items: readonly Item[],
	heldOf: (item: Item) => HeldBy,
): [area: string, items: Item[]][] => [...Map.groupBy(items, (item) => heldOf(item).area)];
