import type { Element, ElementContent, Nodes } from 'hast';

/** An element with what it holds. */
export const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties,
	children,
});

/** What a node holds, where it can hold anything. */
const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? (node.children as Nodes[]) : []);

/** The elements of some names in a tree, in the order of the page. */
export function elementsNamed(node: Nodes, names: RegExp): Element[] {
	const found: Element[] = [];
	const visit = (within: Nodes) => {
		if (within.type === 'element' && names.test(within.tagName)) found.push(within);
		for (const child of childrenOf(within)) visit(child);
	};
	visit(node);
	return found;
}

declare module 'hast' {
	interface CommentData {
		/** What a comment says that stands for something with words. */
		words?: string | undefined;
	}
}

/** The words of a node; the number of a note is none. */
export function textOf(node: Nodes): string {
	if (node.type === 'comment') return node.data?.words ?? '';
	if (node.type === 'text') return node.value;
	if (node.type === 'element' && node.properties.dataFootnoteRef !== undefined) return '';
	return childrenOf(node).map(textOf).join('');
}

/** What a node of the tree of a page holds that is an element. */
export const elementChildren = (node: Nodes): Element[] =>
	childrenOf(node).filter((child): child is Element => child.type === 'element');
