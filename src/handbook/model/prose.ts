import { childrenOf, wordsOf, type Body, type BodyNode, type BodyNodeOf } from './body.ts';

/** A part of a body: what stands under one heading, or before the first. */
export interface ProsePart {
	/** The heading's anchor and text; none before the first. */
	heading: { id: string; text: string } | undefined;
	/** The prose, without any marks. */
	text: string;
}

/** Blocks that hold other blocks; the rest holds a run of text. */
const HOLDS_BLOCKS = new Set<BodyNode['type']>(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow']);

/**
 * The prose of a body as plain text, heading by heading.
 *
 * @param said what a component says where it stands
 */
export function proseOf(body: Body, said: (component: BodyNodeOf<'component'>) => string): ProsePart[] {
	if (body.text === '') return [];
	const parts: ProsePart[] = [{ heading: undefined, text: '' }];
	visit(body.tree);
	return parts.map(({ heading, text }) => ({ heading, text: text.replace(/\s+/g, ' ').trim() }));

	function visit(node: BodyNode): void {
		if (node.type === 'heading') {
			parts.push({ heading: { id: node.id, text: wordsOf(node, said).replace(/\s+/g, ' ').trim() }, text: '' });
		} else if (node.type === 'aside' || node.type === 'details') {
			add(node.title.map(plain).join(''));
			node.children.forEach(visit);
		} else if (HOLDS_BLOCKS.has(node.type)) {
			childrenOf(node).forEach(visit);
		} else {
			add(plain(node));
		}
	}

	function add(text: string): void {
		parts.at(-1)!.text += `${text} `;
	}

	function plain(node: BodyNode): string {
		if (node.type === 'component') return said(node);
		if (node.type === 'break') return ' ';
		if (node.type === 'text' || node.type === 'inlineCode') return node.value;
		return childrenOf(node).map(plain).join('');
	}
}
