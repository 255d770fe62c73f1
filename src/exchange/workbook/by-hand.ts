import { planWorkbook, type WorkbookPlan } from './plan-workbook.ts';
import { bookOf } from './book.ts';
import { layOut } from './lay-out.ts';
import { locate } from './located.ts';
import type { SheetData } from './sheet.ts';
import { layerWith, textsOf } from '../../handbook/edit/change.ts';
import { layerFrom } from '../../handbook/load/from-text.ts';
import { loadHandbook } from '../../handbook/load/load.ts';
import { published } from '../../handbook/model/published.ts';
import type { Handbook } from '../../handbook/model/handbook.ts';
import type { SourceLayer } from '../../handbook/source/source-file.ts';
import type { Sheet } from '../sources/sheets/sheet.ts';

/** A workbook in the hands of somebody who edits it: the texts of its cells, by the names of its sheets. */
export type ByHand = Map<string, string[][]>;

const NO_FILES = { assets: new Set<string>(), brandFiles: new Map<string, never>() };

/** The handbook of some layers. */
export const handbookOf = (layers: readonly SourceLayer[]): Handbook => loadHandbook(layers).handbook;

/** A layer of texts by path, at a place of its own. */
export const layerAt = (shown: string, texts: Record<string, string>): SourceLayer => layerFrom(texts, shown);

/** The workbook of some layers, in somebody's hands. */
export function exported(layers: readonly SourceLayer[], isPublic = false): ByHand {
	const whole = handbookOf(layers);
	const handbook = isPublic ? published(whole) : whole;
	return asCells(layOut(handbook, bookOf(handbook, isPublic), isPublic));
}

/** The texts of sheets. */
const asCells = (sheets: readonly SheetData[]): ByHand =>
	new Map(sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(({ text }) => text))]));

/** What becomes of a workbook that was edited. */
export function imported(layers: readonly SourceLayer[], book: ByHand): WorkbookPlan {
	const sheets = [...book].map(([name, rows]): Sheet & { name: string } => ({
		name,
		at: { file: 'book.xlsx', line: 1, column: 1 },
		isHidden: false,
		rows: rows.map((row, line) =>
			row.map((text, column) =>
				text === ''
					? undefined
					: { text, at: { file: 'book.xlsx', line: line + 1, column: column + 1 }, lost: [], across: 1, down: 1 },
			),
		),
	}));
	return planWorkbook(layers, NO_FILES, locate(sheets));
}

/** The uppermost of some layers, as it is after a plan. */
export const after = (layers: readonly SourceLayer[], { plan }: WorkbookPlan): SourceLayer =>
	layerWith(layers.at(-1)!, plan.change);

/** The texts of the uppermost layer, as they are after a plan. */
export const textsAfter = (layers: readonly SourceLayer[], plan: WorkbookPlan): Record<string, string> =>
	Object.fromEntries(textsOf(after(layers, plan)));

/** Writes in the cell of a sheet that is known by the beginning of its row and the head of its column. */
export function write(
	book: ByHand,
	sheet: string,
	row: string,
	head: string,
	text: string | ((was: string) => string),
): void {
	const { line, column } = cellOf(book, sheet, row, head);
	const was = book.get(sheet)![line]![column] ?? '';
	book.get(sheet)![line]![column] = typeof text === 'string' ? text : text(was);
}

/** What stands in such a cell. */
export function read(book: ByHand, sheet: string, row: string, head: string): string {
	const { line, column } = cellOf(book, sheet, row, head);
	return book.get(sheet)![line]![column] ?? '';
}

function cellOf(book: ByHand, sheet: string, row: string, head: string): { line: number; column: number } {
	const rows = book.get(sheet);
	if (!rows) throw new Error(`There is no sheet “${sheet}” among ${[...book.keys()].join(', ')}.`);
	const column = rows[0]!.findIndex((text) => text === head || text.startsWith(`${head}\n`));
	const line = rows.findIndex((cells, index) => index > 0 && cells[0] === row);
	if (column < 0 || line < 0) throw new Error(`There is no “${row}” / “${head}” on “${sheet}”.`);
	return { line, column };
}
