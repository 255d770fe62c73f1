import { isReserved, type Draft } from '../node.ts';
import type { Strings } from '../text-nodes.ts';
import { withoutColon } from '../words.ts';
import { bandsOf, saying, type Band, type Row } from './bands.ts';
import { cellNodes, cellWords, countLines } from './cell-nodes.ts';
import { columnsOf, onlyGroup, rowNode, type Column } from './columns.ts';
import { partsOf } from './head.ts';
import { sectionsOf } from './sections.ts';
import type { Cell, Sheet } from './sheet.ts';
import { isContinued } from './continued.ts';

/** In how many others a title lies at most; more lines of few words than that are a list. */
const DEEPEST_TITLE = 8;

/** Longer words are no title. */
const LONGEST_TITLE = 60;

/** What says of a sheet where it comes from, and names nothing in it. */
const ABOUT_SHEET =
	/^(?:\*|(?:note|version|v\d|updated|last|source|author|status|draft|date|as of|created|confidential)\b)/i;

/** A label with its value in one cell; the value may be a sentence where the label says that it is one. */
const IN_ONE = /^\s*([^:\n]{2,20}):\s*([^:\n]{1,40})$/;
const SENTENCE_IN_ONE = /^\s*((?:(?:role|job) )?(?:purpose|summary|mission|description)|in short):\s*([^\n]{1,300})$/i;

/** A part of a sheet that is open: what stands below it goes into it. */
interface Open {
	children: Draft[];
	hasTable: boolean;
	parent?: Open;
	/** In how many titles it lies. */
	depth: number;
}

/**
 * The nodes of a sheet, as a page has them: titles over what follows, notes, fields with a label and a
 * value, and tables, whose rows have a column for each word of the head.
 *
 * @param strings how texts are written in its cells
 */
export function sheetNodes({ rows }: Sheet, strings: Strings): Draft[] {
	const top: Open = { children: [], hasTable: false, depth: 0 };
	let open = top;
	/** The table before, which a blank row may have divided. */
	let last: { columns: Column[]; table: Draft; band: Band } | undefined;
	/** The rows of one cell by the label in it, as soon as somebody asks. */
	let labels: Map<string | undefined, Sheet['rows'][number][]> | undefined;
	const bands = bandsOf(rows);
	for (const band of bands) {
		if (last && isContinued(band, last)) addRows(band.rows, last.columns, last.table.children as Draft[]);
		else addBand(band);
	}
	return top.children;

	function addBand(band: Band): void {
		// One column alone is a list, and its first cell says of what.
		const isList = bands.length === 1 && band.columns.length === 1 && band.rows.length > 1;
		const [first] = saying(band.rows[0]!);
		if (!isList && band.columns.length === 1 && band.rows.length > 1 && isTitle(first!) && !isAboveTable(band))
			return addList(band.rows);
		const parts = isList
			? { before: [], head: band.rows[0]!, rows: band.rows.slice(1), after: [] }
			: partsOf(band, last === undefined ? bands[bands.indexOf(band) + 1] : undefined);
		for (const row of parts.before) addBefore(row);
		const columns = columnsOf(parts, band.columns, strings);
		const only = onlyGroup(columns);
		if (only) {
			open.children.push(...cellNodes(only, strings));
			for (const column of columns) column.group = undefined;
		}
		if (parts.head && parts.rows.length === 0)
			open.children.push(...saying(parts.head).flatMap((cell) => cellNodes(cell, strings)));
		else if (parts.rows.length > 0) addTables(parts.rows, columns, band);
		for (const row of parts.after) open.children.push(...saying(row).flatMap((cell) => cellNodes(cell, strings)));
	}

	/** Whether a band is followed by a table: then its lines are titles and notes. */
	function isAboveTable(band: Band): boolean {
		const next = bands[bands.indexOf(band) + 1];
		return next !== undefined && next.columns.length > 1;
	}

	/** A title with lines below it, each a cell. */
	function addList([title, ...lines]: readonly Row[]): void {
		const children = lines.flatMap((row) => saying(row).flatMap((cell) => cellNodes(cell, strings)));
		open.children.push(heading('bold', saying(title!)[0]!, children));
	}

	function addTables(all: readonly Row[], columns: Column[], band: Band): void {
		open.hasTable = true;
		for (const { title, rows: some } of sectionsOf(all, columns)) {
			const table: Draft = { is: 'table', at: saying(some[0]!)[0]!.at, children: [] };
			addRows(some, columns, table.children as Draft[]);
			open.children.push(title === undefined ? table : heading('lead', title, [table]));
			last = { columns, table, band };
		}
	}

	function addRows(some: readonly Row[], columns: readonly Column[], into: Draft[]): void {
		for (const row of some) into.push(rowNode(row, columns, saying(row)[0]!.at, strings));
	}

	/** A row above a table: a title, a label with its value, or something to read. */
	function addBefore(row: Row): void {
		const [first, second, ...others] = saying(row);
		if (second === undefined && isAgain(first!) && isTitle(first!)) return openTitle(first!);
		const pair =
			second === undefined ? inOneCell(first!) : others.length === 0 ? inTwoCells(first!, second) : undefined;
		if (pair) open.children.push(pair);
		else if (second === undefined && isTitle(first!)) openTitle(first!);
		else open.children.push(...saying(row).flatMap((cell) => cellNodes(cell, strings)));
	}

	/** Whether a label stands over several parts of the sheet, each time with another value. */
	function isAgain({ text }: Cell): boolean {
		const label = labelOf(text);
		if (label === undefined) return false;
		labels ??= Map.groupBy(rows, (row) => (saying(row).length === 1 ? labelOf(saying(row)[0]!.text) : undefined));
		return labels.get(label)!.length > 1;
	}

	/** Titles under which no table stands yet hold the next; one after a table stands beside the one over that. */
	function openTitle(cell: Cell): void {
		const isBeside = open.hasTable || open.depth === DEEPEST_TITLE;
		const parent: Open = isBeside ? (open.parent ?? top) : open;
		const node = heading('bold', cell, []);
		parent.children.push(node);
		open = { children: node.children as Draft[], hasTable: false, parent, depth: parent.depth + 1 };
	}

	function heading(is: string, cell: Cell, children: Draft[]): Draft {
		return { is, at: cell.at, name: withoutColon(cellWords(cell, strings)), children };
	}

	function inTwoCells(label: Cell, value: Cell): Draft | undefined {
		const is = label.text.trim().replace(/\s*:$/, '');
		const isLabel = is.length <= 30 && !/[/=*|\n]/.test(is) && !isReserved(is) && /\p{L}/u.test(is);
		return isLabel ? { is, at: value.at, text: cellWords(value, strings), children: [] } : undefined;
	}

	function inOneCell(cell: Cell): Draft | undefined {
		const [, label = '', value = ''] = IN_ONE.exec(cell.text) ?? SENTENCE_IN_ONE.exec(cell.text) ?? [];
		return label === ''
			? undefined
			: inTwoCells({ ...cell, text: label, runs: undefined }, { ...cell, text: value, runs: undefined });
	}
}

const labelOf = (text: string) => /^[^:\n]{2,20}:(?=\s*\S)/.exec(text)?.[0];

function isTitle(cell: Cell): boolean {
	const text = cell.text.trim();
	return (
		text.length <= LONGEST_TITLE &&
		countLines(cell) === 1 &&
		!/[.!?;,]$|\d{1,2}[./-]\d{1,2}[./-]/.test(text) &&
		!ABOUT_SHEET.test(text) &&
		/\p{L}/u.test(text)
	);
}
