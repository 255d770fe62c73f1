/** What is looked for in a text, and what is said of it. */
export interface Pattern {
	find: RegExp;
	/** Whether it is of a kind that takes lines of its own, such as a list. */
	isBlock?: boolean;
	/** Whether it is accepted in the cell of a table, where there are no lines that could run together. */
	inCells?: boolean;
	/** The signs that are its own, if what stands between them is still to be looked at; else all of it is. */
	signs?: RegExp;
	message: (found: RegExpExecArray) => string;
	hint: (found: RegExpExecArray) => string;
}

/** What stands for a character that is no text of the author's: a mark that was understood, code, an address. */
export const UNDERSTOOD = '\ufffc';

/** The first line of what was found. */
export const firstLine = (found: string) => found.trim().split('\n')[0]!.trimEnd();

/** A passage as messages show it: what was understood within it is no part of what is meant. */
export function shown(found: string): string {
	const text = found.replaceAll(UNDERSTOOD, '');
	return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}

/** Says that it would be shown sign by sign. */
export const asTyped = ([found]: RegExpExecArray) =>
	`${shown(firstLine(found))} would stand on the page as it is typed.`;
