import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { CHOICES } from './origin.ts';
import { cellAddress, type Choice, type Look, type SheetData } from './sheet.ts';

/** The day that every workbook was made, so that the same content is the same bytes. */
const ALWAYS = new Date(Date.UTC(2000, 0, 1));

/** How many rows beyond the last can be written in as if they had been there. */
const ROOM = 200;

const fill = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const hair = { style: 'thin', color: { rgb: 'D5D5D5' } } as const;
const border = { top: hair, bottom: hair, left: hair, right: hair };
const cell: CellStyle = { alignment: { wrapText: true, vertical: 'top' }, numFmt: '@', border };
const font = { name: 'Calibri', size: 10 };
const grey = {
	...cell,
	fill: fill('E9E9E9'),
	font: { ...font, color: { rgb: '555555' } },
	protection: { locked: true },
};
const free = { protection: { locked: false } };
const words: CellStyle = { alignment: { wrapText: true, vertical: 'top' }, numFmt: '@' };

const STYLES: Record<Look, CellStyle> = {
	title: { ...words, font: { ...font, bold: true, size: 18 } },
	words,
	plain: { numFmt: '@' },
	head: {
		...cell,
		font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
		fill: fill('3C4A5A'),
		protection: { locked: true },
	},
	id: grey,
	read: { ...grey, font: { ...grey.font, italic: true } },
	own: { ...cell, ...free },
	inherited: { ...cell, ...free, fill: fill('E4EEF8') },
	private: { ...cell, ...free, font: { ...font, color: { rgb: 'A61B1B' } } },
};

const NUMBER: CellStyle = { numFmt: 'General', alignment: { horizontal: 'center', vertical: 'top' } };

/**
 * Sheets as the bytes of an XLSX file: the same each time.
 *
 * @param title what the workbook is called
 * @param mark what it says of itself, for whoever reads it
 */
export function toXlsx(sheets: readonly SheetData[], title: string, mark: string): Promise<Uint8Array> {
	return writeXlsx({
		sheets: sheets.map(toSheet),
		defaultFont: { name: 'Calibri', size: 10 },
		properties: { title, creator: 'Rungbook', created: ALWAYS, modified: ALWAYS, custom: { rungbook: mark } },
	});
}

function toSheet(sheet: SheetData): WriteSheet {
	const { name, rows, widths, heights = [], frozen, choices = [] } = sheet;
	const cells: NonNullable<WriteSheet['cells']> = new Map();
	rows.forEach((row, at) =>
		row.forEach(({ text, look, isNumber, note }, column) => {
			const number = isNumber && text !== '' && !Number.isNaN(Number(text));
			const style = isNumber ? { ...STYLES[look], ...NUMBER } : STYLES[look];
			cells.set(`${at},${column}`, {
				value: number ? Number(text) : text === '' ? null : text,
				type: number ? 'number' : text === '' ? 'empty' : 'string',
				style,
				...(note === undefined ? {} : { comment: { author: 'Rungbook', text: note } }),
			});
		}),
	);
	const last = rows.length + ROOM;
	return {
		name,
		cells,
		rows: rows.map((row) => row.map(({ text, isNumber }) => (text === '' ? null : isNumber ? Number(text) : text))),
		columns: widths.map((width) => ({
			width,
			...(sheet.isProtected || sheet.isHidden ? {} : { style: { numFmt: '@' } }),
		})),
		rowDefs: new Map(heights.flatMap((height, index) => (height === undefined ? [] : [[index, { height }]]))),
		dataValidations: choices.map((choice) => validation(choice, last)),
		...(frozen ? { freezePane: frozen } : {}),
		...(sheet.hasFilter ? { autoFilter: { range: `A1:${cellAddress(rows.length - 1, widths.length - 1)}` } } : {}),
		...(sheet.isHidden ? { hidden: true } : {}),
		...(sheet.isProtected
			? { protection: { sheet: true, formatCells: false, formatColumns: false, formatRows: false } }
			: {}),
		view: { showGridLines: false, ...(sheet.tab === undefined ? {} : { tabColor: { rgb: sheet.tab } }) },
		pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
	};
}

function validation(
	{ column, from, isFree }: Choice,
	last: number,
): NonNullable<WriteSheet['dataValidations']>[number] {
	const letter = cellAddress(0, column).replace(/\d+/, '');
	const range = `${letter}2:${letter}${last}`;
	if (from === 'nothing')
		return {
			...{ type: 'custom', formula1: 'FALSE', range, allowBlank: true, showErrorMessage: true, errorStyle: 'stop' },
			errorTitle: 'Written elsewhere',
			errorMessage: 'This is made by Rungbook, or written on another sheet. In a new row, leave it empty.',
		};
	const base = {
		...{ type: 'list' as const, range, allowBlank: true, showErrorMessage: true },
		errorStyle: isFree ? ('warning' as const) : ('stop' as const),
		errorTitle: 'Not among the choices',
		errorMessage: isFree ? 'Keep it only if you add it on its own sheet.' : 'Choose one of the list.',
	};
	if (Array.isArray(from)) return { ...base, values: [...(from as string[])] };
	const at = cellAddress(0, (from as { column: number }).column).replace(/\d+/, '');
	return { ...base, formula1: `${CHOICES}!$${at}$2:$${at}$${(from as { count: number }).count + 1}` };
}
