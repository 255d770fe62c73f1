import { writeText } from '../../html/characters.ts';
import { partsOfLong } from '../../html/long-addresses.ts';
import { link } from '../../links/links.ts';
import type { Block, Cell, Inline } from './blocks.ts';

/** What stands on the site of the document is fetched from there, wherever that is published. */
const onSite = (address: string, root: string) =>
	address.startsWith(`${root}/`) ? link(address.slice(root.length)) : address;

/** Stands around what another page is at home with, which a document that has both leaves out; no text holds it. */
const [FROM, TO] = ['\0', '\x01'];
const AT_HOME_ELSEWHERE = /\0[^\x01]*\x01\n?/g;
const EMPTY = /<(p|li|ul|ol)>\s*<\/\1>\n?/g;

/** A part of a document that has all pages: each thing where it is at home, and nowhere else. */
export const amongAll = (paper: string): string =>
	paper.includes(FROM) ? paper.replace(AT_HOME_ELSEWHERE, '').replace(EMPTY, '') : paper;

/** A part of a document that has some of the pages. */
export const amongSome = (paper: string): string =>
	paper.includes(FROM) ? paper.replaceAll(FROM, '').replaceAll(TO, '') : paper;

/** The place of a page in a document of many. */
export const placeIn = (address: string) => address.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'home';

/**
 * Blocks as a part of a document for paper: the elements of a text, and no more. Paper is leafed
 * through, so of links only those are kept that lead out of the handbook.
 *
 * @param root what every address of the handbook begins with
 * @param deeper by how much headings stand lower than on their own page
 */
export function asPaper(blocks: readonly Block[], root: string, deeper: number): string {
	const write = (block: Block): string => {
		switch (block.is) {
			case 'heading': {
				const name = `h${Math.min(block.level + deeper, 6)}`;
				return `<${name}>${line(block.text, root)}</${name}>`;
			}
			case 'paragraph':
				return around('p', line(block.text, root));
			case 'list': {
				const name = block.isOrdered ? 'ol' : 'ul';
				return around(name, block.items.map((item) => around('li', writeItem(item))).join(''));
			}
			case 'table':
				return tableOf(block, root);
			case 'quote':
				return `<blockquote>${block.blocks.map(write).join('')}</blockquote>`;
			case 'alone':
				return '';
			case 'elsewhere':
				return marked(block.blocks.map(write).filter(Boolean).join('\n'));
			case 'code':
				return `<pre><code>${writeText(block.text)}</code></pre>`;
			case 'rule':
				return '<hr>';
		}
	};
	const writeItem = ([first, ...more]: readonly Block[]) =>
		(first?.is === 'paragraph' ? line(first.text, root) : first ? write(first) : '') + more.map(write).join('');
	return blocks.map(write).filter(Boolean).join('\n');
}

/** Marks what is at home elsewhere; within it nothing is told apart. */
const marked = (html: string) => (html === '' ? '' : FROM + amongSome(html) + TO);

/** An element, unless nothing stands in it. */
const around = (name: string, html: string) => (html === '' ? '' : `<${name}>${html}</${name}>`);

function tableOf({ head, rows }: Block & { is: 'table' }, root: string): string {
	const width = (row: readonly Cell[] | undefined) => (row ?? []).reduce((sum, { columns }) => sum + columns, 0);
	const isShort = width(head[0]) === width(rows[0]) - 1;
	const write = (row: readonly Cell[], scope: string) =>
		`<tr>${row.map((cell) => cellOf(cell, scope, root)).join('')}</tr>`;
	const heads = head.map((row) => write(row, 'col').replace('<tr>', isShort ? '<tr><td></td>' : '<tr>'));
	return `<table>${heads.length > 0 ? `<thead>${heads.join('')}</thead>` : ''}<tbody>${rows.map((row) => write(row, 'row')).join('')}</tbody></table>`;
}

function cellOf({ text, isHead, columns, rows }: Cell, scope: string, root: string): string {
	const name = isHead ? 'th' : 'td';
	const over = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
	return `<${name}${isHead ? ` scope="${scope}"` : ''}${over}>${line(text, root)}</${name}>`;
}

const line = (text: readonly Inline[], root: string): string =>
	text
		.map((one) => inline(one, root))
		.join('')
		.trim();

function inline(one: Inline, root: string): string {
	switch (one.is) {
		case 'text':
			return partsOfLong(one.text).map(writeText).join('<wbr>');
		case 'code':
			return `<code>${writeText(one.text)}</code>`;
		case 'place':
		case 'alone':
			return '';
		case 'elsewhere':
			return marked(one.children.map((child) => inline(child, root)).join(''));
		case 'break':
			return '<br>';
		case 'image':
			return `<img alt="${writeText(one.text)}" src="${writeText(onSite(one.src, root))}">`;
		case 'link': {
			const words = line(one.children, root);
			return one.href.startsWith(`${root}/`) ? words : `<a href="${writeText(one.href)}">${words}</a>`;
		}
		case 'strong':
			return `<strong>${line(one.children, root)}</strong>`;
		case 'emphasis':
			return `<em>${line(one.children, root)}</em>`;
		case 'deleted':
			return `<del>${line(one.children, root)}</del>`;
	}
}
