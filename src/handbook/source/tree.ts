/** The part of a Markdown tree that is read here. */
export interface TreeNode {
	type: string;
	position?: { start: TreePoint; end: TreePoint };
	children?: TreeNode[];
	value?: string;
	url?: string;
	identifier?: string;
	alt?: string | null;
	depth?: number;
	name?: string | null;
	attributes?: unknown;
}

interface TreePoint {
	offset: number;
	line: number;
	column: number;
}

/** How deep a body may be nested; a list in a list in a quotation is three. */
const DEEPEST = 100;

/**
 * The nodes of a tree in the order of the text.
 *
 * @returns the first node that lies too deep, where there is one: what makes pages of trees calls
 *   itself for every step down
 */
export function nodesOf(root: TreeNode): { nodes: TreeNode[]; tooDeep?: TreeNode } {
	const nodes: TreeNode[] = [];
	const waiting: [TreeNode, number][] = [[root, 0]];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const [node, depth] = next;
		if (depth > DEEPEST) return { nodes, tooDeep: node };
		nodes.push(node);
		for (const child of (node.children ?? []).toReversed()) waiting.push([child, depth + 1]);
	}
	return { nodes };
}

/** The words of a node and of all that it holds. */
export function textOf(node: TreeNode): string {
	if (node.type.startsWith('mdx')) return '';
	const inside = node.value ?? (node.children ?? []).map(textOf).join('');
	// `10:am` has the form of a directive, and is shown as it stands.
	if (node.type === 'textDirective') return `:${node.name}${inside === '' ? '' : `[${inside}]`}`;
	return inside;
}

/**
 * The offset of the first line that opens more quotations and lists than a body may be deep: a
 * parser takes long to find out.
 */
export function findDeepLine(text: string): number | undefined {
	const opener = '(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])';
	const match = new RegExp(`^[ \\t]*(?:${opener}[ \\t]*){${DEEPEST}}`, 'm').exec(text);
	return match?.index;
}
