/** The part of the parser's tree that is read here: mdast, with directives and MDX. */
export interface TreeNode {
	type: string;
	position?: { start: TreePoint; end: TreePoint };
	children?: TreeNode[];
	value?: string;
	url?: string;
	title?: string | null;
	identifier?: string;
	label?: string;
	alt?: string | null;
	depth?: number;
	name?: string | null;
	attributes?: unknown;
	ordered?: boolean;
	start?: number | null;
	spread?: boolean;
	checked?: boolean | null;
	align?: ('left' | 'right' | 'center' | null)[];
	lang?: string | null;
	data?: { directiveLabel?: boolean };
}

interface TreePoint {
	offset: number;
	line: number;
	column: number;
}

/** How deep a body may be nested; a list in a list in a quotation is three. */
const DEEPEST = 100;

/** The first node that lies too deep, where there is one: what makes pages of trees calls itself for every step down. */
export function findDeepNode(root: TreeNode): TreeNode | undefined {
	return look(root, 0);

	function look(node: TreeNode, depth: number): TreeNode | undefined {
		if (depth > DEEPEST) return node;
		for (const child of node.children ?? []) {
			const deep = look(child, depth + 1);
			if (deep) return deep;
		}
		return undefined;
	}
}

/** A line that begins with as many signs as it takes: nearly every text is done with here. */
const MAY_BE_DEEP = new RegExp(`^[ \\t>*+.)\\d-]{${DEEPEST}}`, 'm');

const OPENER = '(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])';
const DEEP_LINE = new RegExp(`^[ \\t]*(?:${OPENER}[ \\t]*){${DEEPEST}}`, 'm');

/**
 * The offset of the first line that opens more quotations and lists than a body may be deep: a
 * parser takes long to find out.
 */
export function findDeepLine(text: string): number | undefined {
	return MAY_BE_DEEP.test(text) ? DEEP_LINE.exec(text)?.index : undefined;
}

/** Nodes that stand in one line, as a paragraph of their own. */
export function lineWith(children: readonly TreeNode[]): TreeNode {
	const [first, last] = [children[0]?.position, children.at(-1)?.position];
	const position = first && last && { start: first.start, end: last.end };
	return { type: 'paragraph', children: [...children], ...(position ? { position } : {}) };
}

/** Where a node begins in the text that was parsed. */
export const offsetOf = (node: TreeNode) => node.position?.start.offset ?? 0;

/** A node as it stands in the text that was parsed. */
export const sourceOf = (node: TreeNode, text: string) => text.slice(offsetOf(node), node.position?.end.offset);
