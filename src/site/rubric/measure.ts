import { wordsOf } from '../../handbook/model/body.ts';
import { readField } from '../../handbook/source/field-text.ts';

/** A point, in millimetres. */
export const POINT = 25.4 / 72;

/** How much wider bold type runs. */
export const BOLD = 1.08;

/**
 * The lines that a text of the front matter takes, broken between words as a browser breaks it.
 *
 * @param room the width of the line, in parts of the size of the type
 * @param label what stands before the text on its first line, in bold
 */
export function linesOf(text: string, room: number, label = ''): number {
	const paragraphs = wordsIn(text);
	if (label === '' && paragraphs.length === 1) return broken(paragraphs[0]!, room);
	const [first = [], ...others] = paragraphs;
	const before = label === '' ? [] : wordsIn(label)[0]!.map((width) => width * BOLD);
	// Paragraphs stand apart a little.
	return [[...before, ...first], ...others].reduce((sum, words) => sum + broken(words, room), others.length * 0.5);
}

/** The same of a text in bold. */
export const boldLinesOf = (text: string, room: number) => linesOf(text, room / BOLD);

/** The width of a text in one line, in parts of the size of its type. */
export const widthInLine = (text: string): number =>
	plain(text).reduce((sum, paragraph) => sum + widthOf(paragraph), 0);

/** The width of the longest word of a text, in parts of the size of its type; a hyphen ends a word. */
export const longestWord = (text: string): number =>
	Math.max(0, ...plain(text).flatMap((paragraph) => paragraph.split(/[ \n\t/]+|(?<=-)/).map(widthOf)));

function broken(words: readonly number[], room: number): number {
	let lines = 1;
	let used = 0;
	for (const needed of words) {
		if (used > 0 && used + SPACE + needed <= room) used += SPACE + needed;
		else {
			// A word that is longer than the line goes on in the next.
			lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(needed / room) - 1);
			used = needed > room ? needed % room : needed;
		}
	}
	return lines;
}

const known = new Map<string, readonly (readonly number[])[]>();

/** The widths of the words of a text, paragraph by paragraph. */
function wordsIn(text: string): readonly (readonly number[])[] {
	let found = known.get(text);
	if (!found)
		known.set(text, (found = plain(text).map((paragraph) => paragraph.split(/[ \n\t]+|(?<=\p{L}-)/u).map(widthOf))));
	return found;
}

const plain = (text: string) =>
	readField(text).paragraphs.map((nodes) =>
		nodes
			.map((node) => wordsOf(node))
			.join('')
			.trim(),
	);

/**
 * The widths of characters in parts of the size, where digits are as wide as Helvetica's: of the
 * typefaces that machines set text in, about the widest.
 */
const WIDTHS: readonly [characters: string, width: number][] = [
	['ijl’‘|', 0.245],
	['.,:;!I/ ', 0.28],
	['ft', 0.33],
	['r()-“”', 0.385],
	['cksvxyzJ', 0.5],
	['bdhnpqu', 0.59],
	['ABEKPSVXY', 0.67],
	['CDHNRU', 0.72],
	['wGOQ', 0.78],
	['mM', 0.88],
	['W%—', 0.95],
];
const widths = new Map(
	WIDTHS.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
);
const SPACE = 0.28;

function widthOf(text: string): number {
	let width = 0;
	// Scripts whose characters fill a square come after the Latin ones, and have no narrow ones.
	for (const character of text) width += widths.get(character) ?? (character > '\u2e7f' ? 1 : 0.56);
	return width * 0.985;
}
