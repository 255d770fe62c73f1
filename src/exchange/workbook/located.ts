import type { Cell, Sheet } from '../sources/sheets/sheet.ts';
import { columnKey, GRID_TITLE, gridHead, type GridColumn } from './grids.ts';
import { readMark, type Mark } from './origin.ts';
import { inLines } from './same-text.ts';
import { idHead, PLACE, tables, type Table } from './tables.ts';
import { cellAddress } from './sheet.ts';

/** A cell of a sheet that somebody edited. */
export interface Written {
	text: string;
	/** `sheet “Levels”, C7`. */
	at: string;
	/** What stood there when the workbook was made. */
	was?: string;
}

/** A row of such a sheet. */
export interface WrittenRow {
	/** What stands in its first column: the key of a row that there was. */
	key: Written;
	/** By head. */
	cells: Map<string, Written>;
	at: string;
}

/** A sheet of ours, found again by its head. */
export interface Located {
	/** The table that it is of, or the role of a grid. */
	of: { table: Table } | { role: string; columns: GridColumn[] };
	rows: WrittenRow[];
	/** The heads that are there. */
	heads: Set<string>;
	/** Columns with something in them that are none of ours. */
	others: Written[];
	sheet: string;
}

/** What a file of sheets holds, as far as it is ours. */
export interface Opened {
	mark?: Mark;
	sheets: Located[];
	/** The rows of the sheet that says what each cell said. */
	origin: string[][];
	/** The names of sheets that are none of ours. */
	others: string[];
}

/** How far down the head of a sheet is looked for. */
const HEAD_WITHIN = 30;

const folded = (text: string) => inLines(text).replace(/\s+/g, ' ').trim().toLowerCase();
const byHead = new Map(tables.map((table) => [folded(idHead(table.sheet)), table]));
const GRID = new RegExp(`^${folded(gridHead('(.+)')).replace('(.+)', '([a-z0-9/-]+)')}$`);

/**
 * Finds our sheets among those of a file, whatever they are called by now and wherever their columns are.
 *
 * @param sheets each with the name that people know it by
 */
export function locate(sheets: readonly (Sheet & { name: string })[]): Opened {
	const opened: Opened = { sheets: [], origin: [], others: [] };
	for (const sheet of sheets) {
		const rows = sheet.rows.map((row) => row.map((cell) => cell?.text ?? ''));
		const mark = rows.flat().map(readMark).find(Boolean);
		if (mark) opened.mark ??= mark;
		if (readMark(rows[0]?.[0] ?? '')) opened.origin.push(...rows.slice(1));
		else {
			const found = locateOne(sheet);
			if (found) opened.sheets.push(found);
			else if (!mark && rows.flat().some((text) => text.trim() !== '') && !isChoices(rows))
				opened.others.push(sheet.name);
		}
	}
	return opened;
}

const isChoices = ([head = []]: readonly string[][]) =>
	['roles', 'responsibilities', 'axes'].every((name, index) => head[index] === name);

function locateOne(sheet: Sheet & { name: string }): Located | undefined {
	for (const [at, row] of sheet.rows.slice(0, HEAD_WITHIN).entries()) {
		const idColumn = row.findIndex((cell) => cell && (byHead.has(folded(cell.text)) || GRID.test(folded(cell.text))));
		if (idColumn < 0) continue;
		const head = folded(row[idColumn]!.text);
		const table = byHead.get(head);
		return table ? tableAt(sheet, at, idColumn, table) : gridAt(sheet, at, idColumn, GRID.exec(head)![1]!);
	}
	return undefined;
}

function tableAt(sheet: Sheet & { name: string }, at: number, idColumn: number, table: Table): Located {
	const heads = [
		...table.holders.map(({ head }) => head),
		...(table.hasPlace ? [PLACE] : []),
		...table.columns.map(({ head }) => head),
	];
	const known = new Map(heads.map((head) => [folded(head), head]));
	return { ...readRows(sheet, at, idColumn, (head) => known.get(head)), of: { table } };
}

function gridAt(sheet: Sheet & { name: string }, at: number, idColumn: number, role: string): Located {
	const columns = new Map<string, GridColumn>();
	const read = readRows(sheet, at, idColumn, (head) => {
		if (head === folded(GRID_TITLE)) return GRID_TITLE;
		const [, ending, axis] = /^.*?(: step|: as a whole)? \[([a-z0-9-]+)\]$/.exec(head) ?? [];
		if (axis === undefined) return undefined;
		const part = ending === ': step' ? 'rating' : ending === undefined ? 'statements' : 'text';
		const key = columnKey(axis, part);
		columns.set(key, { axis, part, key, head });
		return key;
	});
	return { ...read, of: { role, columns: [...columns.values()] } };
}

function readRows(
	sheet: Sheet & { name: string },
	at: number,
	idColumn: number,
	headOf: (text: string) => string | undefined,
): Omit<Located, 'of'> {
	const written = (cell: Cell | undefined, row: number, column: number): Written => ({
		text: inLines(cell?.text ?? ''),
		at: `sheet “${sheet.name}”, ${cellAddress(row, column)}`,
	});
	const heads = new Map<string, number>();
	const others: Written[] = [];
	const below = sheet.rows.slice(at + 1);
	sheet.rows[at]!.forEach((cell, column) => {
		if (column === idColumn) return;
		const head = cell && headOf(folded(cell.text));
		if (head !== undefined && !heads.has(head)) heads.set(head, column);
		else if (cell || below.some((row) => row[column])) others.push(written(cell, at, column));
	});
	const rows = below.flatMap((row, index): WrittenRow[] => {
		const line = at + 1 + index;
		const cells = new Map([...heads].map(([head, column]) => [head, written(row[column], line, column)]));
		const key = written(row[idColumn], line, idColumn);
		const isBlank = key.text.trim() === '' && [...cells.values()].every(({ text }) => text.trim() === '');
		return isBlank ? [] : [{ key, cells, at: key.at }];
	});
	return { rows, heads: new Set(heads.keys()), others, sheet: sheet.name };
}
