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

/** Beyond so many axes a shape says no more than a circle. */
const MOST_AXES = 8;
/** The room of a name beside the rim and above or below it, on a phone, in signs. */
const ROOM = { beside: 12, above: 26 };

/** Whether a radar chart of axes with these names can be read, on a phone too. */
export function canBeRead(names: readonly string[]): boolean {
	if (names.length < 3 || names.length > MOST_AXES) return false;
	const places = corners(
		names.map(() => 1),
		1,
		100,
	);
	return names.every((name, index) => name.length <= (Math.abs(places[index]![0]) > 20 ? ROOM.beside : ROOM.above));
}
