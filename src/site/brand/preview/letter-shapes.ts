import type { Shape } from './coverage.ts';
import { ASCENT, DESCENT, EM, glyphOf, type Glyph } from './glyphs.ts';
import type { SetText } from './lines.ts';

/** Into how many lines a curve is divided: at the size of a title none of them is longer than a few pixels. */
const PARTS = 6;

/**
 * The letters of a text that was set, each as a shape.
 *
 * @param left where its lines begin, in pixels
 * @param top where the first of them begins
 * @param spacing how much higher a line is than the type
 */
export function letterShapes({ size, lines }: SetText, left: number, top: number, spacing: number): Shape[] {
	const scale = size / EM;
	const middle = (ASCENT - DESCENT) / 2;
	return lines.flatMap((line, index) => {
		const base = top + (index + 0.5) * size * spacing + middle * scale;
		let x = left;
		return [...line].flatMap((letter) => {
			const { advance, outline } = glyphOf(letter);
			const shape = shapeOf(outline, x, base, scale);
			x += advance * scale;
			return shape.length === 0 ? [] : [shape];
		});
	});
}

function shapeOf(outline: Glyph['outline'], left: number, base: number, scale: number): Shape {
	const contours: number[][] = [];
	for (const { is, to } of outline) {
		const points = to.map((value, index) => (index % 2 === 0 ? left + value * scale : base - value * scale));
		if (is === 'move') contours.push(points);
		else if (is === 'line') contours.at(-1)!.push(...points);
		else contours.at(-1)!.push(...curve(contours.at(-1)!, points));
	}
	return contours;
}

function curve(before: readonly number[], [bendX, bendY, endX, endY]: readonly number[]): number[] {
	const [startX, startY] = [before.at(-2)!, before.at(-1)!];
	return Array.from({ length: PARTS }, (_, index) => (index + 1) / PARTS).flatMap((at) => {
		const [a, b, c] = [(1 - at) ** 2, 2 * at * (1 - at), at ** 2];
		return [a * startX + b * bendX! + c * endX!, a * startY + b * bendY! + c * endY!];
	});
}
