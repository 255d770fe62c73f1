import { EM, glyphOf } from './glyphs.ts';

/** A text in lines, and how high its type is, in pixels. */
export interface SetText {
	size: number;
	lines: readonly string[];
}

/** How wide a text is in type of a size, in pixels. */
export const widthOf = (text: string, size: number): number =>
	[...text].reduce((sum, letter) => sum + glyphOf(letter).advance, 0) * (size / EM);

/** A size of type, and how many lines of it there may be. */
export interface TypeSize {
	size: number;
	most: number;
}

/**
 * Sets a text in the largest type in which it has room; where it has none in the smallest, what is too
 * long is cut, and says so.
 *
 * @param sizes from the largest on
 * @param width how long a line may be, in pixels
 */
export function setText(text: string, sizes: readonly TypeSize[], width: number): SetText {
	const words = text.normalize('NFC').trim().split(/\s+/);
	for (const { size, most } of sizes) {
		const lines = broken(words, size, width);
		if (lines.length <= most && lines.every((line) => widthOf(line, size) <= width)) return { size, lines };
	}
	const { size, most } = sizes.at(-1)!;
	const lines = broken(
		words.flatMap((word) => pieces(word, size, width)),
		size,
		width,
	);
	if (lines.length <= most) return { size, lines };
	return { size, lines: [...lines.slice(0, most - 1), cut(lines[most - 1]!, size, width)] };
}

function broken(words: readonly string[], size: number, width: number): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** A word that is longer than a line, in pieces that are not. */
function pieces(word: string, size: number, width: number): string[] {
	const found: string[] = [''];
	for (const letter of word) {
		if (widthOf(found.at(-1)! + letter, size) > width) found.push('');
		found[found.length - 1] += letter;
	}
	return found;
}

function cut(line: string, size: number, width: number): string {
	let kept = line;
	while (kept !== '' && widthOf(`${kept}…`, size) > width) kept = [...kept].slice(0, -1).join('');
	return `${kept.trimEnd()}…`;
}
