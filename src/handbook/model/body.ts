import { remembered } from './remembered.ts';

/** What a node of a body holds, by its type; the names are those of mdast, but for `component`, `aside` and the few tags. */
type Kind =
	| { type: 'text' | 'inlineCode'; value: string }
	| { type: 'code'; value: string; lang: string | null }
	| { type: 'break' | 'thematicBreak' }
	| { type: 'heading'; depth: number; id: string; children: readonly BodyNode[] }
	| { type: 'link'; url: string; title: string | null; children: readonly BodyNode[] }
	| { type: 'image'; url: string; title: string | null; alt: string }
	| { type: 'component'; name: string; attributes: Readonly<Record<string, string>> }
	| { type: 'aside'; name: string; title: readonly BodyNode[]; children: readonly BodyNode[] }
	| { type: 'details'; title: readonly BodyNode[]; children: readonly BodyNode[] }
	| { type: 'marked'; tag: 'sup' | 'sub' | 'kbd'; children: readonly BodyNode[] }
	| { type: 'abbreviation'; title: string; children: readonly BodyNode[] }
	| { type: 'list'; ordered: boolean; start: number | null; spread: boolean; children: readonly BodyNode[] }
	| { type: 'listItem'; spread: boolean; checked: boolean | null; children: readonly BodyNode[] }
	| { type: 'table'; align: readonly ('left' | 'right' | 'center' | null)[]; children: readonly BodyNode[] }
	| { type: 'footnoteReference'; identifier: string; label: string }
	| { type: 'footnoteDefinition'; identifier: string; label: string; children: readonly BodyNode[] }
	| {
			type: 'root' | 'paragraph' | 'emphasis' | 'strong' | 'delete' | 'blockquote' | 'tableRow' | 'tableCell';
			children: readonly BodyNode[];
	  };

/**
 * A part of a body. `at` is where it begins in the text of the body, in UTF-16 units; of a link or an
 * image where its address does, be it in a definition elsewhere.
 */
export type BodyNode = Kind & { readonly at: number };

/** A node of one type. */
export type BodyNodeOf<Type extends BodyNode['type'], Node = BodyNode> = Node extends { type: string }
	? Type extends Node['type']
		? Node & { type: Type }
		: never
	: never;

/** The prose of an entry: plain data, read once. Pages, search and rules all read its tree. */
export interface Body {
	/** The file that supplies it. */
	readonly file: string;
	/** The prose as it is written, without front matter; empty where there is none. */
	readonly text: string;
	/** Whether fault was found with the prose: then some of it may be missing from the tree. */
	readonly broken: boolean;
	/** The prose as it is shown: its ids and links are those of the handbook, whatever the layers below call them. */
	readonly tree: BodyNodeOf<'root'>;
}

/** The parts that hold others, and what they hold. */
export const childrenOf = (node: BodyNode): readonly BodyNode[] => ('children' in node ? node.children : []);

/** A node and all that it holds, in the order of the text. */
export function* nodesOf(node: BodyNode): Iterable<BodyNode> {
	yield node;
	if (node.type === 'aside' || node.type === 'details') for (const part of node.title) yield* nodesOf(part);
	for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** The nodes of one type in a body, in the order of the text. */
export function nodesOfType<Type extends BodyNode['type']>(body: Body, type: Type): BodyNodeOf<Type>[] {
	return (byType(body).get(type) ?? []) as BodyNodeOf<Type>[];
}

const byType = remembered(({ tree }: Body) => {
	const found = new Map<BodyNode['type'], BodyNode[]>();
	look(tree);
	return found;

	function look(node: BodyNode): void {
		const alike = found.get(node.type);
		if (alike) alike.push(node);
		else found.set(node.type, [node]);
		if (node.type === 'aside' || node.type === 'details') node.title.forEach(look);
		childrenOf(node).forEach(look);
	}
});

/**
 * The words of a node and of all that it holds, without any marks.
 *
 * @param said what a component says where it stands
 */
export function wordsOf(node: BodyNode, said: (component: BodyNodeOf<'component'>) => string = () => ''): string {
	if (node.type === 'component') return said(node);
	return 'value' in node
		? node.value
		: childrenOf(node)
				.map((child) => wordsOf(child, said))
				.join('');
}

/** A body in which each node is as a function gives it, from the leaves up. */
export function mapBody(body: Body, change: (node: BodyNode) => BodyNode): Body {
	const map = (node: BodyNode): BodyNode => {
		const inside = 'children' in node ? { ...node, children: node.children.map(map) } : node;
		return change(
			inside.type === 'aside' || inside.type === 'details' ? { ...inside, title: inside.title.map(map) } : inside,
		);
	};
	return { ...body, tree: map(body.tree) as BodyNodeOf<'root'> };
}
