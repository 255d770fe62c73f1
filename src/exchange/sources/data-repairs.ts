/** What a tab at the beginning of a line may stand for. */
const WIDTHS = [2, 4, 8, 1];

/** A text in which tabs that indent became spaces. */
export interface Repaired {
	text: string;
	/** Where the tabs stand in the text as it was. */
	tabs: number[];
	/** Where the line of a character began in the text as it was. */
	offsetBefore: (offset: number) => number;
}

/**
 * Puts spaces in the place of tabs that indent, as many as make the text readable.
 *
 * @returns nothing where no number of spaces does
 */
export function withSpaces(text: string, isReadable: (text: string) => boolean): Repaired | undefined {
	const lines = text.split('\n');
	const indent = /^[ \t]*\t[ \t]*/;
	if (!lines.some((line) => indent.test(line))) return undefined;
	const starts = startsOf(lines);
	for (const width of WIDTHS) {
		const changed = lines.map((line) => line.replace(indent, (found) => found.replaceAll('\t', ' '.repeat(width))));
		const after = startsOf(changed);
		if (!isReadable(changed.join('\n'))) continue;
		return {
			text: changed.join('\n'),
			tabs: lines.flatMap((line, index) => (indent.test(line) ? [starts[index]! + line.indexOf('\t')] : [])),
			offsetBefore: (offset) => starts[after.findLastIndex((start) => start <= offset)]!,
		};
	}
	return undefined;
}

function startsOf(lines: readonly string[]): number[] {
	let at = 0;
	return lines.map((line) => {
		const start = at;
		at += line.length + 1;
		return start;
	});
}

/** JSON without the comments that some programs write into it; every other character stays where it was. */
export const withoutComments = (json: string): string =>
	json.replace(/"(?:\\[^]|[^"\\])*"|\/\/[^\n]*|\/\*[^]*?\*\//g, (found) =>
		found.startsWith('"') ? found : found.replace(/[^\n]/g, ' '),
	);
