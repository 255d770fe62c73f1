import type { BodyNode } from '../model/body.ts';
import type { Forbidden } from './scan-mdx.ts';
import { isBlock, type Tag, type TagMark } from './tags.ts';

/** A part of a body, or a tag that waits for the one that closes it. */
export type Part = BodyNode | TagMark;

/** Whether a part is a tag. */
export const isTag = (part: Part): part is TagMark => !('type' in part);

/** What a tag that is open holds so far. */
interface Open {
	tag: Tag | undefined;
	title: BodyNode[];
	children: BodyNode[];
}

const INLINE = new Set<BodyNode['type']>([
	...(['text', 'inlineCode', 'break', 'emphasis', 'strong', 'delete', 'link', 'image', 'footnoteReference'] as const),
	...(['component', 'marked', 'abbreviation'] as const),
]);

/**
 * Makes elements of tags and of what stands between them.
 *
 * @param isOfBlocks whether blocks stand here: then a run of text is a paragraph
 * @param start where the body's own text begins in that of the file
 * @param refuse takes a tag that is never closed, or that closes nothing
 */
export function pairTags(
	parts: readonly Part[],
	isOfBlocks: boolean,
	start: number,
	refuse: (told: Forbidden) => void,
): BodyNode[] {
	// Nearly everywhere there are none. A copy has room for what it holds and no more.
	if (!parts.some(isTag)) return isOfBlocks ? inParagraphs(parts as BodyNode[]) : (parts.slice() as BodyNode[]);
	const open: Open[] = [{ tag: undefined, title: [], children: [] }];
	for (const part of parts) {
		const top = open.at(-1)!;
		if (!isTag(part)) top.children.push(part);
		else if (part.tag.does === 'both') {
			if (part.tag.name === 'br') top.children.push({ type: 'break', at: part.tag.offset - start });
		} else if (part.tag.does === 'open') open.push({ tag: part.tag, title: [], children: [] });
		else if (top.tag?.name === part.tag.name) {
			if (top.tag.name === 'summary' && !isFirstOfDetails(open.at(-2)!)) refuse(noSummary(top.tag));
			close(open, isOfBlocks, start);
		} else refuse(stray(part.tag));
	}
	while (open.length > 1) {
		refuse(unclosed(open.at(-1)!.tag!));
		close(open, isOfBlocks, start);
	}
	return isOfBlocks ? inParagraphs(open[0]!.children) : open[0]!.children;
}

const isFirstOfDetails = ({ tag, title, children }: Open) =>
	tag?.name === 'details' &&
	title.length === 0 &&
	children.every((child) => 'value' in child && child.value.trim() === '');

function close(open: Open[], isOfBlocks: boolean, start: number): void {
	const { tag, title, children } = open.pop()!;
	const holder = open.at(-1)!;
	const at = tag!.offset - start;
	switch (tag!.name) {
		case 'summary':
			holder.title.push(...children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child])));
			break;
		case 'details':
			holder.children.push({ type: 'details', at, title, children: isOfBlocks ? inParagraphs(children) : children });
			break;
		case 'abbr':
			holder.children.push({ type: 'abbreviation', at, title: tag!.title ?? '', children });
			break;
		default:
			holder.children.push({ type: 'marked', at, tag: tag!.name as 'sup', children });
	}
}

/** Blocks, in which each run of text is a paragraph. */
function inParagraphs(nodes: readonly BodyNode[]): BodyNode[] {
	if (!nodes.some(({ type }) => INLINE.has(type))) return nodes.slice();
	const blocks: BodyNode[] = [];
	let run: BodyNode[] = [];
	const end = () => {
		const isBlank = run.every((node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));
		// A component on a line of its own is a block.
		if (run.every((node) => node.type === 'component')) blocks.push(...run);
		else if (!isBlank) blocks.push({ type: 'paragraph', at: run[0]!.at, children: run });
		run = [];
	};
	for (const node of nodes) {
		if (INLINE.has(node.type)) run.push(node);
		else {
			end();
			blocks.push(node);
		}
	}
	end();
	return blocks;
}

const stray = ({ offset, name }: Tag): Forbidden => ({
	offset,
	message: `</${name}> closes nothing.`,
	hint: `Remove it, or write <${name}> where it begins.`,
});

const noSummary = ({ offset }: Tag): Forbidden => ({
	offset,
	message: '<summary> is the first line of what <details> folds, once.',
	hint: 'Write <details><summary>What it is about</summary>, a blank line, the text, a blank line, and </details>.',
});

const unclosed = (tag: Tag): Forbidden => ({
	offset: tag.offset,
	message: `<${tag.name}> is never closed.`,
	hint: `Write </${tag.name}> ${isBlock(tag) ? 'where it ends' : 'behind the words'}.`,
});
