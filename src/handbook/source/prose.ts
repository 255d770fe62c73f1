import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Body } from '../model/body.ts';
import type { TreeNode } from './tree.ts';

/** A part of a body: what stands under one heading, or before the first. */
export interface ProsePart {
	/** The heading's anchor and text; none before the first. */
	heading: { id: string; text: string } | undefined;
	/** The prose, without any marks. */
	text: string;
}

const FEATURES = { frontmatter: true, directive: true } as const;

/** Blocks that hold other blocks; the rest holds a run of text. */
const HOLDS_BLOCKS = new Set(['root', 'list', 'listItem', 'blockquote', 'containerDirective', 'table', 'tableRow']);

/**
 * The prose of a body as plain text, heading by heading.
 *
 * @param said what a component says where it stands, by its name and attributes
 * @throws where the body cannot be parsed, which the checker has found before
 */
export function proseOf(
	body: Body,
	said: (name: string, attributes: Readonly<Record<string, string>>) => string,
): ProsePart[] {
	if (body.text === '') return [];
	const parse = body.file.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
	const parts: ProsePart[] = [{ heading: undefined, text: '' }];
	const headings = [...body.headings];
	visit(parse(body.text, { features: FEATURES }) as unknown as TreeNode);
	return parts.map(({ heading, text }) => ({ heading, text: text.replace(/\s+/g, ' ').trim() }));

	function visit(node: TreeNode): void {
		if (node.type === 'heading') {
			const { id, text } = headings.shift()!;
			parts.push({ heading: { id, text }, text: '' });
		} else if (HOLDS_BLOCKS.has(node.type)) {
			for (const child of node.children ?? []) visit(child);
		} else {
			parts.at(-1)!.text += `${plain(node)} `;
		}
	}

	function plain(node: TreeNode): string {
		if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
			const attributes = (node.attributes ?? []) as { name: string; value: string }[];
			return said(node.name ?? '', Object.fromEntries(attributes.map(({ name, value }) => [name, value])));
		}
		if (node.type === 'break') return ' ';
		if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
		return (node.children ?? []).map(plain).join('');
	}
}
