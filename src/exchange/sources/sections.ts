import type { Draft, Words } from './node.ts';
import { withoutColon } from './words.ts';

/** How deep words in bold stand that are a heading, and a line with a colon before a list: below all headings. */
export const BOLD = 7;
const LEAD = 8;

/** A block of a page; one that has a depth holds what follows it. */
export interface Block {
	draft: Draft;
	depth?: number;
	/** What it says as a paragraph, where it turns out to stand over nothing. */
	text?: Words;
}

const isItem = ({ draft }: Block) => draft.is === 'bullet' || draft.is === 'number';

/** Blocks one after another as a tree: what stands under a heading lies in it. */
export function nested(blocks: readonly Block[]): Draft[] {
	const top: Draft[] = [];
	const open: { depth: number; children: Draft[] }[] = [];
	blocks.forEach((block, index) => {
		const { draft, depth } = leading(block, blocks[index + 1]);
		const isOver = (above: number) => (depth === undefined ? above === LEAD && !isItem(block) : above >= depth);
		while (open.length > 0 && isOver(open.at(-1)!.depth)) open.pop();
		const children: Draft[] = [...draft.children];
		(open.at(-1)?.children ?? top).push({ ...draft, children });
		if (depth !== undefined) open.push({ depth, children });
	});
	return top;
}

/** What a block is with regard to the next one: a heading in bold needs something that it stands over. */
function leading(block: Block, next: Block | undefined): Block {
	const { draft, depth, text = draft.name } = block;
	const isLast = next === undefined || (next.depth ?? BOLD + 1) <= BOLD;
	if (depth === BOLD && isLast) return { draft: { is: 'text', at: draft.at, text, children: [] } };
	if (draft.is === 'text' && next !== undefined && isItem(next) && draft.text!.plain.endsWith(':'))
		return { depth: LEAD, draft: { is: 'lead', at: draft.at, name: withoutColon(draft.text!), children: [] } };
	return block;
}
