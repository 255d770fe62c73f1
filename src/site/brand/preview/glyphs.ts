import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../../../workplace/roots.ts';

/** A line of an outline, or a curve with the point that it bends to; `move` begins a contour. */
export type Stroke = readonly number[];

/** A letter as it is drawn: how far the next one stands from it, and its outline, upwards from the line. */
export interface Glyph {
	advance: number;
	outline: readonly { is: 'move' | 'line' | 'curve'; to: Stroke }[];
}

/** How many units are as long as the type is high. */
export const EM = 500;

/** How far letters reach above the line and below it, in the same units. */
export const [ASCENT, DESCENT] = [400, 130];

/**
 * The letters that can be drawn, of Noto Serif (`OFL.txt`): Latin, Greek and Cyrillic. A line of the file
 * is a letter, its advance, and its outline with each point told from the one before; or, behind “=”, the
 * letters and marks that it is put together from, each with its place.
 */
let known: Map<string, string> | undefined;

function lineOf(letter: string): string | undefined {
	known ??= new Map(
		readFileSync(join(engine, 'src/site/brand/preview/glyphs.txt'), 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => {
				const end = line.indexOf(' ', 1);
				return [line.slice(0, end), line.slice(end + 1)];
			}),
	);
	return known.get(letter);
}

/** Whether each letter of a text can be drawn. */
export const canBeDrawn = (text: string): boolean =>
	[...text.normalize('NFC')].every((letter) => lineOf(letter) !== undefined);

/**
 * A letter as it is drawn.
 *
 * @throws where it cannot be
 */
export function glyphOf(letter: string): Glyph {
	const line = lineOf(letter);
	if (line === undefined) throw new Error(`There is no outline for “${letter}”.`);
	const [, advance, path = ''] = /^(\d+) ?(.*)$/.exec(line)!;
	return { advance: Number(advance), outline: path.startsWith('=') ? joined(path.slice(1)) : outlineOf(path) };
}

function joined(parts: string): Glyph['outline'] {
	return parts.split(' ').flatMap((part) => {
		const [, name = '', x, y] = /^(#\d+|.):(-?\d+),(-?\d+)$/u.exec(part) ?? [];
		const [dx, dy] = [Number(x), Number(y)];
		return glyphOf(name).outline.map(({ is, to }) => ({
			is,
			to: to.map((value, index) => value + (index % 2 === 0 ? dx : dy)),
		}));
	});
}

const KINDS = { m: 'move', l: 'line', q: 'curve' } as const;

function outlineOf(path: string): Glyph['outline'] {
	let [x, y] = [0, 0];
	return [...path.matchAll(/([mlq])([^mlq]*)/g)].map(([, kind, numbers]) => {
		const to = (numbers!.match(/-?\d+/g) ?? []).map((number, index) => Number(number) + (index % 2 === 0 ? x : y));
		[x, y] = [to.at(-2)!, to.at(-1)!];
		return { is: KINDS[kind as keyof typeof KINDS], to };
	});
}
