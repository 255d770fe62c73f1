/** A point of a drawing. */
export type Point = readonly [x: number, y: number];

/** A line that sags between two points. */
export interface Curve {
	start: Point;
	control: Point;
	end: Point;
}

/** How long the strokes of an arrowhead are, and how far they stand off the line. */
const [BARB, OFF] = [7, 0.5];

/** How far a bridge sags between neighbours, and how much more with each lane that it crosses. */
const [SAG, MORE] = [22, 5];

/** A bridge between two ladders. */
export function bridge(start: Point, end: Point, lanes: number): Curve {
	const sag = SAG + MORE * (lanes - 1);
	return { start, control: [(start[0] + end[0]) / 2, Math.max(start[1], end[1]) + sag], end };
}

/** The two halves of a curve: up to its middle, and on from there. */
export function halves({ start, control, end }: Curve): [Curve, Curve] {
	const [before, after] = [between(start, control), between(control, end)];
	const middle = between(before, after);
	return [
		{ start, control: before, end: middle },
		{ start: middle, control: after, end },
	];
}

/** The same curve the other way. */
export const reversed = ({ start, control, end }: Curve): Curve => ({ start: end, control, end: start });

/** A curve as SVG writes it. */
export const line = ({ start, control, end }: Curve): string => `M${pair(start)}Q${pair(control)} ${pair(end)}`;

/** The head of an arrow at the end of a curve. */
export function arrowhead({ control, end }: Curve): string {
	const angle = Math.atan2(end[1] - control[1], end[0] - control[0]);
	const barb = (off: number): Point => [end[0] - BARB * Math.cos(angle + off), end[1] - BARB * Math.sin(angle + off)];
	return `M${pair(barb(OFF))}L${pair(end)} ${pair(barb(-OFF))}`;
}

/** The deepest point of a bridge, as near as its name has to know. */
export const middleOf = (curve: Curve): Point => halves(curve)[0].end;

const between = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
const pair = (point: Point) => point.map((number) => Math.round(number * 10) / 10).join(' ');
