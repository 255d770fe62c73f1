import { readText } from '../../html/characters.ts';
import type { Block } from './blocks.ts';
import { asPart } from './as-part.ts';
import { asMarkdown } from './markdown.ts';
import { asPaper } from './paper.ts';
import { pageTree } from './page-tree.ts';
import { readBlocks } from './read-blocks.ts';

/** A page as text, in the forms in which it is read. */
export interface PageText {
	/** What it is called where it stands alone, as in a tab. */
	name: string;
	/** What it is about, in a sentence or two; empty where it does not say. */
	about: string;
	/** The page by itself, in Markdown. */
	markdown: string;
	/** The same as a part of the whole handbook, as `asPart` makes it; empty where it is none. */
	part: string;
	/** The same as a part of a document for paper, in HTML; empty where it is none. */
	paper: string;
}

/** Of a page that was not made, which is for the audit to say. */
export const NO_PAGE: PageText = { name: '', about: '', markdown: '', part: '', paper: '' };

/** Where a page is published. */
export interface PagePlace {
	/** What every address of the site begins with: the site where it has one, and the base path without a slash at its end. */
	root: string;
	/** The address of the page, from the root of the handbook. */
	address: string;
	/** What the handbook is called, which stands behind the name of each page. */
	siteName: string;
	/** Whether it is a part of the whole handbook as one text, and of documents for paper. */
	isPart: boolean;
	isOnPaper: boolean;
}

/** By how much headings stand lower on paper than on their page. */
const ON_PAPER = 2;

/**
 * Reads a finished page as text.
 *
 * @param html the whole page, as it is published
 */
export function pageText(html: string, { root, address, siteName, isPart, isOnPaper }: PagePlace): PageText {
	const site = /^https?:\/\/[^/]+/.exec(root)?.[0] ?? '';
	const own = root + address;
	const resolve = (href: string) =>
		href.startsWith('#') ? own + href : href.startsWith('/') && !href.startsWith('//') ? site + href : href;
	const blocks = fromTitle(readBlocks(pageTree(html), resolve));
	const title = readText(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
	const behind = ` | ${siteName}`;
	return {
		name: title.endsWith(behind) ? title.slice(0, -behind.length) : title,
		about: readText(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
		markdown: asMarkdown(blocks),
		part: isPart ? asPart(blocks, { root, address }) : '',
		paper: isOnPaper ? asPaper(blocks, root, ON_PAPER) : '',
	};
}

/** A text begins with its title: what stands above that on a screen follows it. */
function fromTitle(blocks: readonly Block[]): Block[] {
	const at = blocks.findIndex((block) => block.is === 'heading' && block.level === 1);
	return at < 1 ? [...blocks] : [blocks[at]!, ...blocks.slice(0, at), ...blocks.slice(at + 1)];
}
