import { byOrder } from '../model/order.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { levelsOf } from './ladder.ts';
import { activeRoles } from './ownership.ts';

/** A role as a ladder of the map: the rungs that its levels stand on. */
export interface Ladder {
	role: Entry<'roles'>;
	rungs: { order: number; level: Entry<'levels'> }[];
	low: number;
	high: number;
}

/** One or two transitions between two ladders, by their places in the map. */
export interface Bridge {
	from: number;
	to: number;
	/** Whether there is a way back too. */
	both: boolean;
	/** The rung at which the two are joined, as near as they come to each other. */
	rung: number;
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

/**
 * Draws up the map of roles: ladders side by side, so ordered that the ways between them are short.
 * A role without levels is a ladder of one rung.
 */
export function roleMap(handbook: Handbook): RoleMap {
	const tracks = Object.keys(handbook.settings.tracks);
	const roles = activeRoles(handbook).sort(
		(a, b) => tracks.indexOf(a.data.track ?? '') - tracks.indexOf(b.data.track ?? '') || byOrder(a, b),
	);
	const ids = roles.map(({ id }) => id);
	const ways = [...handbook.transitions.values()]
		.map(({ data }) => [ids.indexOf(data.from), ids.indexOf(data.to)] as const)
		.filter(([from, to]) => from >= 0 && to >= 0 && from !== to);
	const order = arrange(roles.length, ways);
	const ladders = order.map((index) => ladderOf(handbook, roles[index]!));
	const place = new Map(order.map((index, at) => [index, at]));
	const bridges: Bridge[] = [];
	for (const way of ways) {
		const [from, to] = way.map((index) => place.get(index)!) as [number, number];
		const back = bridges.find((bridge) => bridge.from === to && bridge.to === from);
		if (back) back.both = true;
		else bridges.push({ from, to, both: false, rung: 0 });
	}
	placeBridges(bridges, ladders);
	return {
		ladders,
		bridges,
		low: Math.min(...ladders.map(({ low }) => low)),
		high: Math.max(...ladders.map(({ high }) => high)),
	};
}

function ladderOf(handbook: Handbook, role: Entry<'roles'>): Ladder {
	const levels = levelsOf(handbook, role.id).filter(({ data }) => data.rung);
	const rungs = levels.map((level) => ({ order: level.data.order, level }));
	return { role, rungs, low: rungs[0]?.order ?? 1, high: rungs.at(-1)?.order ?? 1 };
}

/**
 * Gives each bridge the rung where it is least in the way of others, short bridges first. Ladders
 * that have no rung in common are joined where they come nearest to each other.
 */
function placeBridges(bridges: Bridge[], ladders: readonly Ladder[]): void {
	const placed: Bridge[] = [];
	const span = ({ from, to }: Bridge) => [Math.min(from, to), Math.max(from, to)] as const;
	const width = (bridge: Bridge) => Math.abs(bridge.from - bridge.to);
	for (const bridge of bridges.toSorted((a, b) => width(a) - width(b))) {
		const [a, b] = [ladders[bridge.from]!, ladders[bridge.to]!];
		const low = Math.max(a.low, b.low);
		const high = Math.max(low, Math.min(a.high, b.high));
		const [start, end] = span(bridge);
		const inTheWay = (rung: number) =>
			placed.filter((other) => other.rung === rung && span(other)[0] < end && span(other)[1] > start).length;
		bridge.rung = low;
		for (let rung = low + 1; rung <= high; rung++) if (inTheWay(rung) < inTheWay(bridge.rung)) bridge.rung = rung;
		placed.push(bridge);
	}
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
