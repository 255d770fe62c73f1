import type { Block, Inline } from './blocks.ts';
import { find, textOf, type TextElement, type TextNode } from './page-tree.ts';
import { everywhere, joined, readLine, type Resolve } from './read-line.ts';
import { only, readList, readTerms } from './read-lists.ts';
import { readTable } from './read-table.ts';

/**
 * What stands on a page as blocks of text, as somebody would write it who has headings, paragraphs,
 * lists and tables, and nothing else.
 *
 * @param resolve makes an address absolute
 */
export function readBlocks(nodes: readonly TextNode[], resolve: Resolve): Block[] {
	const blocks: Block[] = [];
	let line: TextNode[] = [];
	const endLine = () => {
		const [only, ...more] = line.filter((node) => typeof node !== 'string' || node.trim() !== '');
		// What stands apart from nothing needs no brackets.
		const isAlone = more.length === 0 && typeof only === 'object' && only.tag.looks === 'aside' && !only.tag.only;
		const text = line.length > 0 ? readLine(isAlone ? only.children : line, resolve) : [];
		const last = blocks.at(-1);
		if (last && 'text' in last && typeof last.text !== 'string' && text.length > 0 && text.every(isPlace))
			last.text.push(...text.filter(({ is }) => is === 'place'));
		else if (text.length > 0) blocks.push({ is: 'paragraph', text });
		line = [];
	};
	for (const node of nodes) {
		if (typeof node === 'string' || node.isInLine) {
			line.push(node);
			continue;
		}
		endLine();
		const more = blocksOf(node, resolve);
		if (node.tag.unfolds) goOn(blocks, more);
		else blocks.push(...more);
	}
	endLine();
	return blocks;
}

/** Whether a piece of a line only leads to the place of what stands above it. */
const isPlace = (one: Inline) => one.is === 'place' || (one.is === 'text' && one.text.trim() === '');

/** Adds what unfolds: a list goes on, and so does a table. */
function goOn(blocks: Block[], [first, ...more]: readonly Block[]): void {
	const last = blocks.at(-1);
	if (first?.is === 'list' && last?.is === 'list' && first.isOrdered === last.isOrdered)
		last.items.push(...first.items);
	else if (first?.is === 'table' && last?.is === 'table') last.rows.push(...first.rows);
	else if (first) blocks.push(first);
	blocks.push(...more);
}

const HEADING = /^h[1-6]$/;

/** The blocks that an element is, or holds. */
function blocksOf(node: TextElement, resolve: Resolve): Block[] {
	const { tag, children } = node;
	if (tag.only) return only(tag.only, blocksOf(everywhere(node), resolve));
	if (tag.looks === 'chart') return chart(children, resolve);
	if (tag.looks === 'side') return side(node, resolve);
	if (tag.looks === 'label') return paragraph(strong(readLine(children, resolve, true)));
	if (tag.looks === 'aside') return paragraph(readLine([{ ...node, isInLine: true }], resolve));
	if (tag.looks === 'ahead')
		return paragraph(readLine(children, resolve)).map((block) => ({ ...block, isAhead: true }));
	switch (tag.name) {
		case 'h1':
		case 'h2':
		case 'h3':
		case 'h4':
		case 'h5':
		case 'h6':
			return [
				{ is: 'heading', level: Number(tag.name[1]), hasId: tag.id !== undefined, text: readLine(children, resolve) },
			];
		case 'p':
			return paragraph(readLine(children, resolve));
		case 'ul':
		case 'ol':
			return readList(node, resolve, readBlocks);
		case 'dl':
			return readTerms(node, resolve, readBlocks);
		case 'table':
			return readTable(node, resolve, readBlocks);
		case 'pre':
			return [{ is: 'code', text: textOf(children).replace(/\n$/, '') }];
		case 'blockquote':
			return [{ is: 'quote', blocks: readBlocks(children, resolve) }];
		case 'hr':
			return [{ is: 'rule' }];
		case 'summary':
			return summary(node, resolve);
		default:
			return readBlocks(children, resolve);
	}
}

const paragraph = (text: Inline[]): (Block & { is: 'paragraph' })[] =>
	text.length > 0 ? [{ is: 'paragraph', text }] : [];

const strong = (text: Inline[]): Inline[] => (text.length > 0 ? [{ is: 'strong', children: text }] : []);

/** One of two sides: whose it is stands above it on a screen, or is told by its column. */
const side = ({ tag, children }: TextElement, resolve: Resolve): Block[] => {
	const blocks = readBlocks(children, resolve);
	const name = strong(tag.label === undefined ? [] : [{ is: 'text', text: tag.label }]);
	const [first, ...more] = blocks;
	if (name.length === 0 || !first) return blocks;
	return first.is === 'paragraph' && more.length === 0
		? paragraph(joined(name, first.text, ':'))
		: [...paragraph(name), ...blocks];
};

/** What unfolds something is read where it says more than how many there are: it has a name for them. */
function summary(node: TextElement, resolve: Resolve): Block[] {
	if (!node.isInLine && find(node.children, HEADING)) return readBlocks(node.children, resolve);
	return paragraph(strong(readLine(node.children, resolve, true)));
}

/** A chart is its table: it shows the same. */
function chart(nodes: readonly TextNode[], resolve: Resolve): Block[] {
	const title = find(find(nodes, /^figcaption$/)?.children ?? [], /^strong$/);
	const table = find(nodes, /^table$/);
	return [
		...(title ? [{ is: 'paragraph', text: readLine([title], resolve) } as const] : []),
		...(table ? readTable(table, resolve, readBlocks) : []),
	];
}
