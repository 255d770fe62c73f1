import type { Rewording } from '../../handbook/language/rewording.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import type { Token } from '../html/tokens.ts';
import { findLinesLost } from './lines-lost.ts';
import { findMarkupLeft, type Shown } from './markup-left.ts';
import { findNamesLost } from './names-lost.ts';
import { pageText } from './page-text.ts';
import { findWordsLost } from './words-lost.ts';

/** Pages that hold nothing of an author's. */
const OURS = /^\/rules\//;

/**
 * The receipt of words: what authors wrote has reached the pages of a built site, whole and at its
 * place, and none of it stands there as markup.
 *
 * @param pages by address
 * @param indexed the records of the search
 * @param reword puts in the words of the organisation
 * @returns what is wrong, in words, each with file and line, or with the page
 */
export function findLosses(
	pages: ReadonlyMap<string, { html: string; tokens: readonly Token[] }>,
	indexed: readonly { address: string; text: string }[],
	handbook: PublicHandbook,
	reword: Rewording,
): string[] {
	const texts = new Map([...pages].map(([address, { html, tokens }]) => [address, pageText(html, tokens)]));
	const isTheirs = ({ address }: Shown) => !OURS.test(address);
	const shown = [...texts].map(([address, { withoutCode }]) => ({ address, where: address, text: withoutCode }));
	const found = indexed.map((record) => ({ ...record, where: `The search for ${record.address}` }));
	return [
		...findWordsLost(texts, handbook, reword),
		...findLinesLost(texts, handbook, reword),
		...findNamesLost(texts, handbook, reword),
		...findMarkupLeft(shown.filter(isTheirs), handbook, reword),
		...findMarkupLeft(found.filter(isTheirs), handbook, reword, true),
	];
}
