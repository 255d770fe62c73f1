/** A line without words, in a quotation or not. */
const EMPTY = /^(?: {0,3}>[ \t>]*|[ \t]*)$/;

/** What a line in quotations begins with. */
const QUOTE = /^(?: {0,3}>[ \t]?)+/;

const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;

/** Where code begins or ends. */
const FENCE = /^ {0,3}(?:~{3}|`{3,}[^`]*$)/;

/** The same however far in it stands, or as an item. */
const ANY_FENCE = /^[ >]*(?:(?:[-*+]|\d{1,9}[.)]) +)*(?:~{3}|`{3})/;

/** An item of a list: how far in it stands, and what stands before its text. */
const ITEM = /^( *)(?:[-*+]|(\d{1,9})[.)]) +(?=\S)/;

/** A line across the page, some of which look like items. */
const BREAK = /^ *([-*_]) *(?:\1 *){2,}$/;

/** What is no row of a table, but ends it. */
const NO_ROW = /^ *(?:(?:[-*+]|\d{1,9}[.)])(?: |$)|:{2}|[<{])/;

/** The line below the head of a table. */
const RULE = /^\|? *:?-+:? *(?:\| *:?-+:? *)*\|?$/;

/** A line as a parser reads it. */
interface Line {
	/** What it has behind the signs of quotations. */
	text: string;
	/** How many quotations it says that it is in. */
	quotes: number;
	/** How far its text stands in. */
	indent: number;
}

/**
 * Parts lines without an empty one between them where a parser does: a row of a table, an item of a
 * list and a heading are read apart from what is around them, however many there are. In doubt nothing
 * is parted: what a parser reads as one would weigh too little.
 *
 * @param block the lines
 * @param from the offset of the first, from which offsets are counted
 * @returns where each part begins, but for the first
 */
export function partsOf(block: string, from: number): number[] {
	const begins: number[] = [];
	/** The head of the table that the lines are in. */
	let table: Line | undefined;
	/** Whether lines may go on with a paragraph that is further in than they are. */
	let isLazy = false;
	/** How far the texts of the items are indented that a line may be in, from the outermost. */
	let insides: number[] = [];
	/** How far the text of the last item is indented at most. */
	let most = 0;
	let before: Line = { text: '', quotes: 0, indent: 0 };
	let at = from;
	for (const source of block.split('\n')) {
		const line = lineOf(source);
		const { text, quotes, indent } = line;
		const isEmpty = EMPTY.test(source);
		const isNew = quotes !== before.quotes;
		const outer = isNew ? [] : insides.filter((inside) => inside <= indent);
		const item = itemIn(line, outer.at(-1), (!isNew && outer.length < insides.length) || before.text.trim() === '');
		insides = ANY_FENCE.test(text) || BREAK.test(text) ? [] : outer;
		if (item !== undefined) {
			insides.push(item);
			most = ITEM.exec(text)![0].length;
		} else if (indent < most) insides = [];
		const isOther = item !== undefined || HEADING.test(text) || FENCE.test(text) || isEmpty;
		if (isOther || (table && !isRowOf(table, line))) table = undefined;
		else if (!isLazy && indent <= (outer.at(-1) ?? 0) + 3 && isHead(before, line)) table = before;
		if (isEmpty) isLazy = false;
		else if (item !== undefined || isNew) isLazy = at > from || item !== undefined;
		if (at > from && (isOther || table)) begins.push(at);
		before = line;
		at += source.length + 1;
	}
	return begins;
}

function lineOf(source: string): Line {
	// A tab goes on to the next fourth column.
	const spaced = source
		.split('\t')
		.map((part, index, parts) => (index < parts.length - 1 ? part + ' '.repeat(4 - (part.length % 4)) : part))
		.join('');
	const quote = QUOTE.exec(spaced)?.[0] ?? '';
	const text = spaced.slice(quote.length);
	return { text, quotes: quote.replace(/[^>]/g, '').length, indent: text.length - text.trimStart().length };
}

/**
 * How far the text of an item is indented at least, if a line is one after other lines: a number but 1
 * begins no list within a paragraph, nor does what is far in.
 */
function itemIn({ text, indent }: Line, outer: number | undefined, isAfterItem: boolean): number | undefined {
	const item = BREAK.test(text) ? null : ITEM.exec(text);
	if (!item || indent > (outer ?? 0) + 3) return undefined;
	const isItem = isAfterItem || item[2] === undefined || Number(item[2]) === 1;
	return isItem ? item[0].trimEnd().length + 1 : undefined;
}

/** Whether a line below another makes that the head of a table. */
function isHead(head: Line, rule: Line): boolean {
	if (head.quotes !== rule.quotes || head.indent !== rule.indent || !rule.text.includes('|')) return false;
	if (HEADING.test(head.text) || ANY_FENCE.test(head.text) || NO_ROW.test(head.text)) return false;
	return RULE.test(rule.text.trim()) && columnsOf(head.text) === columnsOf(rule.text);
}

function isRowOf(table: Line, { text, quotes, indent }: Line): boolean {
	const isBeside = quotes === table.quotes && indent >= table.indent && indent <= table.indent + 3;
	return isBeside && !NO_ROW.test(text) && !BREAK.test(text);
}

/** How many cells a row has. */
function columnsOf(row: string): number {
	const cells = row.replace(/\\./g, '').trim();
	return cells.replace(/^\||\|$/g, '').split('|').length;
}
