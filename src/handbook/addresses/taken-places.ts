import type { PublicHandbook } from '../model/published.ts';
import { remembered } from '../model/remembered.ts';
import { allAddresses } from './all-addresses.ts';
import { pageOf } from './addresses.ts';
import { redirects } from './redirects.ts';

/** What a file of `public/` would stand in the way of. */
export type InTheWay = 'a page' | 'a folder of pages' | 'a file that the build writes';

/** Files and folders that a build writes beside the pages. */
const WRITTEN =
	/^\/(?:(?:_astro|pagefind|api)(?:\/|$)|(?:sitemap[^/]*\.xml|_headers|moved\.js|favicon\.svg)(?:\/|$)|robots\.txt\/|compare\/levels(?:\/[^/]+)?\.json$|responsibilities\/(?:all|in-team\/[^/]+)\.json$|(?:[^/]+\/)+places\.json$)/i;

/**
 * What a file of `public/` would take the place of, or keep from being written: whichever came last
 * would be published, and nobody would know which.
 *
 * @param address such as `/brand/logo.svg`
 * @returns nothing where it is in nobody’s way; a `robots.txt` of one’s own is meant to stand for ours
 */
export function inTheWayOf(handbook: PublicHandbook, address: string): InTheWay | undefined {
	if (/\.html?(?:\/|$)/i.test(address)) return 'a page';
	if (WRITTEN.test(address)) return 'a file that the build writes';
	const path = address.toLowerCase();
	// No id has a dot in it, so neither has a folder of pages.
	if (path.includes('.')) return undefined;
	return foldersOf(handbook).has(path) || /^\/rules\/[^/.]+$/.test(path) ? 'a folder of pages' : undefined;
}

/** The folders that pages lie in, without a slash at the end. */
const foldersOf = remembered((handbook) => {
	const pages = [...allAddresses(handbook, []).keys(), ...redirects(handbook).keys()].map(pageOf);
	return new Set(
		pages.flatMap((page) => {
			const names = page.split('/').slice(1, -1);
			return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}`.toLowerCase());
		}),
	);
});
