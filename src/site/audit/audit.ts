import { siteHandbook } from '../handbook/handbook.ts';
import { siteRewording } from '../rewording/site-rewording.ts';
import { siteAddress } from '../links/site-address.ts';
import { readSite } from './built-site.ts';
import { findProblems } from './find-problems.ts';

/** What an audit of a built site found. */
export interface Audit {
	/** How many pages there are. */
	pages: number;
	/** In words, each with the file. */
	problems: string[];
}

/**
 * Holds a built site against the handbook that was checked: every entry has its page or its place on
 * one and a record of the search, every text its readers, every page is one of ours, all that is linked or loaded is there,
 * the sitemap names these pages and no other machine, and no page holds code that is not ours. A
 * build that stopped half way, or that something was slipped into, does not pass.
 *
 * @param folder the built site
 */
export async function auditSite(folder: string): Promise<Audit> {
	const handbook = await siteHandbook();
	const built = await readSite(folder);
	return {
		pages: built.pages.size,
		problems: findProblems(built, handbook, siteAddress(handbook.settings, process.env), await siteRewording()),
	};
}
