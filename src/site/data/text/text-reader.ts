import { siteHandbook } from '../../handbook/handbook.ts';
import { siteRewording } from '../../rewording/site-rewording.ts';
import { rootOf } from '../source.ts';
import { textOutline, wholeOutline, type Chapter } from './outline.ts';
import { pageText, type PageText } from './page-text.ts';

/** Gives what reads finished pages of the current handbook as text, by their address from its root. */
export async function textReader(place: {
	site: string;
	base: string;
}): Promise<(address: string, html: string) => PageText> {
	const view = await siteHandbook();
	const reword = await siteRewording();
	const pagesOf = (outline: readonly Chapter[]) => new Set(outline.flatMap(({ pages }) => pages));
	const [parts, onPaper] = [pagesOf(textOutline(view)), pagesOf(wholeOutline(view))];
	const [root, siteName] = [rootOf(place), reword(view.settings.name)];
	return (address, html) =>
		pageText(html, { root, address, siteName, isPart: parts.has(address), isOnPaper: onPaper.has(address) });
}
