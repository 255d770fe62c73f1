import type { Place } from '../../handbook/model/diagnostic.ts';
import type { SourceFile } from '../../handbook/source/source-file.ts';
import type { Note } from '../table/table.ts';
import { readData, type ReadData } from './data.ts';
import type { Element } from './element.ts';
import { readHtml } from './html-page.ts';
import { LARGEST_FILE } from './limits.ts';
import { readMarkdown } from './markdown-page.ts';
import type { Draft } from './node.ts';
import { openText } from './open-text.ts';
import { pageNodes } from './page-nodes.ts';
import { readCsv } from './sheets/csv.ts';
import { delimiterOf } from './sheets/delimiter.ts';
import type { Sheet } from './sheets/sheet.ts';
import { sheetNodes } from './sheets/sheet-nodes.ts';
import { isOldOffice, oldOfficeReason, readWorkbook } from './sheets/workbook.ts';
import type { Strings } from './text-nodes.ts';
import { isZip } from './unzip.ts';
import { errorPage, isWebPage, pageInstead } from './web-page.ts';
import { asRead } from './wiki-page.ts';
import { plainWords } from './words.ts';

/** What is said of a part of a wiki’s page that is not the page. */
const AROUND =
	'What the wiki puts around a page was left out: where it lies, who wrote it, lists of headings, of pages, of what is attached.';

/** Fields at the top of a page, between two lines of hyphens. */
const FRONT = /^---[ \t]*\n(?:([^]*?)\n)?---[ \t]*(?:\n|$)/;

/** What a file is by the end of its name. */
const BY_NAME: readonly (readonly [end: RegExp, format: Format])[] = [
	[/\.(?:md|mdx|markdown)$/i, 'markdown'],
	[/\.(?:ya?ml|json|jsonc)$/i, 'data'],
	[/\.html?$/i, 'html'],
	[/\.(?:csv|tsv|tab)$/i, 'csv'],
	[/\.(?:xl\w{1,2}|ods)$/i, 'workbook'],
	[/\.(?:png|jpe?g|gif|svg|webp|ico|pdf|css|[cm]?[jt]sx?|zip|docx?|pptx?|toml|lock|sh|py|rb|go)$/i, 'other'],
];

type Format = 'markdown' | 'data' | 'html' | 'csv' | 'workbook' | 'other';

/**
 * Reads one file of a ladder. What it is, its first bytes say, or its name, or its text.
 *
 * @returns its nodes and what was put right, or why it cannot be read
 */
export async function readFile(file: SourceFile, strings: Strings): Promise<ReadData | Note> {
	if (file.bytes === undefined || file.size > LARGEST_FILE || !isZip(file.bytes)) return readTextFile(file, strings);
	const read = await readWorkbook(file, file.bytes);
	return 'reason' in read ? read : { nodes: inSheets(read.sheets, strings), mended: read.mended };
}

/** Reads one file that is no packed one. */
export function readTextFile(file: SourceFile, strings: Strings): ReadData | Note {
	const whole = { file: file.shown, line: 1, column: 1 };
	if (file.bytes && isOldOffice(file.bytes)) return { at: whole, reason: oldOfficeReason(file.bytes) };
	const byName = BY_NAME.find(([end]) => end.test(file.path))?.[1];
	if (byName === 'other') return { at: whole, reason: 'This is no text that is read here.' };
	const opened = openText(file);
	if ('reason' in opened) return opened;
	const { text, placeAt, mended } = opened;
	if (byName === 'workbook') {
		const reason = isWebPage(text) ? pageInstead(text, 'a workbook') : 'This is no workbook, whatever its name says.';
		return { at: whole, reason };
	}
	const read = readAs(byName ?? bySight(text), text, placeAt, strings);
	return 'reason' in read ? read : { nodes: read.nodes, mended: [...mended, ...read.mended] };
}

function readAs(format: Format, text: string, placeAt: (offset: number) => Place, strings: Strings): ReadData | Note {
	const isPage = isWebPage(text);
	const error = isPage ? errorPage(text) : undefined;
	if (error !== undefined) return { at: placeAt(0), reason: error };
	if (isPage && format === 'data') return { at: placeAt(0), reason: pageInstead(text, 'data') };
	if (isPage && format === 'csv') return { at: placeAt(0), reason: pageInstead(text, 'a sheet') };
	if (format === 'data') return readData(text, placeAt, strings);
	// What a wiki gives for Markdown may be a page.
	if (format !== 'csv') return readPage(text, placeAt, isPage ? 'html' : format, strings);
	const read = readCsv(text, placeAt);
	return 'reason' in read ? read : { nodes: inSheets(read.sheets, strings), mended: read.mended };
}

/** The nodes of each sheet, in one that has its name. */
const inSheets = (sheets: readonly Sheet[], strings: Strings): Draft[] =>
	sheets.flatMap((sheet) => {
		const { name, at, isHidden, lost = [] } = sheet;
		const beside: Draft[] = lost.map((one) => ({
			is: 'text',
			at: one.at,
			text: { plain: '', marked: '', lost: [one] },
			children: [],
		}));
		const children = [...sheetNodes(sheet, strings), ...beside];
		if (name === undefined && !isHidden) return children;
		return [{ is: 'sheet', at, name: plainWords(name ?? ''), children, ...(isHidden ? { isHidden } : {}) }];
	});

function bySight(text: string): Format {
	if (/^\s*(?:[[{]|[\w-]+:(?:\s|$))/.test(text)) return 'data';
	if (/^\s*</.test(text)) return 'html';
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const isSheet = lines.length > 1 && lines.every((line) => line.includes('\t')) && delimiterOf(text) === '\t';
	return isSheet ? 'csv' : 'markdown';
}

function readPage(text: string, placeAt: (offset: number) => Place, format: Format, strings: Strings): ReadData | Note {
	const [front = '', yaml = ''] = FRONT.exec(text) ?? [];
	const start = front.indexOf(yaml);
	const fields = readData(yaml, (offset) => placeAt(offset + start), strings);
	if ('reason' in fields) return fields;
	// Blank, so that what follows stays where it is.
	const body = front.replace(/[^\n]/g, ' ') + text.slice(front.length);
	const page: Element | undefined = format === 'html' ? readHtml(body) : readMarkdown(body);
	if (page === undefined) return { at: placeAt(0), reason: 'This is nested deeper than it can be read.' };
	const { page: read, left } = format === 'html' ? asRead(page) : { page, left: [] };
	const around = left.map((offset) => ({ at: placeAt(offset), reason: AROUND }));
	return { nodes: [...fields.nodes, ...pageNodes(read.children, placeAt)], mended: [...fields.mended, ...around] };
}
