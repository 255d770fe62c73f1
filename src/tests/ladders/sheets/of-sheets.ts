import { writeXlsx } from 'hucre/xlsx';
import type { Shape } from '../../../exchange/shapes/answers.ts';
import { fileOf, type SourceFile } from '../../../handbook/source/source-file.ts';

/**
 * A ladder in sheets, made up after what companies have: its name and shape, its sheets by name, and what
 * it says. A bar stands between cells, ⏎ for a line end in one.
 */
export type OfSheets = readonly [
	name: string,
	shape: Shape,
	sheets: Readonly<Record<string, string>>,
	says: readonly string[],
];

/** The rows of such a sheet. */
const rowsOf = (text: string): string[][] =>
	text
		.replace(/^\n|\n$/g, '')
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.replaceAll('⏎', '\n')));

/** Sheets as one workbook. */
export async function workbookOf(sheets: Readonly<Record<string, string>>, path = 'ladder.xlsx'): Promise<SourceFile> {
	const bytes = await writeXlsx({
		sheets: Object.entries(sheets).map(([name, text]) => ({
			name,
			rows: rowsOf(text).map((row) => row.map((cell) => (cell === '' ? null : cell))),
		})),
	});
	return fileOf(path, path, bytes);
}

/** A sheet as CSV. */
export function csvOf(text: string, path = 'ladder.csv', delimiter = ','): SourceFile {
	const quoted = (cell: string) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
	return fileOf(
		path,
		path,
		rowsOf(text)
			.map((row) => row.map(quoted).join(delimiter))
			.join('\r\n'),
	);
}
