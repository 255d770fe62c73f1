import type { Only } from './as-read.ts';
import type { Block, Inline } from './blocks.ts';
import { tableOf } from './markdown-table.ts';

/** How a text is written, by itself or as a part of a longer one. */
export interface Form {
	/** Whether something is left out that is read only in some places. */
	leavesOut: (only: Only) => boolean;
	/** @param words writes what stands in the heading */
	heading: (heading: Block & { is: 'heading' }, words: (text: readonly Inline[], form: Form) => string) => string;
	link: (words: string, href: string) => string;
	/** Where one points at what stands before it. */
	place: (anchor: string) => string;
	/** What a cell of a table says of a link that is all that stands in it. */
	cellLink: (link: Inline & { is: 'link' }) => readonly Inline[];
}

/** A page by itself. */
const BY_ITSELF: Form = {
	leavesOut: () => false,
	heading(heading, words) {
		return `${'#'.repeat(heading.level)} ${words(heading.text, this)}`;
	},
	link: (words, href) => `[${words}](${addressIn(href)})`,
	place: () => '',
	cellLink: (link) => [link],
};

/** Blocks as Markdown, as a person would write it. */
export const asMarkdown = (blocks: readonly Block[], form: Form = BY_ITSELF): string => `${written(blocks, form)}\n`;

const written = (blocks: readonly Block[], form: Form): string =>
	blocks
		.map((block) => write(block, form))
		.filter(Boolean)
		.join('\n\n');

function write(block: Block, form: Form): string {
	switch (block.is) {
		case 'heading':
			return form.heading(block, oneLine);
		case 'paragraph':
			return atLineStart(line(block.text, form));
		case 'list':
			return listOf(block, form);
		case 'table':
			return tableOf(
				block,
				(only) => only !== undefined && form.leavesOut(only),
				(text) => {
					const [only, ...more] = text;
					return oneLine(only?.is === 'link' && more.length === 0 ? form.cellLink(only) : text, form);
				},
			);
		case 'quote':
			return indented(written(block.blocks, form), '> ');
		case 'alone':
		case 'elsewhere':
			return form.leavesOut(block.is) ? '' : written(block.blocks, form);
		case 'code':
			return fenced(block.text);
		case 'rule':
			return '---';
	}
}

function listOf({ isOrdered, items }: Block & { is: 'list' }, form: Form): string {
	const lines: string[] = [];
	for (const blocks of items) {
		const mark = isOrdered ? `${lines.length + 1}. ` : '- ';
		const isTight = blocks.slice(1).every(({ is }) => is === 'list');
		const text = blocks
			.map((one) => write(one, form))
			.filter(Boolean)
			.join(isTight ? '\n' : '\n\n');
		if (text !== '')
			lines.push(mark + (text.includes('\n') ? indented(text, ' '.repeat(mark.length)).slice(mark.length) : text));
	}
	return lines.join('\n');
}

const indented = (text: string, by: string) =>
	!text.includes('\n') ? by + text : text.replace(/^(?=.)/gm, by).replace(/^$/gm, by.trim() === '' ? '' : by.trimEnd());

function fenced(text: string): string {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}\n${text}\n${fence}`;
}

function oneLine(text: readonly Inline[], form: Form): string {
	const made = line(text, form);
	return made.includes('\n') ? made.replace(/\s*\n/g, ' ') : made;
}

/** White space that is none in Markdown. */
const LOOSE = / [ \n.,;:!?)]|\n /;

function line(text: readonly Inline[], form: Form): string {
	const made = pieces(text, form);
	if (!LOOSE.test(made)) return made.trim();
	return made
		.replace(/ *\n */g, '\n')
		.replace(/ {2,}/g, ' ')
		.replace(/ ([.,;:!?)])/g, '$1')
		.trim();
}

function pieces(text: readonly Inline[], form: Form): string {
	let made = '';
	for (const one of text) made += inline(one, form);
	return made;
}

function inline(one: Inline, form: Form): string {
	switch (one.is) {
		case 'text':
			return escaped(one.text);
		case 'code': {
			const longest = Math.max(0, ...[...one.text.matchAll(/`+/g)].map(([run]) => run.length));
			const fence = '`'.repeat(longest + 1);
			return longest > 0 ? `${fence} ${one.text} ${fence}` : fence + one.text + fence;
		}
		case 'break':
			return '\\\n';
		case 'image':
			return `![${escaped(one.text)}](${addressIn(one.src)})`;
		case 'place':
			return form.place(one.anchor);
		case 'alone':
		case 'elsewhere':
			return form.leavesOut(one.is) ? '' : pieces(one.children, form);
		case 'link':
			return around(one.children, form, (text) => form.link(text, one.href));
		case 'strong':
			return around(one.children, form, (text) => `**${text}**`);
		case 'emphasis':
			return around(one.children, form, (text) => `*${text}*`);
		case 'deleted':
			return around(one.children, form, (text) => `~~${text}~~`);
	}
}

/** Puts marks around words, and not around the white space at their ends. */
function around(children: readonly Inline[], form: Form, mark: (text: string) => string): string {
	const text = pieces(children, form);
	const words = text.trim();
	if (words === '' || words.length === text.length) return words === '' ? text : mark(words);
	return `${text.startsWith(words) ? '' : ' '}${mark(words)}${text.endsWith(words) ? '' : ' '}`;
}

/** An address where Markdown holds one. */
export const addressIn = (href: string) =>
	/[\s()<>]/.test(href) ? `<${href.replace(/[<>\s]/g, encodeURIComponent)}>` : href;

/** Signs of which one may mean something. */
const SIGNS = /[\\`*[\]<_&~]/;

/** A text in which no sign means anything to Markdown. */
export const escaped = (text: string) =>
	!SIGNS.test(text)
		? text
		: text.replace(/[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|~(?=~)/gu, '\\$&');

/** What would begin a list, a heading or a quote at the start of a line. */
const atLineStart = (text: string) =>
	// Most lines begin with a letter.
	!text.includes('\n') && !/^[#>+\-=\d]/.test(text)
		? text
		: text
				.replace(/^(?:[#>+-](?=\s|$)|#{1,6}(?=\s)|-{3,}$|={2,}$)/gm, '\\$&')
				.replace(/^(\d+)([.)])(?=\s)/gm, '$1\\$2');
