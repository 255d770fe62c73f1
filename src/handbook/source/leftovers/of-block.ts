import type { Forbidden } from '../scan-mdx.ts';
import { FILLER } from '../tags.ts';
import { offsetOf, sourceOf, type TreeNode } from '../tree.ts';
import { leftoversIn, type Leftover } from './find.ts';
import { leftOnPage } from './on-page.ts';
import { UNDERSTOOD } from './pattern.ts';

/** Nodes whose source is text. */
const TEXTS = new Set(['text', 'textDirective', 'leafDirective']);

/** What may not stand between the brackets of a link, and keeps them from being one. */
const NOT_IN_LINKS = new Set(['link', 'linkReference', 'footnoteReference']);

/**
 * Without one of these there is no markup: signs that are rare in a sentence, two of one that is not,
 * or one that may begin a line, behind what does not show.
 */
const SIGNS =
	/[&*_~`#|[\]{}^•◦▪▫‣●○■□·∙\t<]|==|:[a-z\d+-]|^[ \t>\u2e2e\ufffc]*(?:[:+-]|[!?]{3})|^[ \t]*(?:[–—(]|[a-z\d]{1,2}[.)])/m;

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
	if (!SIGNS.test(text)) return [];
	const own = ownText(block, source, from, from + text.length)
		.replace(/\\[!-/:-@[-`{-~]/g, UNDERSTOOD.repeat(2))
		// Within a quotation each line has its mark.
		.replace(/(?<=\n)[ \t]*(?:>[ \t]?)+/g, (marks) => ' '.repeat(marks.length));
	if (!SIGNS.test(own)) return [];
	const isCell = block.type === 'tableCell';
	const told = leftoversIn(own.replaceAll(FILLER, UNDERSTOOD), isCell);
	const hidden = leftOnPage(block, own, from).filter((one) => !told.some((other) => overlap(one, other)));
	return [...told, ...hidden].map((found) => {
		const { index, message, hint, isBlock } = found;
		const offset = from + index;
		if (holdsLink(block, from, found)) return { offset, ...LINK_IN_LINK };
		return { offset, message, hint: isCell && isBlock ? IN_CELL : hint, isBlock };
	});
}

/** What a block holds, with each character that is none of the author's own text blanked out. */
function ownText(block: TreeNode, source: string, from: number, to: number): string {
	let own = '';
	const blank = (end: number) => blankOut(source.slice(from + own.length, end));
	for (const node of textsIn(block)) {
		own += blank(offsetOf(node));
		const written = sourceOf(node, source);
		// A code that was read stands for a sign that is meant.
		own += written.includes('&')
			? written.replace(/&[#\w]{1,40};/g, (code) => (node.value?.includes(code) ? code : blankOut(code)))
			: written;
	}
	return own + blank(to);
}

/** Without the flag for Unicode, so that a character of two units stays two. */
const blankOut = (text: string) => text.replace(/[^\n]/g, UNDERSTOOD);

const overlap = (a: Leftover, b: Leftover) => a.index < b.index + b.length && b.index < a.index + a.length;

const IN_CELL = 'A cell holds one line of text: remove the signs, or put it below the table.';

const LINK_IN_LINK = {
	message: 'Within the words of this link stands another link, or the sign of a note.',
	hint: 'Put one beside the other: [the words](/address/) [other words](/other-address/).',
};

/** Whether what is left over is a link with another link, or the sign of a note, in it. */
function holdsLink(block: TreeNode, from: number, { index, length, message }: Leftover): boolean {
	if (!message.includes('](')) return false;
	const isIn = ({ type, position, children = [] }: TreeNode): boolean => {
		const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
		if (end <= from + index || start >= from + index + length) return false;
		return NOT_IN_LINKS.has(type) || children.some(isIn);
	};
	return isIn(block);
}

/** Where the text of a block begins and ends: of a cell without the bars around it, of a heading without its signs. */
function extentOf({ type, children = [], ...block }: TreeNode): [from: number, to: number | undefined] {
	const inside = (type === 'tableCell' || type === 'heading') && children.length > 0;
	const end = inside ? children.at(-1)!.position?.end.offset : block.position?.end.offset;
	return [offsetOf(inside ? children[0]! : { type, ...block }), end];
}

/** The texts of a block. */
function* textsIn(node: TreeNode): Iterable<TreeNode> {
	if (TEXTS.has(node.type)) yield node;
	else for (const child of node.children ?? []) yield* textsIn(child);
}
