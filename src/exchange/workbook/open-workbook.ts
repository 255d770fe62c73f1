import type { SourceFile } from '../../handbook/source/source-file.ts';
import { openText } from '../sources/open-text.ts';
import { readCsv } from '../sources/sheets/csv.ts';
import type { Sheet } from '../sources/sheets/sheet.ts';
import { readWorkbook } from '../sources/sheets/workbook.ts';
import { isZip } from '../sources/unzip.ts';
import type { Note } from '../table/table.ts';
import { showPlace } from '../table/place.ts';
import { locate, type Opened } from './located.ts';

/** A workbook of ours that was opened, and what is wrong in it. */
export interface OpenedWorkbook extends Opened {
	/** Cells and files that cannot be read, each with its place. */
	wrong: Note[];
}

/**
 * Opens files that may be a workbook of ours, edited or not: XLSX, ODS, or sheets of CSV.
 *
 * @param files one workbook, or the sheets of a folder
 * @returns nothing where nothing in them is ours
 */
export async function openWorkbook(files: readonly SourceFile[]): Promise<OpenedWorkbook | undefined> {
	const sheets: (Sheet & { name: string })[] = [];
	const wrong: Note[] = [];
	for (const file of files) {
		const read = await readSheets(file);
		if (!read) continue;
		if (!('sheets' in read)) wrong.push(read);
		else {
			wrong.push(...read.mended);
			for (const sheet of read.sheets) sheets.push({ ...sheet, name: sheet.name ?? nameOf(file) });
		}
	}
	const opened = locate(sheets);
	return opened.mark === undefined && opened.sheets.length === 0 ? undefined : { ...opened, wrong };
}

/** What a place in a workbook is called: without the file, of which there is one. */
export const placeInWords = (note: Note): string => showPlace(note.at).replace(/^[^,]*, (?=sheet “)/, '');

/** The first cells of a sheet of ours: the head of its ids, or the mark and the name of a table. */
const OURS = /^("?[^"\n,;\t]*: (?:level )?id"?|"?rungbook-workbook [^\n]*\n"?[a-z][a-z./]*"?)([,;\t])/;

const nameOf = ({ path }: SourceFile) =>
	path
		.split('/')
		.at(-1)!
		.replace(/\.[^.]*$/, '');

async function readSheets(file: SourceFile) {
	const { bytes, path } = file;
	if (bytes === undefined || file.kind !== 'file') return undefined;
	if (isZip(bytes)) return readWorkbook(file, bytes);
	if (!/\.(?:csv|tsv|txt)$/i.test(path)) return undefined;
	const open = openText(file);
	if (!('text' in open)) return open;
	const { text, placeAt } = open;
	// What stands between cells is told by a head of ours; prose of its own may hold more of another sign.
	const [, , sign] = OURS.exec(text) ?? [];
	const said = sign === undefined ? '' : `sep=${sign}\n`;
	return readCsv(said + text, (offset) => placeAt(Math.max(0, offset - said.length)));
}
