import { hexOf, lightOf } from '../../../handbook/brand/colour.ts';
import type { Settings } from '../../../handbook/schema/settings.ts';
import { accentsOf } from '../colours.ts';
import { THEMES } from '../surfaces.ts';
import { coverageOf, type Shape } from './coverage.ts';
import { canBeDrawn } from './glyphs.ts';
import { letterShapes } from './letter-shapes.ts';
import { setText } from './lines.ts';
import { pngOf } from './png.ts';

/** The name of the picture that others show beside a link to the site. */
export const PREVIEW = '/preview.png';

/** As wide and high as nobody cuts it who shows it: 1.91 to 1. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

/** How many steps there are from the paper to a colour. */
const STEPS = 32;

const MARGIN = 88;

/** How wide the words may be, and where the surface begins on which the ladder stands. */
const ROOM = 720;
const EDGE = 880;

/** The ladder: how far its rails stand from its middle, where its rungs are, and how thick all of it is. */
const REACH = 60;
const RUNGS = [99, 207, 315, 423, 531];
const THICK = 20;

/** The sizes of type for the name, each with the lines that it may take. */
const TITLE = [104, 88, 72, 60].map((size) => ({ size, most: 3 })).concat([{ size: 42, most: 4 }]);
const TAGLINE = [36, 32].map((size) => ({ size, most: 3 }));

/**
 * The picture that others show beside a link to the site: its name and tagline, and a ladder in the
 * brand’s colour. Where the name has a letter that cannot be drawn, there are no words in it.
 *
 * @param words the name and the tagline, as readers see them
 */
export function drawPreview(settings: Settings, { name, tagline }: { name: string; tagline: string }): Uint8Array {
	const { width, height } = PREVIEW_SIZE;
	const { accent, soft } = accentsOf(settings).light;
	const { paper, ink, 'ink-2': grey } = THEMES.light;
	const isNamed = canBeDrawn(name);
	const title = isNamed ? setText(name, TITLE, ROOM) : undefined;
	const under = isNamed && canBeDrawn(tagline) ? setText(tagline, TAGLINE, ROOM) : undefined;
	const titleHeight = title ? title.lines.length * title.size * 1.12 : 0;
	const underHeight = under ? under.lines.length * under.size * 1.4 + 28 : 0;
	const top = (height - titleHeight - underHeight) / 2;
	const edge = isNamed ? EDGE : 0;
	const layers: [colour: string, shapes: readonly Shape[]][] = [
		[soft, [rectangle(edge, 0, width, height)]],
		[accent, ladder((edge + width) / 2)],
		[ink, title ? letterShapes(title, MARGIN, top, 1.12) : []],
		[grey, under ? letterShapes(under, MARGIN, top + titleHeight + 28, 1.4) : []],
	];
	const pixels = new Uint8Array(width * height);
	const colours = [paper];
	let ground = paper;
	for (const [colour, shapes] of layers) {
		const first = colours.length;
		for (let step = 1; step <= STEPS; step += 1) colours.push(between(ground, colour, step / STEPS));
		for (const shape of shapes) paint(pixels, shape, first);
		// The ladder stands on the tinted surface, and the words on the paper.
		ground = colour === soft ? soft : paper;
	}
	return pngOf(width, pixels, colours);
}

function paint(pixels: Uint8Array, shape: Shape, first: number): void {
	const { left, top, width, of } = coverageOf(shape);
	for (const [at, share] of of.entries()) {
		const step = Math.round(share * STEPS);
		const x = left + (at % width);
		const y = top + Math.floor(at / width);
		const isInside = x < PREVIEW_SIZE.width && y < PREVIEW_SIZE.height;
		if (step > 0 && isInside) pixels[y * PREVIEW_SIZE.width + x] = first + step - 1;
	}
}

const rectangle = (left: number, top: number, right: number, bottom: number): Shape => [
	[left, top, right, top, right, bottom, left, bottom],
];

const ladder = (middle: number): Shape[] => [
	...[middle - REACH, middle + REACH].map((x) => rectangle(x - THICK / 2, 0, x + THICK / 2, PREVIEW_SIZE.height)),
	...RUNGS.map((y) => rectangle(middle - REACH, y - THICK / 2, middle + REACH, y + THICK / 2)),
];

/** A colour between two, mixed as light is. */
function between(one: string, other: string, share: number): string {
	const [a, b] = [lightOf(one), lightOf(other)];
	const [red, green, blue] = a.map((amount, index) => amount + (b[index]! - amount) * share) as [
		number,
		number,
		number,
	];
	return hexOf([red, green, blue]);
}
