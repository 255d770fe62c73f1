import type { SourceFile } from '../../../handbook/source/source-file.ts';
import { unzip } from '../unzip.ts';
import { readOds } from './ods.ts';
import type { ReadSheets } from './sheet.ts';
import { readXlsx } from './xlsx.ts';

/** How files of the programs of before 2007 begin, and those that are locked with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file begins as one of an old Office program does. */
export const isOldOffice = (bytes: Uint8Array) => OLD.every((byte, index) => bytes[index] === byte);

/** What to do with a file of an old Office program, or one that is locked. */
export function oldOfficeReason(bytes: Uint8Array): string {
	const isLocked = holdsWide(bytes, 'EncryptedPackage') || holdsWide(bytes, 'EncryptionInfo');
	return isLocked
		? 'This file is locked with a password. Open it, take the password away (File, Info, Protect), and save it.'
		: 'This is a file of an old Office program (.xls, .doc). Open it, and save it as .xlsx or as CSV.';
}

/** Whether a packed file is a workbook: its parts say so, whatever it is called. */
export const isWorkbook = (parts: ReadonlyMap<string, unknown>) =>
	parts.has('xl/workbook.xml') || parts.has('xl/workbook.bin') || parts.has('content.xml');

/** Reads a workbook of Excel, LibreOffice or Google, or says why it cannot be read. */
export async function readWorkbook(file: SourceFile, bytes: Uint8Array): Promise<ReadSheets> {
	const at = { file: file.shown, line: 1, column: 1 };
	const unzipped = await unzip(bytes);
	if ('reason' in unzipped) return { at, reason: unzipped.reason };
	const { parts } = unzipped;
	if (parts.has('content.xml')) return readOds(parts, file.shown);
	if (parts.has('xl/workbook.xml')) return readXlsx(bytes, parts, file.shown);
	const reason = parts.has('xl/workbook.bin')
		? 'This is a binary workbook (.xlsb). Open it, and save it as .xlsx or as CSV.'
		: 'This is a packed file, and no workbook.';
	return { at, reason };
}

/** Whether bytes hold a name as Windows writes it, two bytes a letter. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
	const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
	for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
		if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
	return false;
}
