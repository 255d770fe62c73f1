import type { Place } from '../../../handbook/model/diagnostic.ts';
import type { Note } from '../../table/table.ts';
import { MOST_CELLS, TOO_MANY_CELLS } from '../limits.ts';
import type { Cell, ReadSheets } from './sheet.ts';

/** What may stand between two cells, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'];

/** How many rows tell what stands between cells. */
const LOOKED_AT = 100;

/** How many quotes without an end are looked for, before all others are signs like any. */
const MOST_UNCLOSED = 20;

/** A cell of the text, before it is known which are empty. */
interface Field {
	text: string;
	start: number;
}

/**
 * Reads a text of cells between commas, semicolons, tabs or bars: which of them, the rows tell that agree
 * on it. A cell in quotes may hold any of them, and line ends.
 *
 * @param placeAt the place in the file of a character of the text
 */
export function readCsv(text: string, placeAt: (offset: number) => Place): ReadSheets {
	// Excel’s own first line, which says what stands between cells.
	const [said = '', sign] = /^"?sep=(.)"?[ \t]*(?:\n|$)/.exec(text) ?? [];
	const delimiter = sign ?? delimiterOf(text);
	const mended: Note[] = [];
	const rows: (Cell | undefined)[][] = [];
	let count = 0;
	for (const fields of fieldsOf(text, delimiter, said.length, (offset) => {
		mended.push({
			at: placeAt(offset),
			reason: 'A quote begins here and never ends; it was read as a sign of the text.',
		});
	})) {
		count += fields.length;
		if (count > MOST_CELLS) return { at: placeAt(0), reason: TOO_MANY_CELLS };
		rows.push(fields.map((field) => cellOf(field, placeAt)));
	}
	return { sheets: [{ at: placeAt(0), isHidden: false, rows }], mended };
}

/** The sign between the cells of a text: the one that gives most rows the same number of cells, more than one. */
export function delimiterOf(text: string): string {
	const rated = DELIMITERS.map((delimiter) => {
		const counts = new Map<number, number>();
		let rows = 0;
		for (const { length } of fieldsOf(text, delimiter, 0, () => {})) {
			if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
			if (++rows === LOOKED_AT) break;
		}
		const [cells = 1, times = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
		return { delimiter, cells, times };
	});
	return rated.sort((a, b) => b.times - a.times || b.cells - a.cells)[0]!.delimiter;
}

/** The rows of a text, one after another. */
function* fieldsOf(
	text: string,
	delimiter: string,
	start: number,
	isUnclosed: (offset: number) => void,
): Generator<Field[]> {
	let at = start;
	let unclosed = 0;
	let row: Field[] = [];
	while (at <= text.length) {
		const begin = at;
		let said = '';
		if (text[at] === '"' && unclosed < MOST_UNCLOSED) {
			const end = closingQuote(text, at + 1);
			if (end === -1) {
				unclosed++;
				isUnclosed(at);
			} else {
				said = text.slice(at + 1, end).replaceAll('""', '"');
				at = end + 1;
			}
		}
		const rest = at;
		while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
		row.push({ text: said + text.slice(rest, at), start: begin });
		if (text[at] !== delimiter) {
			if (at < text.length || row.length > 1 || row[0]!.text !== '') yield row;
			row = [];
		}
		at++;
	}
	if (row.length > 0) yield row;
}

function closingQuote(text: string, from: number): number {
	for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
	return -1;
}

function cellOf({ text, start }: Field, placeAt: (offset: number) => Place): Cell | undefined {
	return text.trim() === '' ? undefined : { text, at: placeAt(start), lost: [], across: 1, down: 1 };
}
