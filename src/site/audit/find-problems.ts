import { addressOf, pageOf } from '../../handbook/addresses/addresses.ts';
import { allAddresses } from '../../handbook/addresses/all-addresses.ts';
import { inTheWayOf } from '../../handbook/addresses/taken-places.ts';
import { redirects } from '../../handbook/addresses/redirects.ts';
import type { Rewording } from '../../handbook/language/rewording.ts';
import { allEntries } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { rules } from '../../handbook/rules/index.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { findLosses } from '../receipt/receipt.ts';
import { isPublicSite } from '../links/site-address.ts';
import { searchRecords } from '../search/records.ts';
import type { BuiltSite } from './built-site.ts';
import { findForeignCode } from './foreign-code.ts';
import { followLinks } from './follow-links.ts';

/** Where a site is published. */
export interface SitePlace {
	/** Its address without a path. */
	site: string;
	/** The path that it lives under, with a slash at either end. */
	base: string;
}

/** Pages that nobody looks for: not in the sitemap, and not in the search index. */
const UNLISTED = '/404.html';

/**
 * Holds a built site against the handbook that it was made of.
 *
 * @param reword puts in the words of the organisation, as pages have them
 * @returns what is wrong, in words, each with the file
 */
export function findProblems(
	built: BuiltSite,
	handbook: PublicHandbook,
	place: SitePlace,
	reword: Rewording,
): string[] {
	const ruleIds = rules.map(({ id }) => id);
	const expected = allAddresses(handbook, ruleIds);
	const moved = redirects(handbook);
	const isShown = (address: string) => address !== UNLISTED && !moved.has(address);
	const ids = new Map([...built.pages].map(([address, { scan }]) => [address, new Set(scan.ids)]));
	const isThere = (address: string) => {
		const [page = '', anchor] = address.split('#');
		return ids.has(page) && (anchor === undefined || ids.get(page)!.has(anchor));
	};
	const scripts = /^_astro\/|^moved\.js$/;
	const isOurs = (address: string) => address.startsWith(place.base) && scripts.test(address.slice(place.base.length));
	return [
		...[...expected.keys(), ...moved.keys()]
			.filter((address) => !built.pages.has(address))
			.map((address) => `${fileOf(address)} is missing.`),
		...[...built.pages]
			.filter(([address]) => isShown(address) && !expected.has(address))
			.map(([, { file }]) => `${file} belongs to nothing in the handbook.`),
		...[...handbook.assets]
			.filter((address) => inTheWayOf(handbook, address) !== undefined)
			.map((address) => `public${address} would take the place of what is built.`),
		...[...allEntries(handbook, collectionNames)]
			.filter((entry) => built.pages.has(pageOf(addressOf(entry))) && !isThere(addressOf(entry)))
			.map((entry) => `${fileOf(addressOf(entry))} does not show ${entry.collection}/${entry.id}.`),
		...indexProblems(built, handbook, isThere),
		...findLosses(built.pages, built.indexed, handbook, reword),
		...followLinks(built, place),
		...[...built.pages].flatMap(([address, { file, html, tokens }]) =>
			findForeignCode(html, tokens, isOurs, moved.has(address)).map((what) => `${file} holds ${what}.`),
		),
		...sitemapProblems(built, place, [...built.pages.keys()].filter(isShown)),
	];
}

/** Every entry has a record, and so has all else that can be pointed at; each leads to where it is. */
function indexProblems(
	{ indexed }: BuiltSite,
	handbook: PublicHandbook,
	isThere: (address: string) => boolean,
): string[] {
	const addresses = indexed.map(({ address }) => address);
	const held = new Set(addresses);
	const entries = new Map([...allEntries(handbook, collectionNames)].map((entry) => [addressOf(entry), entry]));
	const wanted = new Set([...entries.keys(), ...searchRecords(handbook).map(({ address }) => address)]);
	const named = (address: string) => {
		const entry = entries.get(address);
		return entry ? `${entry.collection}/${entry.id} (${address})` : address;
	};
	return [
		...[...wanted]
			.filter((address) => !held.has(address))
			.map((address) => `The search index does not hold ${named(address)}.`),
		...addresses
			.filter((address) => !isThere(address) || !wanted.has(address))
			.map((address) => `The search index leads to ${address}, which is not there.`),
	];
}

/** The file of a page, as one finds it in the folder. */
const fileOf = (address: string) => {
	const page = pageOf(address.slice(1));
	return page === '' || page.endsWith('/') ? `${page}index.html` : page;
};

function sitemapProblems({ listed }: BuiltSite, { site, base }: SitePlace, shown: readonly string[]): string[] {
	if (!isPublicSite(site))
		return listed.map(({ file, address }) => `${file} lists ${address}, which is nobody’s address.`);
	const root = site + base;
	const below = listed.filter(({ address }) => address.startsWith(root));
	const pages = new Set(
		below
			.map(({ address }) => decodeURI(address.slice(root.length - 1)))
			.filter((address) => !address.endsWith('.xml')),
	);
	return [
		...listed
			.filter(({ address }) => !address.startsWith(root))
			.map(({ file, address }) => `${file} lists ${address}, which is not below ${root}.`),
		...shown.filter((address) => !pages.has(address)).map((address) => `The sitemap does not list ${address}.`),
		...[...pages]
			.filter((address) => !shown.includes(address))
			.map((address) => `The sitemap lists ${address}, which is not there.`),
	];
}
