import type { Place } from '../../handbook/model/diagnostic.ts';
import type { SourceFile } from '../../handbook/source/source-file.ts';
import type { Note } from '../table/table.ts';
import { readData, type ReadData } from './data.ts';
import type { Element } from './element.ts';
import { readHtml } from './html-page.ts';
import { readMarkdown } from './markdown-page.ts';
import { openText } from './open-text.ts';
import { pageNodes } from './page-nodes.ts';
import type { Strings } from './text-nodes.ts';

/** Fields at the top of a page, between two lines of hyphens. */
const FRONT = /^---[ \t]*\n(?:([^]*?)\n)?---[ \t]*(?:\n|$)/;

/** What a file is by the end of its name. */
const BY_NAME: readonly (readonly [end: RegExp, format: Format])[] = [
	[/\.(?:md|mdx|markdown)$/i, 'markdown'],
	[/\.(?:ya?ml|json|jsonc)$/i, 'data'],
	[/\.html?$/i, 'html'],
	[/\.(?:png|jpe?g|gif|svg|webp|ico|pdf|css|[cm]?[jt]sx?|zip|xlsx?|docx?|pptx?|csv|toml|lock|sh|py|rb|go)$/i, 'other'],
];

type Format = 'markdown' | 'data' | 'html' | 'other';

/**
 * Reads one file of a ladder. What it is, its name says, or where that says nothing its text.
 *
 * @returns its nodes and what was put right, or why it cannot be read
 */
export function readFile(file: SourceFile, strings: Strings): ReadData | Note {
	const whole = { file: file.shown, line: 1, column: 1 };
	const byName = BY_NAME.find(([end]) => end.test(file.path))?.[1];
	if (byName === 'other') return { at: whole, reason: 'This is no text that is read here.' };
	const opened = openText(file);
	if ('reason' in opened) return opened;
	const { text, placeAt, mended } = opened;
	const format = byName ?? bySight(text);
	const read = format === 'data' ? readData(text, placeAt, strings) : readPage(text, placeAt, format, strings);
	return 'reason' in read ? read : { nodes: read.nodes, mended: [...mended, ...read.mended] };
}

function bySight(text: string): Format {
	if (/^\s*(?:[[{]|[\w-]+:(?:\s|$))/.test(text)) return 'data';
	return /^\s*</.test(text) ? 'html' : 'markdown';
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
	return { nodes: [...fields.nodes, ...pageNodes(page.children, placeAt)], mended: fields.mended };
}
