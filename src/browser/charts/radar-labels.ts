import { corners } from './radar.ts';

/** A name beside a corner of a radar chart. */
export interface RadarLabel {
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	lines: string[];
}

/** What is written around a radar chart: its names, or their numbers where they have no room there. */
export interface RadarLabels {
	labels: RadarLabel[];
	/** Whether they are numbers, so that the names stand below. */
	isNumbered: boolean;
	/** How far the drawing reaches to either side of its centre. */
	reach: number;
}

/** A label is beside its chart in so many lines of so many letters; more names than these come into each other's way. */
const [LINES, LETTERS, NAMES] = [3, 15, 9];

/** How wide a letter is, how high a line, and how far a label stands from the rim; in the units of the drawing. */
const [LETTER, LINE, AWAY] = [7, 15, 14];

/** The least that a drawing reaches to either side, so that charts of short names are of one size. */
const LEAST = 175;

/**
 * Puts names around a radar chart, in lines of whole words; where one of them has no room, numbers.
 *
 * @param titles of the axes, in their order
 * @param radius of the rim
 */
export function radarLabels(titles: readonly string[], radius: number): RadarLabels {
	const wrapped = titles.map(linesOf);
	const isNumbered = titles.length > NAMES || wrapped.some((lines) => lines === undefined);
	const places = corners(
		titles.map(() => 1),
		1,
		radius + AWAY,
	);
	const labels = places.map(([x, y], index): RadarLabel => {
		const lines = isNumbered ? [String(index + 1)] : wrapped[index]!;
		// Above the chart they end at it, below it they begin there, beside it they stand in the middle.
		const rise = (lines.length - 1) * LINE * (y < -20 ? 1 : y > 20 ? 0 : 0.5);
		return { x, y: Math.round(y - rise + 4), anchor: x > 20 ? 'start' : x < -20 ? 'end' : 'middle', lines };
	});
	const reaches = labels.map(({ x, anchor, lines }) => {
		const width = Math.max(...lines.map((line) => line.length)) * LETTER;
		return Math.abs(x) + (anchor === 'middle' ? width / 2 : width);
	});
	return { labels, isNumbered, reach: Math.ceil(Math.max(LEAST, ...reaches)) };
}

/** The distance between the lines of a label. */
export const LABEL_LINE = LINE;

/** A name in lines of whole words; nothing where it does not fit. */
function linesOf(title: string): string[] | undefined {
	const lines: string[] = [];
	for (const word of title.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= LETTERS) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.length <= LINES && lines.every((line) => line.length <= LETTERS) ? lines : undefined;
}
