import { childrenOf, type Body, type BodyNode } from './body.ts';

/** What rules look for in a body, with all that it holds: the words of a heading are told in findings. */
const WHOLE = new Set<BodyNode['type']>(['heading', 'image', 'component']);

/**
 * A body of which no page is made. Of its tree it has what rules look for, and of many thousand files the
 * rest would fill the memory that the collector of garbage then goes through. Where a sign may be written
 * as a code, such as `&shy;`, rules look at each text, and it stays as it is.
 */
export function withoutProse(body: Body): Body {
	if (body.text.includes('&')) return body;
	return { ...body, tree: { ...body.tree, children: keptOf(body.tree) } };
}

/** In the order of the text, as they are found in the whole tree. */
function keptOf(node: BodyNode, found: BodyNode[] = []): BodyNode[] {
	if (node.type === 'aside' || node.type === 'details') for (const part of node.title) keep(part, found);
	for (const child of childrenOf(node)) keep(child, found);
	return found;
}

function keep(node: BodyNode, found: BodyNode[]): void {
	if (WHOLE.has(node.type)) found.push(node);
	else if (node.type === 'link') found.push({ ...node, children: keptOf(node) });
	else keptOf(node, found);
}
