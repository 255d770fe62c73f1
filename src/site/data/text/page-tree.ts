import { readText } from '../../html/characters.ts';
import { Tags } from '../../html/tags.ts';
import { tokensOf } from '../../html/tokens.ts';
import { readTag, type ReadTag } from './as-read.ts';

/** An element of a page, with what it holds that is read. */
export interface TextElement {
	tag: ReadTag;
	/** Whether it is a part of a line, and so is all that it holds. */
	isInLine: boolean;
	children: TextNode[];
}

/** What stands on a page: an element, or text. */
export type TextNode = TextElement | string;

const tags = new Tags(readTag);

/**
 * What a page says to its readers: what its main part holds, but for what one only acts on.
 *
 * @param html a whole page of ours
 */
export function pageTree(html: string): TextNode[] {
	const from = html.indexOf('<main');
	const to = html.indexOf('</main>', from);
	if (from < 0 || to < 0) return [];
	const main = withoutDrawings(html.slice(from, to));
	const root: TextNode[] = [];
	const open: TextElement[] = [];
	/** How many open elements are unread, or in one that is. */
	let unread = 0;
	const endLast = () => {
		const last = open.pop()!;
		if (unread > 0) unread -= 1;
		else if (!last.isInLine && open.length > 0) open.at(-1)!.isInLine = false;
	};
	for (const token of tokensOf(main, tags)) {
		const into = open.at(-1)?.children ?? root;
		if (token.is === 'text') {
			if (unread === 0) into.push(readText(main.slice(token.from, token.to)));
		} else if (token.is === 'open') {
			const { tag } = token;
			const isUnread = tag.isUnread || (tag.name === 'summary' && open.at(-1)?.tag.unfolds === true);
			const element = { tag, isInLine: tag.isInLine, children: [] };
			if (unread === 0 && !isUnread) into.push(element);
			if (tag.isVoid) continue;
			open.push(element);
			if (unread > 0 || isUnread) unread += 1;
		} else if (token.is === 'close') {
			let depth = open.length - 1;
			while (depth >= 0 && open[depth]!.tag.name !== token.name) depth -= 1;
			while (depth >= 0 && open.length > depth) endLast();
		}
	}
	return root;
}

/** A drawing is read by its name alone; what it is made of are more tags than all the rest. */
function withoutDrawings(html: string): string {
	let at = html.indexOf('<svg');
	if (at < 0) return html;
	let left = '';
	let from = 0;
	for (; at >= 0; at = html.indexOf('<svg', from)) {
		const within = html.indexOf('>', at) + 1;
		const end = html.indexOf('</svg>', at);
		if (within === 0 || end < within) break;
		left += html.slice(from, within);
		from = end;
	}
	return left + html.slice(from);
}

/** The text of nodes, sign by sign. */
export const textOf = (nodes: readonly TextNode[]): string =>
	nodes
		.map((node) => (typeof node === 'string' ? node : node.tag.name === 'br' ? '\n' : textOf(node.children)))
		.join('');

/** The first element of a name, or of one of several, within some nodes. */
export function find(nodes: readonly TextNode[], name: RegExp): TextElement | undefined {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		const found = name.test(node.tag.name) ? node : find(node.children, name);
		if (found) return found;
	}
	return undefined;
}
