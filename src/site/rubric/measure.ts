import { plainOf } from '../../handbook/source/field-text.ts';

/** A point, in millimetres. */
export const POINT = 25.4 / 72;

/** How much wider bold type runs. */
export const BOLD = 1.07;

/** The height of a line of some size, in millimetres; small type is set closer. */
export const lineOf = (size: number) => size * POINT * (size > 7 ? 1.27 : 1.2);

/** The lines that a text of the front matter takes in a column, broken between words as a browser breaks it. */
export function linesOf(text: string, width: number, size: number, weight = 1): number {
	const room = width / (size * POINT * weight);
	let lines = 1;
	let used = 0;
	for (const word of plainOf(text).split(' ')) {
		const needed = widthOf(word);
		if (used > 0 && used + widthOf(' ') + needed <= room) used += widthOf(' ') + needed;
		else {
			lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(needed / room) - 1);
			used = needed % room;
		}
	}
	return lines;
}

/** The widths of characters in Helvetica and its likes, in parts of the size. */
const WIDTHS: readonly [characters: string, width: number][] = [
	['ijl’‘|', 0.23],
	['.,:;!ftI /', 0.28],
	['r()-“”', 0.34],
	['cksvxyzJ', 0.5],
	['ABEKPSVXY', 0.67],
	['CDHNRUw', 0.72],
	['GOQmM', 0.8],
	['W%—', 0.95],
];
const widths = new Map(
	WIDTHS.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
);

function widthOf(text: string): number {
	let width = 0;
	// Scripts whose characters fill a square come after the Latin ones, and have no narrow ones.
	for (const character of text) width += widths.get(character) ?? (character > '\u2e7f' ? 1 : 0.56);
	return width;
}
