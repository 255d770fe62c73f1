import { byOrder } from '../model/order.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { levelsOf } from './ladder.ts';
import { activeRoles } from './ownership.ts';

/** A level as a rung of the map. */
export interface Rung {
	/** How high it stands: the place of its number among those of all ladders, since gaps in numbers mean nothing. */
	at: number;
	level: Entry<'levels'>;
}

/** A role as a ladder of the map: the rungs that its levels stand on. */
export interface Ladder {
	role: Entry<'roles'>;
	rungs: Rung[];
	/** Whether equal heights mean equal rank here. */
	isCommon: boolean;
	low: number;
	high: number;
}

/** One or two transitions between two ladders, by their places in the map. */
export interface Bridge {
	from: number;
	to: number;
	there: Entry<'transitions'>;
	/** The way back, where there is one too. */
	back?: Entry<'transitions'>;
	/** How high the two are joined: on a rung, or half-way between two. */
	at: number;
}

/** The roles side by side, and the ways between them. */
export interface RoleMap {
	ladders: Ladder[];
	bridges: Bridge[];
	low: number;
	high: number;
}

/** The most roles whose best order is looked for; more stay in the order of tracks. */
const MOST_TO_ARRANGE = 8;

/** How far above its highest rung, and below its lowest, a ladder may be joined. */
const END = 0.5;

/**
 * Draws up the map of roles: ladders side by side, so ordered that the ways between them are short.
 * A role without levels is a ladder of one rung.
 */
export function roleMap(handbook: Handbook): RoleMap {
	const tracks = Object.keys(handbook.settings.tracks);
	const roles = activeRoles(handbook).toSorted(
		(a, b) => tracks.indexOf(a.data.track ?? '') - tracks.indexOf(b.data.track ?? '') || byOrder(a, b),
	);
	const ids = roles.map(({ id }) => id);
	const ways = [...handbook.transitions.values()]
		.map((there) => ({ there, from: ids.indexOf(there.data.from), to: ids.indexOf(there.data.to) }))
		.filter(({ from, to }) => from >= 0 && to >= 0 && from !== to);
	const order = arrange(
		roles.length,
		ways.map(({ from, to }) => [from, to]),
	);
	const orders = roles.flatMap((role) => rungsOf(handbook, role).map(({ data }) => data.order));
	const numbers = [...new Set(orders)].sort((a, b) => a - b);
	const ladders = order.map((index) => ladderOfRole(handbook, roles[index]!, numbers));
	const place = new Map(order.map((index, at) => [index, at]));
	const bridges: Bridge[] = [];
	for (const { there, ...way } of ways) {
		const [from, to] = [place.get(way.from)!, place.get(way.to)!];
		const known = bridges.find((bridge) => bridge.from === from && bridge.to === to);
		const back = bridges.find((bridge) => bridge.from === to && bridge.to === from);
		if (back) back.back ??= there;
		else if (!known) bridges.push({ from, to, there, at: 0 });
	}
	placeBridges(bridges, ladders);
	return {
		ladders,
		bridges,
		low: Math.min(...ladders.map(({ low }) => low)),
		high: Math.max(...ladders.map(({ high }) => high)),
	};
}

function ladderOfRole(handbook: Handbook, role: Entry<'roles'>, numbers: readonly number[]): Ladder {
	const isCommon = (role.data.rungs ?? handbook.settings.rungs) === 'common';
	const rungs = rungsOf(handbook, role).map((level) => ({ at: numbers.indexOf(level.data.order) + 1, level }));
	return { role, rungs, isCommon, low: rungs[0]?.at ?? 1, high: rungs.at(-1)?.at ?? 1 };
}

const rungsOf = (handbook: Handbook, role: Entry<'roles'>) =>
	levelsOf(handbook, role.id).filter(({ data }) => data.rung);

/** How high a bridge meets a ladder: where it hangs, or as near as the ladder comes to that. */
export const meets = ({ low, high }: Ladder, at: number): number => Math.min(high + END, Math.max(low - END, at));

/**
 * Hangs each bridge where it is least in the way of others, short bridges first: rather between two
 * rungs than on one. Ladders that have no rung in common are joined where they come nearest to each other.
 */
function placeBridges(bridges: Bridge[], ladders: readonly Ladder[]): void {
	const placed: Bridge[] = [];
	const span = ({ from, to }: Bridge) => [Math.min(from, to), Math.max(from, to)] as const;
	const width = (bridge: Bridge) => Math.abs(bridge.from - bridge.to);
	for (const bridge of bridges.toSorted((a, b) => width(a) - width(b))) {
		const [start, end] = span(bridge);
		const inTheWay = (at: number) =>
			placed.filter((other) => other.at === at && span(other)[0] < end && span(other)[1] > start).length;
		const heights = heightsBetween(ladders[bridge.from]!, ladders[bridge.to]!);
		bridge.at = heights.reduce((best, at) => (inTheWay(at) < inTheWay(best) ? at : best));
		placed.push(bridge);
	}
}

/** Where two ladders can be joined: between rungs first, from below, then on rungs. */
function heightsBetween(a: Ladder, b: Ladder): number[] {
	const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
	if (high < low) return [(low + high) / 2];
	const rungs = Array.from({ length: Math.floor(high - low) + 1 }, (_, index) => low + index);
	return [low - END, ...rungs.map((rung) => rung + END), ...rungs];
}

/** The order of places in which the ways are shortest in all; the order given where there are too many. */
function arrange(size: number, ways: readonly (readonly [number, number])[]): number[] {
	const given = Array.from({ length: size }, (_, index) => index);
	if (size > MOST_TO_ARRANGE) return given;
	let best = given;
	let bestLength = Infinity;
	const place: number[] = [];
	const visit = (order: number[]) => {
		if (order.length === size) {
			const length = ways.reduce((sum, [a, b]) => sum + Math.abs(place[a]! - place[b]!), 0);
			if (length < bestLength) [best, bestLength] = [[...order], length];
			return;
		}
		for (const index of given) {
			if (order.includes(index)) continue;
			place[index] = order.length;
			visit([...order, index]);
		}
	};
	visit([]);
	return best;
}
