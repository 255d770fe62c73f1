import type { Cell as HucreCell, CellValue, Sheet as HucreSheet } from 'hucre/xlsx';
import type { Listed, Note } from '../../table/table.ts';
import { columnLetters, type CellPlace } from '../../table/place.ts';
import { MOST_CELLS, MOST_ROOM, TOO_MANY_CELLS } from '../limits.ts';
import { NAMED_BY_PROGRAM, type Cell, type ReadSheets, type Sheet } from './sheet.ts';

type Format = (value: unknown, format: string) => string;

/**
 * Reads a workbook of Excel: each cell as it is shown, formulas by the value that was last worked out.
 *
 * @param parts what it is packed of, already opened once within the limits
 */
export async function readXlsx(
	bytes: Uint8Array,
	parts: ReadonlyMap<string, Uint8Array>,
	file: string,
): Promise<ReadSheets> {
	const whole = { file, line: 1, column: 1 };
	if (roomIn(parts) > MOST_ROOM) return { at: whole, reason: TOO_MANY_CELLS };
	// Only who reads a workbook waits for what reads one.
	const [{ readXlsx: read }, { formatValue }] = await Promise.all([import('hucre/xlsx'), import('hucre')]);
	const workbook = await read(bytes, { readStyles: true }).catch(() => undefined);
	if (workbook === undefined)
		return { at: whole, reason: 'This workbook is damaged. Open it in a spreadsheet program, and save it again.' };
	const filled = workbook.sheets.reduce(
		(sum, { rows }) => sum + rows.flat().filter((value) => value !== null).length,
		0,
	);
	if (filled > MOST_CELLS) return { at: whole, reason: TOO_MANY_CELLS };
	const mended: Note[] = [];
	const sheets = workbook.sheets.map((sheet) =>
		sheetOf(sheet, file, workbook.sheets.length === 1, formatValue, mended),
	);
	return { sheets, mended };
}

function sheetOf(sheet: HucreSheet, file: string, isOnly: boolean, format: Format, mended: Note[]): Sheet {
	const { name } = sheet;
	const placeOf = (row: number, column: number): CellPlace => ({
		file,
		sheet: name,
		line: row + 1,
		column: column + 1,
	});
	const said = sheet.threadedComments ?? [];
	const begun = new Map(said.map(({ id, ref }) => [id, ref]));
	// A reply may name what it replies to and no cell.
	const threads = Map.groupBy(said, ({ ref, parentId }) => ref ?? begun.get(parentId ?? ''));
	const commentsAt = (row: number, column: number, details: HucreCell | undefined, at: CellPlace) =>
		comments(threads.get(`${columnLetters(column + 1)}${row + 1}`) ?? [], details, at);
	const merges = new Map((sheet.merges ?? []).map((merge) => [`${merge.startRow},${merge.startCol}`, merge]));
	const rows = sheet.rows.map((values, row) =>
		Array.from(values, (value, column): Cell | undefined => {
			const at = placeOf(row, column);
			const details = sheet.cells?.get(`${row},${column}`);
			const text = shown(value ?? details?.value ?? null, details, format);
			if (details?.type === 'error' || (text === '' && details?.formula !== undefined))
				mended.push({ at, reason: ofFormula(text) });
			const lost = commentsAt(row, column, details, at);
			if (text.trim() === '' && lost.length === 0) return undefined;
			const merge = merges.get(`${row},${column}`);
			const [across, down] = merge ? [merge.endCol - merge.startCol + 1, merge.endRow - merge.startRow + 1] : [1, 1];
			const runs = details?.richText?.map((run) => ({
				text: run.text,
				bold: run.font?.bold,
				italic: run.font?.italic,
			}));
			return { at, text, runs, url: details?.hyperlink?.target, lost, across, down };
		}),
	);
	const boxes = (sheet.textBoxes ?? []).map((box) => ({ text: box.text, at: placeOf(0, 0) }));
	const far = [...(sheet.cells ?? [])].flatMap(([key, details]) => {
		const [row, column] = key.split(',').map(Number) as [number, number];
		if (rows[row] !== undefined && column < rows[row].length) return [];
		const at = placeOf(row, column);
		return commentsAt(row, column, details, at);
	});
	const beside = boxes.map(({ text, at }) => [{ at, text, lost: [], across: 1, down: 1 }]);
	return {
		name: isOnly && NAMED_BY_PROGRAM.test(name) ? undefined : name,
		at: placeOf(0, 0),
		isHidden: sheet.hidden === true || sheet.veryHidden === true,
		rows: beside.length === 0 ? rows : [...rows, [], ...beside],
		lost: far,
	};
}

const ofFormula = (shown: string) =>
	shown === ''
		? 'A formula stands here whose value nobody has saved. Open the workbook in a spreadsheet program, and save it.'
		: `The formula here gives an error (${shown}); it was read as that text.`;

/** What a cell shows. */
function shown(value: CellValue, details: HucreCell | undefined, format: Format): string {
	if (value === null) return '';
	if (typeof value === 'string') return value;
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	const code = details?.style?.numFmt;
	if (code !== undefined && code !== 'General') return format(value, code);
	// As many digits as a spreadsheet shows: 0.1 + 0.2 is 0.3 there.
	return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value.toISOString().slice(0, 10);
}

function comments(thread: readonly { text: string }[], details: HucreCell | undefined, at: CellPlace): Listed[] {
	const threaded = thread.map(({ text }) => text);
	// Programs put the name of whoever wrote it on a line of its own.
	const all = threaded.length > 0 ? threaded : [(details?.comment?.text ?? '').replace(/^[^\n:]{2,40}:\s*\n/, '')];
	return all
		.filter((text) => text.trim() !== '')
		.map((text) => ({ at, what: 'mark', because: 'no place', text, reason: 'Comments of cells do not come along.' }));
}

/** For how many cells the sheets have room: a cell far out makes a sheet as large as that. */
function roomIn(parts: ReadonlyMap<string, Uint8Array>): number {
	let room = 0;
	for (const [name, bytes] of parts) {
		if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
		let [width, height] = [0, 0];
		for (const [, letters = '', row = ''] of new TextDecoder()
			.decode(bytes)
			.matchAll(/<(?:\w+:)?c\b[^>]*? r="([A-Z]{1,3})(\d{1,7})"/g)) {
			width = Math.max(
				width,
				[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
			);
			height = Math.max(height, Number(row));
		}
		room += width * height;
	}
	return room;
}
