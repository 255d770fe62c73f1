import { shownAt } from '../../handbook/addresses/shown-at.ts';
import type { Rewording } from '../../handbook/language/rewording.ts';
import { rewordingOf } from '../../handbook/model/handbook-words.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { siteHandbook } from '../handbook/handbook.ts';
import type { PageText } from './text/page-text.ts';
import { isPublicSite, siteAddress } from '../links/site-address.ts';

/** What the files beside the pages are made of: the handbook as strangers may see it, its words, and where it is published. */
export interface DataSource {
	view: PublicHandbook;
	/** Puts in the words of the organisation. It is for texts: ids, keys and addresses stay as they are. */
	reword: Rewording;
	/** The address of the site without a path; nothing where it was never told one. */
	site: string | undefined;
	/** The base path, with a slash at either end. */
	base: string;
	/**
	 * An address of the handbook for somebody who reads it elsewhere: whole where the site has an address,
	 * else from the root of whatever host it is on.
	 *
	 * @param address from the root of the handbook, such as `/roles/tech-lead/`, or `/faq/#why`
	 */
	urlOf: (address: string) => string;
	/** A page as text, by its address from the root of the handbook; only where pages are made. */
	textOf: (address: string) => PageText | Promise<PageText>;
}

/** There are no pages to be read where files are only listed. */
const noText = (address: string): PageText => {
	throw new Error(`Nobody has made ${address}.`);
};

/**
 * What files are made of for a handbook that is published somewhere.
 *
 * @param textOf gives a page as text, where there are pages
 */
export function sourceOf(
	view: PublicHandbook,
	place: { site: string; base: string },
	textOf: DataSource['textOf'] = noText,
): DataSource {
	const site = isPublicSite(place.site) ? place.site : undefined;
	const root = rootOf(place);
	return {
		view,
		reword: rewordingOf(view),
		site,
		base: place.base,
		textOf,
		urlOf: (address) => root + (address.includes('#') ? shownAt(view, address) : address),
	};
}

/** What each address begins with that somebody reads elsewhere: the site where it has an address, and the base path without a slash at its end. */
export const rootOf = ({ site, base }: { site: string; base: string }): string =>
	(isPublicSite(site) ? site : '') + base.replace(/\/$/, '');

/**
 * The same for the handbook as it is now, where this process publishes it.
 *
 * @param textOf gives a page as text, for whoever asks for one
 */
export async function currentSource(textOf?: DataSource['textOf']): Promise<DataSource> {
	const view = await siteHandbook();
	return sourceOf(view, siteAddress(view.settings, process.env), textOf);
}
