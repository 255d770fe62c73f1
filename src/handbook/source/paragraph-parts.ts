/** A line without words, in a quotation or not. */
const EMPTY = /^(?: {0,3}>[ \t>]*|[ \t]*)$/;

/** What a line in quotations begins with. */
const QUOTE = /^(?: {0,3}>[ \t]?)+/;

const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;

/** Where code begins or ends. */
const FENCE = /^ {0,3}(?:~{3}|`{3,}[^`]*$)/;

/** An item of a list: what stands before its text. */
const ITEM = /^( *)(?:[-*+]|(\d{1,9})[.)])[ \t]+(?=\S)/;

/** The line below the head of a table. */
const isRule = (line: string) => /^[|: \t>-]+$/.test(line) && line.includes('|') && line.includes('-');

/**
 * Parts lines without an empty one between them where a parser does: a row of a table, an item of a
 * list and a heading are read apart from what is around them, however many there are.
 *
 * @param block the lines
 * @param from the offset of the first, from which offsets are counted
 * @returns where each part begins, but for the first
 */
export function partsOf(block: string, from: number): number[] {
	const begins: number[] = [];
	let isTable = false;
	/** How far the text of the last item is indented; nothing outside of a list. */
	let inside: number | undefined;
	let [before, at] = ['', from];
	for (const line of block.split('\n')) {
		const text = line.replace(QUOTE, '').replaceAll('\t', '    ');
		const item = ITEM.exec(text);
		const isItem = item !== null && (at === from || isItemAfter(inside, item));
		const isOther = isItem || HEADING.test(text) || FENCE.test(text) || EMPTY.test(line);
		if (isItem) inside = item[0].length;
		if (isOther) isTable = false;
		else if (isRule(line) && columnsOf(before) === columnsOf(line)) isTable = true;
		if (at > from && (isOther || isTable)) begins.push(at);
		before = line;
		at += line.length + 1;
	}
	return begins;
}

/** Whether what looks like an item is one after other lines: a number but 1 begins no list there, nor does what is far in. */
function isItemAfter(inside: number | undefined, [, indent = '', number]: RegExpExecArray): boolean {
	if (indent.length > (inside ?? 0) + 3) return false;
	return inside !== undefined || number === undefined || Number(number) === 1;
}

/** How many cells a row has. */
function columnsOf(row: string): number {
	const cells = row.replace(QUOTE, '').replace(/\\./g, '').trim();
	return cells.replace(/^\||\|$/g, '').split('|').length;
}
