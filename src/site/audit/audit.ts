import { codeVersion } from '../../workplace/code-version.ts';
import { digestOf, openKept } from '../../workplace/kept.ts';
import { siteHandbook } from '../handbook/handbook.ts';
import { siteRewording } from '../rewording/site-rewording.ts';
import { siteAddress } from '../links/site-address.ts';
import { BuiltSite } from './built-site.ts';
import { findProblems, type Audit } from './find-problems.ts';

/** Where the code lies that reads pages, and holds them against what authors say. */
const CODE = ['handbook', 'site/audit', 'site/html', 'site/policy', 'site/receipt', 'workplace'].map(
	(room) => `src/${room}`,
);

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
	const place = siteAddress(handbook.settings, process.env);
	const kept = openKept('audit', digestOf(codeVersion(CODE), JSON.stringify(handbook.settings)));
	const audit = findProblems(new BuiltSite(folder), handbook, place, await siteRewording(), kept);
	kept.close();
	return audit;
}
