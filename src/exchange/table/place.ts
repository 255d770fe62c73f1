import type { Place } from '../../handbook/model/diagnostic.ts';

/** A place in a workbook: its line is the row, its column that of the sheet, both from 1. */
export interface CellPlace extends Place {
	/** The name of the sheet. */
	sheet: string;
}

/** The letters by which a spreadsheet calls a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
	let letters = '';
	for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return letters;
}

/** A place as people are told of it: `ladder.md:7`, and of a workbook `ladder.xlsx, sheet “Levels”, C7`. */
export function showPlace(at: Place): string {
	const { file, line, column } = at;
	return 'sheet' in at
		? `${file}, sheet “${(at as CellPlace).sheet}”, ${columnLetters(column)}${line}`
		: `${file}:${line}`;
}
