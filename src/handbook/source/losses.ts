import { quote } from '../language/words.ts';
import { components } from '../schema/components.ts';
import { anchorWords } from './anchor.ts';
import { leftoversOf } from './leftovers/of-block.ts';
import type { Forbidden } from './scan-mdx.ts';
import { offsetOf, sourceOf, type TreeNode } from './tree.ts';

/**
 * What a page would lose of a part of a body, or show as it is typed: markup that was not understood,
 * cells without a column, what swallows all that follows.
 *
 * @param node a part of the parser's tree
 * @param text the text that was parsed
 */
export function lossesOf(node: TreeNode, text: string): Forbidden[] {
	const source = sourceOf(node, text);
	const say = (message: string, hint: string): Forbidden[] => [{ offset: offsetOf(node), message, hint }];
	switch (node.type) {
		case 'paragraph':
		case 'tableCell':
		case 'leafDirective':
			return leftoversOf(node, text);
		case 'heading':
			return headingLosses(node, source, say) ?? leftoversOf(node, text);
		case 'table':
			return (node.children ?? []).flatMap((row) => surplusOf(row, node.align?.length ?? 0));
		case 'code':
			return isOpenFence(source)
				? say(
						'This block of code is never closed: it would hold all that follows.',
						'Write a line of the same signs, such as ```, after the code.',
					)
				: [];
		case 'containerDirective':
			return noteLosses(node, source, say);
		case 'link':
		case 'linkReference':
			return linkLosses(node, say);
		case 'delete':
			return isSmallLetter(node, text)
				? say(`${quote(source)} would stand on the page as it is typed.`, `Write <sub>${source.slice(1, -1)}</sub>.`)
				: [];
		default:
			return [];
	}
}

type Say = (message: string, hint: string) => Forbidden[];

function headingLosses(node: TreeNode, source: string, say: Say): Forbidden[] | undefined {
	const line = source.split('\n')[0]!.trim().slice(0, 40);
	if (!source.startsWith('#'))
		return say(
			`The line of signs below makes a heading of ${quote(line)}.`,
			`Leave a blank line between the two, or write ## ${line} if it is to be one.`,
		);
	if (/[\p{L}\p{N}]/u.test(wordsIn(node))) return undefined;
	return say('This heading has no words, and nothing could lead to it.', 'Write some, or remove the signs.');
}

/** The words of a part of the tree; of a component those that an anchor has of it. */
function wordsIn(node: TreeNode): string {
	const name = node.name ?? '';
	if (node.type.startsWith('mdx'))
		return Object.hasOwn(components, name) ? anchorWords({ name, attributes: textsOf(node) }) : '';
	return (node.value ?? name) + (node.children ?? []).map(wordsIn).join('');
}

const textsOf = ({ attributes = [] }: TreeNode): Record<string, string> =>
	Object.fromEntries(
		(attributes as { name?: string; value?: unknown }[]).flatMap(({ name, value }) =>
			name !== undefined && typeof value === 'string' ? [[name, value]] : [],
		),
	);

/** Cells of a row for which the head has no column. */
function surplusOf({ children = [] }: TreeNode, columns: number): Forbidden[] {
	const lost = children[columns];
	if (!lost) return [];
	return [
		{
			offset: offsetOf(lost),
			message: `This row has ${children.length} cells and the head ${columns}: the rest would be lost.`,
			hint: 'Give the head a cell for it, or write \\| where the sign is part of the text.',
		},
	];
}

/** Whether a block of code begins with a fence and does not end with one. */
function isOpenFence(source: string): boolean {
	const [, fence] = /^(`{3,}|~{3,})/.exec(source) ?? [];
	if (fence === undefined) return false;
	const last = source
		.slice(source.lastIndexOf('\n') + 1)
		.replace(/^[ \t>]*/, '')
		.trimEnd();
	return !source.includes('\n') || !last.startsWith(fence) || /[^`~]/.test(last);
}

function noteLosses({ name }: TreeNode, source: string, say: Say): Forbidden[] {
	const [, title = ''] = /^:+[ \t]*[\w-]*(?:\[(?:[^[\]\\\n]|\\.|\[[^[\]\n]*\])*\])?(?:\{.*\})?[ \t]*(.*)/.exec(source)!;
	const isOpen = !/\n[ \t>]*:{3,}[ \t]*$/.test(source);
	// Where brackets do not pair, nobody knows which were meant.
	const words =
		title
			.replace(/(?<!\\)[[\]]/g, ' ')
			.replace(/\s+/g, ' ')
			.trim() || 'A title';
	return [
		...(title === ''
			? []
			: say(`${quote(title.slice(0, 40))} is no title like this, and would be lost.`, `Write :::${name}[${words}].`)),
		...(isOpen
			? say(`“:::${name}” is never closed: it would hold all that follows.`, 'Write a line of ::: after the note.')
			: []),
	];
}

function linkLosses({ children = [] }: TreeNode, say: Say): Forbidden[] {
	if (children.length === 0) return say('This link has no words to click on.', 'Write [the words](/address/).');
	const isLinked = children.some((child) => child.type === 'mdxJsxTextElement');
	return isLinked ? say('What stands in this link is a link already.', 'Put it beside the link.') : [];
}

/** `H~2~O`, which other tools show as H₂O; `~3~` alone means about three. */
const isSmallLetter = (node: TreeNode, text: string) =>
	/^\p{L}~[\p{L}\p{N}]{1,4}~$/u.test(text.slice(offsetOf(node) - 1, node.position?.end.offset));
