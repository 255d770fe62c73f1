import type { Only } from './as-read.ts';
import type { Block, Inline } from './blocks.ts';
import type { TextElement, TextNode } from './page-tree.ts';
import { joined, readLine, type Resolve } from './read-line.ts';

/** Reads what stands in an element as blocks. */
type Read = (nodes: readonly TextNode[], resolve: Resolve) => Block[];
type Paragraph = Block & { is: 'paragraph' };

/** Blocks that are read only in some places; one line of them can still be a part of another. */
export function only(where: Only, blocks: Block[]): Block[] {
	const [first, ...more] = blocks;
	if (first?.is === 'paragraph' && more.length === 0)
		return [{ ...first, text: [{ is: where, children: first.text }] }];
	return first ? [{ is: where, blocks }] : [];
}

/** A list, or the parts of a text that stand in one. */
export function readList({ tag, children }: TextElement, resolve: Resolve, read: Read): Block[] {
	const isOrdered = tag.name === 'ol';
	const items = children.flatMap((item) => {
		if (typeof item === 'string' || item.tag.name !== 'li') return [];
		const blocks = itemOf(item.children, resolve, read);
		return blocks.length > 0 ? [item.tag.only ? only(item.tag.only, blocks) : blocks] : [];
	});
	if (items.length === 0) return [];
	// What has headings is no list, but parts of a text.
	if (items.some((blocks) => blocks.some(({ is }) => is === 'heading')))
		return items.flatMap((blocks, index) => headingFirst(blocks, isOrdered ? index + 1 : undefined));
	return [{ is: 'list', isOrdered, items }];
}

/**
 * What stands above the heading of a part stands below it in a text, or in it. Of parts that have an order
 * each says its number, or when it is.
 */
function headingFirst(blocks: readonly Block[], number: number | undefined): Block[] {
	const at = blocks.findIndex(({ is }) => is === 'heading');
	const heading = blocks[at];
	if (heading?.is !== 'heading') return [...blocks];
	const isAhead = (block: Block): block is Paragraph => block.is === 'paragraph' && block.isAhead === true;
	const above = blocks.slice(0, at);
	const ahead = above.filter(isAhead).map(({ text }) => text);
	const [first] = heading.text;
	if (ahead.length === 0 && number !== undefined && !(first?.is === 'text' && /^\s*\d/.test(first.text)))
		ahead.push([{ is: 'text', text: `${number}.` }]);
	const text = [...ahead.flatMap((line): Inline[] => [...line, { is: 'text', text: ' ' }]), ...heading.text];
	return [{ ...heading, text }, ...above.filter((block) => !isAhead(block)), ...blocks.slice(at + 1)];
}

/** What an item of a list holds: paragraphs at its beginning are one line. */
function itemOf(nodes: readonly TextNode[], resolve: Resolve, read: Read): Block[] {
	const blocks: Block[] = [];
	let lines = 0;
	for (const next of read(nodes, resolve)) {
		const last = blocks.at(-1);
		if (next.is === 'paragraph' && last?.is === 'paragraph' && blocks.length === 1 && !last.isAhead) {
			last.text = joined(last.text, next.text, lines === 0 ? ':' : ',');
			lines += 1;
		} else blocks.push(next);
	}
	return blocks;
}

/** Terms as a list, with what is said of each. */
export function readTerms({ children }: TextElement, resolve: Resolve, read: Read): Block[] {
	const items = terms(children, resolve, read);
	return items.length > 0 ? [{ is: 'list', isOrdered: false, items }] : [];
}

function terms(nodes: readonly TextNode[], resolve: Resolve, read: Read): Block[][] {
	const items: Block[][] = [];
	let said = 0;
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		const { tag, children } = node;
		if (tag.name === 'div') items.push(...terms(children, resolve, read));
		if (tag.name === 'dt') {
			items.push([{ is: 'paragraph', text: [{ is: 'strong', children: readLine(children, resolve, true) }] }]);
			said = 0;
		}
		const blocks = items.at(-1);
		if (tag.name !== 'dd' || !blocks) continue;
		const told = itemOf(children, resolve, read);
		const [first, ...more] = tag.only ? only(tag.only, told) : told;
		const [term] = blocks;
		if (first?.is === 'paragraph' && term?.is === 'paragraph' && blocks.length === 1)
			term.text = joined(term.text, first.text, said === 0 ? ':' : ',');
		else if (first) blocks.push(first);
		blocks.push(...more);
		said += 1;
	}
	return items;
}
