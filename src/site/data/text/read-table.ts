import type { Block, Cell, Inline } from './blocks.ts';
import { find, type TextElement, type TextNode } from './page-tree.ts';
import { joined, readLine, type Resolve } from './read-line.ts';

/** Reads what stands in an element as blocks. */
type Read = (nodes: readonly TextNode[], resolve: Resolve) => Block[];

/**
 * A table, with its caption above it where it shows one.
 *
 * @param readBlocks reads what stands in a cell
 */
export function readTable(node: TextElement, resolve: Resolve, readBlocks: Read): Block[] {
	const cells = (row: TextElement) => row.children.flatMap((cell) => cellOf(cell, resolve, readBlocks));
	const head: Cell[][] = [];
	const blocks: Block[] = [];
	let rows: Cell[][] = [];
	const end = () => {
		if (rows.length > 0) blocks.push({ is: 'table', head, rows });
		rows = [];
	};
	const visit = (within: TextElement, isHead: boolean) => {
		for (const child of within.children) {
			if (typeof child === 'string' || child.tag.name === 'caption') continue;
			if (child.tag.name !== 'tr') visit(child, isHead || child.tag.name === 'thead');
			else if (!isHead && isHeading(child)) {
				// What stands under a heading of its own is a table of its own.
				end();
				blocks.push(
					...child.children.flatMap((cell) => (typeof cell === 'string' ? [] : readBlocks(cell.children, resolve))),
				);
			} else (isHead ? head : rows).push(cells(child));
		}
	};
	visit(node, false);
	if (rows.length > 0 || blocks.length === 0) blocks.push({ is: 'table', head, rows });
	const caption = find(node.children, /^caption$/);
	return [...(caption ? readBlocks(caption.children, resolve) : []), ...blocks];
}

/** Whether a row is no more than the heading of those below it. */
function isHeading({ children }: TextElement): boolean {
	const cells = children.filter((child) => typeof child !== 'string');
	return cells.length === 1 && find(cells, /^h[1-6]$/) !== undefined;
}

const cellOf = (cell: TextNode, resolve: Resolve, read: Read): Cell[] =>
	typeof cell !== 'string' && /^t[hd]$/.test(cell.tag.name)
		? [
				{
					text: cellText(cell, resolve, read),
					isHead: cell.tag.name === 'th',
					columns: cell.tag.columns,
					rows: cell.tag.rows,
					label: cell.tag.label,
					only: cell.tag.only,
				},
			]
		: [];

/** A cell is one line, whatever stands in it. */
function cellText(cell: TextElement, resolve: Resolve, read: Read): Inline[] {
	if (cell.children.every((child) => typeof child === 'string' || child.isInLine))
		return readLine(cell.children, resolve);
	return inOneLine(read(cell.children, resolve), cell.tag.name === 'th');
}

function inOneLine(blocks: readonly Block[], isNamed = false): Inline[] {
	const lines = blocks.flatMap((block): Inline[][] => {
		switch (block.is) {
			case 'heading':
			case 'paragraph':
				return [block.text];
			case 'list':
				return block.items.map((item) => inOneLine(item));
			case 'alone':
			case 'elsewhere':
				return [[{ is: block.is, children: inOneLine(block.blocks) }]];
			case 'quote':
				return [inOneLine(block.blocks)];
			case 'code':
				return [[{ is: 'code', text: block.text }]];
			case 'table':
				return [...block.head, ...block.rows]
					.flatMap((row) => row.map(({ text }) => text))
					.filter((text) => text.length > 0);
			case 'rule':
				return [];
		}
	});
	const [first = [], ...more] = lines;
	const isName = isNamed || (first.length === 1 && (first[0]!.is === 'strong' || first[0]!.is === 'link'));
	return more.reduce<Inline[]>(
		(before, next, index) => joined(before, next, isName && index === 0 ? ':' : ';'),
		[...first],
	);
}
