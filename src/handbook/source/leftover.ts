import { leftoversIn } from './markup-patterns.ts';
import type { Forbidden } from './scan-mdx.ts';
import { offsetOf, type TreeNode } from './tree.ts';

/** What stands for a character that is no text of the author's: a mark that was understood, code, an address. */
const UNDERSTOOD = '\ufffc';

/** Nodes whose source is text. */
const TEXTS = new Set(['text', 'textDirective', 'leafDirective']);

/**
 * Markup in a block of text that the parser did not take for any, and that would stand on the page.
 *
 * @param block a paragraph, a heading or a cell
 * @param source the text that was parsed
 * @returns with offsets in that text
 */
export function leftoversOf(block: TreeNode, source: string): Forbidden[] {
	const [from, to] = extentOf(block);
	const text = source.slice(from, to);
	if (!/[*_~`#:|[\]{}=^•◦▪▫‣●○■□·∙\t!?+-]/.test(text)) return [];
	// Without the flag for Unicode, so that a character of two units stays two.
	const chars = text.replace(/[^\n]/g, UNDERSTOOD).split('');
	for (const [start, end] of textsIn(block)) {
		for (let at = start; at < end; at++) chars[at - from] = source[at]!;
	}
	const own = chars
		.join('')
		.replace(/\\[!-/:-@[-`{-~]/g, UNDERSTOOD.repeat(2))
		// Within a quotation each line has its mark.
		.replace(/(?<=\n)[ \t]*(?:>[ \t]?)+/g, (marks) => ' '.repeat(marks.length));
	return leftoversIn(own).map(({ index, ...told }) => ({ ...told, offset: from + index }));
}

/** Where the text of a block begins and ends: of a cell without the bars around it, of a heading without its signs. */
function extentOf({ type, children = [], ...block }: TreeNode): [from: number, to: number | undefined] {
	const inside = (type === 'tableCell' || type === 'heading') && children.length > 0;
	const end = inside ? children.at(-1)!.position?.end.offset : block.position?.end.offset;
	return [offsetOf(inside ? children[0]! : { type, ...block }), end];
}

/** Where the texts of a block stand. */
function* textsIn(node: TreeNode): Iterable<[from: number, to: number]> {
	if (TEXTS.has(node.type)) yield [offsetOf(node), node.position?.end.offset ?? 0];
	else for (const child of node.children ?? []) yield* textsIn(child);
}
