/** A point of a drawing, in its own units. */
export type Point = readonly [x: number, y: number];

/**
 * Points around a centre, the first at the top, clockwise: the corners of a radar chart.
 *
 * @param values one for each corner
 * @param most the value that lies at the rim
 * @param radius of the rim
 */
export function corners(values: readonly number[], most: number, radius: number): Point[] {
	return values.map((value, index) => {
		const angle = (2 * Math.PI * index) / values.length - Math.PI / 2;
		const distance = most > 0 ? (value / most) * radius : 0;
		return [round(distance * Math.cos(angle)), round(distance * Math.sin(angle))];
	});
}

/** Points as the `points` of a polygon. */
export const polygon = (points: readonly Point[]) => points.map((point) => point.join(',')).join(' ');

/** Two decimals are finer than any screen, and the same on every machine. */
const round = (value: number) => Math.round(value * 100) / 100 + 0;
