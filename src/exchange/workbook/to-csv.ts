import { CHOICES } from './origin.ts';
import type { SheetData } from './sheet.ts';

/** What says to a spreadsheet that a file is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Sheets as files of CSV, by name: with what spreadsheets need to read them as they are. */
export function toCsv(sheets: readonly SheetData[]): Map<string, string> {
	const shown = sheets.filter(({ name }) => name !== CHOICES);
	return new Map(
		shown.map(({ name, rows }, index) => [
			`${String(index + 1).padStart(2, '0')} ${name}.csv`,
			BYTE_ORDER_MARK + rows.map((row) => row.map(({ text }) => quoted(text)).join(',')).join('\r\n') + '\r\n',
		]),
	);
}

const quoted = (text: string) => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
