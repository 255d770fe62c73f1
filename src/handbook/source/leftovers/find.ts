import { links } from './links.ts';
import { lists } from './lists.ts';
import { marks } from './marks.ts';
import { notes } from './notes.ts';
import { UNDERSTOOD, type Pattern } from './pattern.ts';
import { tables } from './tables.ts';

/** Markup that was not understood, and so would stand on the page as it was typed. */
export interface Leftover {
	/** Where it begins in the text that was looked at, and how long it is. */
	index: number;
	length: number;
	message: string;
	hint: string;
	/** Whether it is of a kind that takes lines of its own, such as a list. */
	isBlock: boolean;
}

/** Of two that lie in each other, the one that stands first here is said. */
const PATTERNS: readonly Pattern[] = [...notes, ...links, ...tables, ...lists, ...marks].map((pattern) => ({
	...pattern,
	find: new RegExp(pattern.find, `g${pattern.find.flags}`),
}));

/** How much is found in one text: more than anybody mends at once. */
const MOST = 100;

const without = (said: string) => said.replaceAll(UNDERSTOOD, '').replace(/(?<=\S) {2,}/g, ' ');

/**
 * Markup that was not understood, in a text from which all that was understood is blanked out.
 *
 * @param text with an object replacement character (U+FFFC) for each character that is none of the author's own text
 * @param isCell whether it is the cell of a table
 */
export function leftoversIn(text: string, isCell = false): Leftover[] {
	const found: Leftover[] = [];
	const taken = new Uint8Array(text.length);
	for (const { find, isBlock = false, inCells = false, signs, message, hint } of PATTERNS) {
		// Nearly no text holds any of it, and `matchAll` makes an expression anew for each.
		if ((isCell && inCells) || text.search(find) < 0) continue;
		for (const match of text.matchAll(find)) {
			const [whole] = match;
			const index = match.index + /^\s*/.exec(whole)![0].length;
			if (taken[index] === 1) continue;
			taken[index] = 1;
			for (let at = 0; at < whole.length; at++) if (!signs || signs.test(whole[at]!)) taken[match.index + at] = 1;
			const length = whole.length;
			found.push({ index, length, message: message(match), hint: without(hint(match)), isBlock });
			if (found.length >= MOST) return found;
		}
	}
	return found.sort((a, b) => a.index - b.index);
}
