import { meets, type Bridge, type Ladder, type RoleMap, type Rung } from '../../../handbook/ask/role-map.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { bridge, halves, reversed, type Curve, type Point } from './curve.ts';

/** How a map is drawn for a width of screen. */
export interface Look {
	/** How wide the lane of each ladder is, half of a ladder, and what stands before the lanes for the scale. */
	lane: number;
	half: number;
	scale: number;
	/** How much room the names take above all ladders. */
	head: number;
}

/** A level on its place: the only one there, or one of several that share a rung. */
export interface DrawnRung {
	level: Entry<'levels'>;
	x: number;
	y: number;
	width: number;
}

/** A ladder with its rails, in the middle of its lane. */
export interface DrawnLadder {
	ladder: Ladder;
	x: number;
	top: number;
	foot: number;
	rungs: DrawnRung[];
}

/** A way into a role, as a line that ends there; where there is a way back too, each has a half. */
export interface DrawnWay {
	way: Entry<'transitions'>;
	/** The place of the role into which it leads. */
	into: number;
	curve: Curve;
	/** The whole bridge, of which it may be a half. */
	whole: Curve;
}

/** A map as it is drawn. */
export interface DrawnMap {
	width: number;
	height: number;
	ladders: DrawnLadder[];
	ways: DrawnWay[];
	/** Where a height of the scale is. */
	y: (at: number) => number;
	/** How far the next rung is, for a finger. */
	step: number;
}

/** How tall all rungs together are at most, and how far one may be from the next. */
const [TALL, CLOSEST, FARTHEST] = [480, 8, 44];

/** How far rails go on beyond the last rung, and how much room is left below for what sags. */
const [BEYOND, BELOW] = [6, 30];

/** Lays a map out: names in one row above all, so that no line goes through any. */
export function layOut(map: RoleMap, { lane, half, scale, head }: Look): DrawnMap {
	const step = Math.max(CLOSEST, Math.min(FARTHEST, Math.floor(TALL / Math.max(1, map.high - map.low))));
	const end = step / 2 + BEYOND;
	const x = (index: number) => scale + index * lane + lane / 2;
	const y = (at: number) => head + end + (map.high - at) * step;
	return {
		width: scale + map.ladders.length * lane,
		height: Math.ceil(y(map.low) + end + BELOW),
		ladders: map.ladders.map((ladder, index) => ({
			ladder,
			x: x(index),
			top: y(ladder.high) - end,
			foot: y(ladder.low) + end,
			rungs: ladder.rungs.map((rung) => placed(ladder, rung, x(index) - half, y(rung.at), 2 * half)),
		})),
		ways: map.bridges.flatMap((one) => waysOf(one, spanned(one))),
		y,
		step,
	};

	function spanned({ from, to, at }: Bridge): Curve {
		const side = from < to ? half : -half;
		const point = (index: number, side: number): Point => [x(index) + side, y(meets(map.ladders[index]!, at))];
		return bridge(point(from, side), point(to, -side), Math.abs(to - from));
	}
}

/** Several levels at one height share the rung. */
function placed({ rungs }: Ladder, { at, level }: Rung, x: number, y: number, width: number): DrawnRung {
	const there = rungs.filter((rung) => rung.at === at);
	const part = width / there.length;
	return { level, x: x + part * there.findIndex((rung) => rung.level === level), y, width: part };
}

function waysOf({ from, to, there, back }: Bridge, whole: Curve): DrawnWay[] {
	if (!back) return [{ way: there, into: to, curve: whole, whole }];
	const [first, second] = halves(whole);
	return [
		{ way: there, into: to, curve: second, whole },
		{ way: back, into: from, curve: reversed(first), whole },
	];
}
