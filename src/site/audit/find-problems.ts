import { pageOf } from '../../handbook/addresses/addresses.ts';
import { allAddresses } from '../../handbook/addresses/all-addresses.ts';
import { placeOfEntry } from '../../handbook/addresses/shown-at.ts';
import { inTheWayOf } from '../../handbook/addresses/taken-places.ts';
import { redirects } from '../../handbook/addresses/redirects.ts';
import type { Rewording } from '../../handbook/language/rewording.ts';
import { allEntries } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { rules } from '../../handbook/rules/index.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { digestOf, type Kept } from '../../workplace/kept.ts';
import { sourceOf } from '../data/source.ts';
import { isPrinted } from '../data/text/fill-print.ts';
import { isPublicSite } from '../links/site-address.ts';
import { Receipt } from '../receipt/receipt.ts';
import { searchRecords } from '../search/records.ts';
import type { BuiltSite } from './built-site.ts';
import { dataProblems } from './data-problems.ts';
import { Links } from './follow-links.ts';
import { pageReader, type PageRead } from './read-page.ts';

/** Where a site is published. */
export interface SitePlace {
	/** Its address without a path. */
	site: string;
	/** The path that it lives under, with a slash at either end. */
	base: string;
}

/** Pages that nobody looks for: not in the sitemap, and not in the search index. */
const UNLISTED = '/404.html';

/** What an audit of a built site found. */
export interface Audit {
	/** How many pages there are. */
	pages: number;
	/** In words, each with the file. */
	problems: string[];
}

/** What is kept of a page from one audit to the next. */
interface KeptPage {
	read: PageRead;
	/** What authors say that was found to be on it, whole; nothing where it was not. */
	shows: string | undefined;
}

const NOTHING = { get: () => undefined, set: () => undefined };

/**
 * Holds a built site against the handbook that it was made of. Each page is read once, and nothing of
 * it stays in memory but its places, and the addresses that it leads to.
 *
 * @param reword puts in the words of the organisation, as pages have them
 * @param kept what an earlier audit has kept: read from the same bytes, found of the same texts
 */
export function findProblems(
	site: BuiltSite,
	handbook: PublicHandbook,
	place: SitePlace,
	reword: Rewording,
	kept: Pick<Kept, 'get' | 'set'> = NOTHING,
): Audit {
	const ruleIds = rules.map(({ id }) => id);
	const expected = allAddresses(handbook, ruleIds);
	const moved = redirects(handbook);
	const isShown = (address: string) => address !== UNLISTED && !moved.has(address);
	const ids = new Map<string, ReadonlySet<string>>();
	const isThere = (address: string) => {
		const [page = '', anchor] = address.split('#');
		return ids.has(page) && (anchor === undefined || ids.get(page)!.has(anchor));
	};
	const scripts = /^_astro\/|^moved\.js$/;
	const isOurs = (address: string) => address.startsWith(place.base) && scripts.test(address.slice(place.base.length));
	const readPage = pageReader();
	const links = new Links();
	const receipt = new Receipt(handbook, reword);
	const unknown: string[] = [];
	const foreign: string[] = [];
	for (const { file, address, bytes } of site.pages()) {
		const key = digestOf(address, bytes);
		const before = kept.get(key) as KeptPage | undefined;
		// A document for paper says what other pages say, of which each is held against its entries.
		const read = before?.read ?? readPage(bytes.toString(), !isPrinted(address));
		const own = new Set(read.ids);
		ids.set(address, own);
		links.add(file, address, read.leads, own);
		if (isShown(address) && !expected.has(address)) unknown.push(`${file} belongs to nothing in the handbook.`);
		for (const what of foreignOn(read, moved.has(address), isOurs)) foreign.push(`${file} holds ${what}.`);
		const told = receipt.told(address);
		const shows = receipt.page(address, read.text, before?.shows === told) ? told : undefined;
		if (!before || shows !== before.shows) kept.set(key, { read, shows } satisfies KeptPage);
	}
	for (const { file, loads } of site.styles()) links.add(file, `/${file}`, loads);
	const indexed: string[] = [];
	for (const { address, text } of site.indexed()) {
		indexed.push(address);
		receipt.record(address, text);
	}
	const beside = dataProblems(site, sourceOf(handbook, place), links);
	const problems = [
		...[...expected.keys(), ...moved.keys()]
			.filter((address) => !ids.has(address))
			.map((address) => `${fileOf(address)} is missing.`),
		...unknown,
		...[...handbook.assets]
			.filter((address) => inTheWayOf(handbook, address) !== undefined)
			.map((address) => `public${address} would take the place of what is built.`),
		...[...allEntries(handbook, collectionNames)]
			.filter((entry) => ids.has(pageOf(placeOfEntry(handbook, entry))) && !isThere(placeOfEntry(handbook, entry)))
			.map((entry) => `${fileOf(placeOfEntry(handbook, entry))} does not show ${entry.collection}/${entry.id}.`),
		...indexProblems(indexed, handbook, isThere),
		...beside,
		...receipt.losses(),
		...links.problems({ files: site.files, ids }, place),
		...foreign,
		...sitemapProblems([...site.listed()], place, new Set([...ids.keys()].filter(isShown))),
	];
	return { pages: ids.size, problems };
}

const foreignOn = (
	{ foreign: { found, isRefreshed, scripts } }: PageRead,
	isRedirect: boolean,
	isOurs: (address: string) => boolean,
): string[] => [
	...found,
	...(isRefreshed && !isRedirect ? ['a refresh'] : []),
	...scripts.filter((address) => !isOurs(address)).map((address) => `a script that is not ours (${address})`),
];

/** Every entry has a record, and so has all else that can be pointed at; each leads to where it is. */
function indexProblems(
	addresses: readonly string[],
	handbook: PublicHandbook,
	isThere: (address: string) => boolean,
): string[] {
	const held = new Set(addresses);
	const entries = new Map(
		[...allEntries(handbook, collectionNames)].map((entry) => [placeOfEntry(handbook, entry), entry]),
	);
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

function sitemapProblems(
	listed: readonly { file: string; address: string }[],
	{ site, base }: SitePlace,
	shown: ReadonlySet<string>,
): string[] {
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
		...[...shown].filter((address) => !pages.has(address)).map((address) => `The sitemap does not list ${address}.`),
		...[...pages]
			.filter((address) => !shown.has(address))
			.map((address) => `The sitemap lists ${address}, which is not there.`),
	];
}
