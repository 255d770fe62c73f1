/** How a cell looks, and whether one writes in it. */
export type Look = 'title' | 'words' | 'head' | 'id' | 'read' | 'own' | 'inherited' | 'private' | 'plain';

/** A cell of a sheet that is to be written. */
export interface SheetCell {
	text: string;
	look: Look;
	isNumber?: boolean;
	/** What is shown beside it on request. */
	note?: string;
}

/** What a spreadsheet offers in the cells of a column. */
export interface Choice {
	column: number;
	/** The words to choose from, or where on the sheet of choices they stand; none where nothing may be typed. */
	from: readonly string[] | { column: number; count: number } | 'nothing';
	/** Whether something else may be written. */
	isFree: boolean;
}

/** A sheet that is to be written, whatever the format. */
export interface SheetData {
	name: string;
	rows: SheetCell[][];
	/** In characters. */
	widths: number[];
	/** In points, where they are not left to the program. */
	heights?: (number | undefined)[];
	frozen?: { rows: number; columns: number };
	choices?: Choice[];
	isHidden?: boolean;
	/** Whether only what is not grey can be written in. */
	isProtected?: boolean;
	/** Whether its head filters and sorts. */
	hasFilter?: boolean;
	/** A colour, as six digits. */
	tab?: string;
}

/** Where a cell stands, as spreadsheets say it: `C7`. */
export function cellAddress(row: number, column: number): string {
	const letters = (number: number): string =>
		number < 26 ? String.fromCharCode(65 + number) : letters(Math.floor(number / 26) - 1) + letters(number % 26);
	return `${letters(column)}${row + 1}`;
}

const FORBIDDEN = /[\\/?*[\]:]/g;

/** Names that spreadsheets take for sheets: short, without their signs, and each once. */
export class SheetNames {
	readonly #taken = new Set<string>();

	/** The name for a sheet. */
	give(wanted: string): string {
		const plain =
			wanted
				.replace(FORBIDDEN, ' ')
				.replace(/^'+|'+$/g, '')
				.replace(/\s+/g, ' ')
				.trim() || 'Sheet';
		let name = plain.slice(0, 31).trim();
		for (let number = 2; this.#taken.has(name.toLowerCase()); number++) {
			const ending = ` ${number}`;
			name = plain.slice(0, 31 - ending.length).trim() + ending;
		}
		this.#taken.add(name.toLowerCase());
		return name;
	}
}
