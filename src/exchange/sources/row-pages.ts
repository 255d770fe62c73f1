import { fileOf, type SourceFile } from '../../handbook/source/source-file.ts';
import type { Note } from '../table/table.ts';
import type { ReadData } from './data.ts';
import type { Draft } from './node.ts';
import { openText } from './open-text.ts';
import { readCsv } from './sheets/csv.ts';
import { shortName } from './wiki-names.ts';

/** What is said of a page whose every word stands in the table beside it. */
const SAME = 'This page says what its row says in the table beside it, which is read.';

/** The same, of the fields of a page that says more. */
const FIELDS_SAME = 'The fields at the top of this page stand in the table beside it, which is read.';

/** A page of a row of a table, as far as it says more than the row. */
export interface RowPage {
	file: SourceFile;
	/** The path of the table, and the first cell of the row. */
	table: string;
	row: string;
	/** Whether it lists something: it is a page of its own then, and no note to its row. */
	isList: boolean;
}

/** A table with its rows, as texts. */
interface Table {
	path: string;
	head: readonly string[];
	rows: readonly (readonly string[])[];
}

/**
 * Finds the pages that a wiki exports for the rows of a table, in a folder of the name of the table, and takes out
 * of them what the table says.
 *
 * @param files of a ladder, each as it is read otherwise
 * @returns the other files, the pages that say more, and what was left out
 */
export function rowPages(files: readonly SourceFile[]): { files: SourceFile[]; pages: RowPage[]; notes: Note[] } {
	const tables = new Map(
		files
			.filter(({ path, bytes }) => /\.csv$/i.test(path) && bytes !== undefined)
			.map((file) => [folderOf(file.path), file]),
	);
	const read = new Map<SourceFile, Table | undefined>();
	const notes: Note[] = [];
	const pages: RowPage[] = [];
	const rest = files.filter((file) => {
		const at = { file: file.shown, line: 1, column: 1 };
		const beside = /\.md$/i.test(file.path) ? tables.get(shortPath(parentOf(file.path))) : undefined;
		if (beside === undefined) return true;
		if (!read.has(beside)) read.set(beside, tableIn(beside));
		const table = read.get(beside);
		const page = table && pageOf(file, table);
		if (!page) return true;
		notes.push({ at, reason: page.file === undefined ? SAME : FIELDS_SAME });
		if (page.file !== undefined) pages.push({ ...page, file: page.file });
		return false;
	});
	return { files: rest, pages, notes };
}

/** A page without what its row says; without a file where nothing is left. */
function pageOf(file: SourceFile, table: Table): (Omit<RowPage, 'file'> & { file?: SourceFile }) | undefined {
	const opened = openText(file);
	if ('reason' in opened) return undefined;
	const lines = opened.text.split('\n');
	const top = lines.findIndex((line) => line.trim() !== '');
	const title = /^#\s+(.+?)\s*$/.exec(lines[top] ?? '')?.[1];
	if (title === undefined) return undefined;
	const rows = table.rows.filter(([name]) => same(name) === same(title));
	const rated = rows.map((row) => ({ row, lines: fieldsAt(lines, top + 1, table.head, row) }));
	const best = rated.sort((a, b) => b.lines.length - a.lines.length)[0];
	if (best === undefined) return undefined;
	const taken = new Set([top, ...best.lines]);
	const left = lines.map((line, index) => (taken.has(index) ? '' : line));
	const found = { table: table.path, row: best.row[0]! };
	if (left.every((line) => line.trim() === '')) return { ...found, isList: false };
	const isList = left.some((line) => /^\s*(?:[-*+•]|\d+[.)])\s+\S/.test(line));
	// A list is read by its headings, of which the first says of what it is.
	if (isList) left[top] = lines[top]!;
	return { ...found, isList, file: fileOf(file.path, file.shown, left.join('\n')) };
}

/** The lines below a title that are fields, each saying what a cell of the row does. */
function fieldsAt(lines: readonly string[], from: number, head: readonly string[], row: readonly string[]): number[] {
	const found: number[] = [];
	for (let index = from; index < lines.length; index++) {
		const line = lines[index]!;
		if (line.trim() === '' && found.length === 0) continue;
		const [, key, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
		const column = head.findIndex((name) => key !== undefined && same(name) === same(key));
		if (column < 0 || same(row[column] ?? '') !== same(value)) break;
		found.push(index);
	}
	return found;
}

const same = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();

function tableIn(file: SourceFile): Table | undefined {
	const opened = openText(file);
	const read = 'reason' in opened ? opened : readCsv(opened.text, () => ({ file: file.shown, line: 1, column: 1 }));
	if ('reason' in read) return undefined;
	const rows = read.sheets[0]!.rows.map((row) => Array.from(row, (cell) => cell?.text ?? ''));
	const [head = [], ...others] = rows;
	return { path: file.path, head, rows: others };
}

const parentOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

const shortPath = (path: string) => path.split('/').map(shortName).join('/');

/** The folder in which the pages of the rows of a table lie. */
const folderOf = (path: string) => shortPath(path).replace(/\.csv$/i, '');

/**
 * Puts what a page says into the row that it is of.
 *
 * @param table the nodes of the file of the table
 * @param page the nodes of the page
 * @returns whether there is such a row
 */
export function putIntoRow(table: ReadData, row: string, page: readonly Draft[]): boolean {
	const rowsIn = (node: Draft): Draft[] => (node.is === 'row' ? [node] : node.children.flatMap(rowsIn));
	const saying = (node: Draft): string => [node.text?.plain ?? '', ...node.children.map(saying)].join(' ');
	const found = table.nodes
		.flatMap(rowsIn)
		.find(
			({ children: [first, ...rest] }) =>
				first && same(saying(first)) === same(row) && rest.every(({ is }) => is === 'column'),
		);
	if (!found || page.length === 0) return false;
	(found.children as Draft[]).push({ is: 'details', at: page[0]!.at, children: page });
	return true;
}
