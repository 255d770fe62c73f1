import type { Place } from '../../handbook/model/diagnostic.ts';
import { readMarkdown } from './markdown-page.ts';
import type { Draft } from './node.ts';
import { pageNodes } from './page-nodes.ts';
import { joined, plainWords } from './words.ts';

/** How texts are written in data: each by itself told by its looks, all as they stand, or all in Markdown. */
export const STRINGS = ['by their looks', 'plain', 'markdown'] as const;

/** One of them. */
export type Strings = (typeof STRINGS)[number];

/** What nobody writes who does not mean Markdown or HTML by it. */
const LOOKS = [
	/\[[^[\]]+\]\([^\s()]+\)/,
	/\*\*[^\s*][^*]*\*\*/,
	/`[^`]+`/,
	/<\/?(?:p|ul|ol|li|br|b|i|em|strong|a|code|table|div|h[1-6]|details)\b[^<>]*>/i,
	/\n\s*(?:[-*+•]|\d+[.)])\s+\S/,
	/^#{1,6} \S/m,
];

/** Whether a text holds marks that mean something, as far as somebody has said so or it looks like it. */
export const isMarkedText = (text: string, strings: Strings): boolean =>
	strings === 'markdown' || (strings === 'by their looks' && LOOKS.some((look) => look.test(text)));

/**
 * A text of data as part of a node: its words, or nodes of its own where it holds more than paragraphs.
 *
 * @param at where it stands; what lies in it has no better place
 */
export function textNodes(text: string, at: Place, strings: Strings): Pick<Draft, 'text' | 'children'> {
	const page = isMarkedText(text, strings) ? readMarkdown(text) : undefined;
	if (page === undefined) return { text: plainWords(text), children: [] };
	const nodes = pageNodes(page.children, () => at);
	const isText = nodes.every(({ is }) => is === 'text');
	return isText ? { text: joined(nodes.map((node) => node.text!)), children: [] } : { children: nodes };
}
