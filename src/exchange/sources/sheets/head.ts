import { saying, type Band, type Row } from './bands.ts';
import { countLines } from './cell-nodes.ts';
import type { Cell } from './sheet.ts';

/** Longer words name no column. */
const LONGEST_HEAD = 80;

/** Longer words name no group of columns, and no column in one. */
const LONGEST_GROUP = 40;

/** How much of a table’s width its head fills. */
const FILLED = 0.6;

/** A band taken apart. */
export interface Parts {
	/** Rows above the head: titles, notes, facts. */
	before: readonly Row[];
	/** The upper of two rows of a head, which names groups of columns. */
	groups?: Row;
	/** The names of the columns; nothing where it has none. */
	head?: Row;
	rows: readonly Row[];
	/** Notes below it. */
	after: readonly Row[];
}

/**
 * Finds the head of a band, with what stands above the table and below it.
 *
 * @param next the band below it, where no table stands above
 */
export function partsOf({ rows, columns }: Band, next?: Band): Parts {
	const most = Math.max(...rows.map((row) => saying(row).length));
	if (most < 2 || arePairs(rows, columns, next)) return { before: rows, rows: [], after: [] };
	const wanted = Math.max(2, Math.ceil(most * FILLED));
	const index = rows.findIndex((row) => saying(row).length >= wanted);
	const end = rows.findLastIndex((row) => !isNote(row)) + 1;
	const after = rows.slice(end);
	const row = rows[index]!;
	const above = rows[index - 1];
	if (!isHead(row) || isAgainBelow(row, rows.slice(index + 1)))
		return { before: rows.slice(0, index), rows: rows.slice(index, end), after };
	if (above && isOverGroups(above, columns))
		return { before: rows.slice(0, index - 1), groups: above, head: row, rows: rows.slice(index + 1, end), after };
	const below = rows[index + 1];
	if (below && index + 2 < end && isUnderGroups(row, below, columns))
		return { before: rows.slice(0, index), groups: row, head: below, rows: rows.slice(index + 2, end), after };
	return { before: rows.slice(0, index), head: row, rows: rows.slice(index + 1, end), after };
}

/** How many labels with values stand over a table at most. */
const MOST_PAIRS = 8;

/** Whether two columns are labels and values: `Role: | Engineer`, or a few of them above a wider table. */
const arePairs = (rows: readonly Row[], columns: readonly number[], next: Band | undefined) =>
	columns.length === 2 &&
	(rows.filter((row) => row[columns[0]!]?.text.trim().endsWith(':')).length * 2 > rows.length ||
		(next !== undefined &&
			next.columns.length !== 2 &&
			rows.length <= MOST_PAIRS &&
			rows.every((row) => saying(row).length === 2 && saying(row).every((cell) => isShort(cell, LONGEST_HEAD)))));

const isShort = ({ text }: Cell, most: number) => text.trim().length <= most;

const isNumber = ({ text }: Cell) => /^[\s\d.,%€$£+-]+$/.test(text);

const isHead = (row: Row) => {
	const cells = saying(row);
	return cells.every((cell) => isShort(cell, LONGEST_HEAD) && countLines(cell) < 4) && !cells.every(isNumber);
};

/** Whether a word of a row stands in its column again: then it is one of the rows, and no head. */
const isAgainBelow = (row: Row, below: readonly Row[]) =>
	row.some(
		(cell, column) => cell !== undefined && below.some((other) => other[column]?.text.trim() === cell.text.trim()),
	);

/** Whether a row below a table is a note to it. */
function isNote(row: Row): boolean {
	const [cell, ...others] = saying(row);
	if (cell === undefined || others.length > 0) return false;
	return (
		cell.text.trim().length > LONGEST_HEAD ||
		/^\s*(?:\*|†|‡|\(\d\)|(?:note|source|legend|nb)\b)/i.test(cell.text) ||
		isLegend(cell.text)
	);
}

/** Whether a text says what signs mean: `R = responsible, A = accountable`. */
const isLegend = (text: string) =>
	/^\s*[RACISVDX]\s*[=:–-]\s*(?:responsib|accountab|consult|inform|support|owner|verif|driv)/i.test(text) ||
	[...text.matchAll(/(?:^|[\s,;(/|])\p{L}{1,2}\s*=\s*\p{L}/gu)].length > 1;

/** Whether a row names groups of the columns of the next: it has no cell at the left. */
const isOverGroups = (row: Row, columns: readonly number[]) =>
	row[columns[0]!] === undefined && saying(row).length > 1 && saying(row).every((cell) => isShort(cell, LONGEST_GROUP));

/** Whether the row below one that looks like a head is the lower half of it. */
function isUnderGroups(head: Row, below: Row, columns: readonly number[]): boolean {
	const cells = saying(below);
	if (cells.length < 2 || !cells.every((cell) => isShort(cell, LONGEST_GROUP))) return false;
	// A column that has a name of its own goes on with a cell, not with a second name.
	const isOwn = (column: number, index: number) => {
		const [cell, next] = [head[column], columns[index + 1]];
		return cell !== undefined && cell.across === 1 && (next === undefined || head[next] !== undefined);
	};
	if (columns.some((column, index) => isOwn(column, index) && below[column] !== undefined)) return false;
	const isMerged = saying(head).some(({ across }) => across > 1);
	const first = columns.findIndex((column) => head[column] !== undefined);
	const gaps = columns.slice(first).filter((column) => head[column] === undefined);
	const isFilled = gaps.length > 0 && gaps.every((column) => below[column] !== undefined);
	const isRepeated = new Set(cells.map(({ text }) => text.trim().toLowerCase())).size < cells.length;
	return isFilled && (isMerged || (isRepeated && below[columns[0]!] === undefined));
}
