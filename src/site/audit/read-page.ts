import { Tags } from '../html/tags.ts';
import { tokensOf } from '../html/tokens.ts';
import { pageText, textTag, type PageText } from '../receipt/page-text.ts';
import { findForeignCode, foreignTag, type Foreign } from './foreign-code.ts';
import { scanPage, scanTag } from './scan.ts';

/** What an audit reads from a page: nothing but what the page itself says. */
export interface PageRead {
	/** The places on it. */
	ids: readonly string[];
	/** The addresses that it leads to and loads, as they are written, each once. */
	leads: readonly string[];
	foreign: Foreign;
	text: PageText;
}

/** The text of a page on which nothing is looked for. */
const NOTHING_TOLD: PageText = { text: '', code: [], regions: new Map() };

/** Gives what reads pages, one after the other; without the text of one on which nothing is looked for. */
export function pageReader(): (html: string, hasText: boolean) => PageRead {
	const tags = new Tags((tag) => ({ text: textTag(tag), foreign: foreignTag(tag), scan: scanTag(tag) }));
	return (html, hasText) => {
		const tokens = tokensOf(html, tags);
		const { ids, links, assets, refresh } = scanPage(tokens);
		return {
			ids: [...new Set(ids)],
			leads: [...new Set([...links, ...assets, ...(refresh === undefined ? [] : [refresh])])],
			foreign: findForeignCode(html, tokens),
			text: hasText ? pageText(html, tokens) : NOTHING_TOLD,
		};
	};
}
