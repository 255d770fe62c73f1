import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { allAddresses, leadsSomewhere } from '../../handbook/addresses/all-addresses.ts';
import { redirects } from '../../handbook/addresses/redirects.ts';
import { rules } from '../../handbook/rules/index.ts';
import { searchRecords } from '../search/records.ts';
import { siteHandbook } from '../handbook/handbook.ts';
import { findForeignCode } from './foreign-code.ts';
import { siteAddress } from './site-address.ts';

/** What an audit of a built site found. */
export interface Audit {
	/** How many pages there are. */
	pages: number;
	/** In words, each with the page. */
	problems: string[];
}

/** Pages that nobody looks for: not in the sitemap, and not in the search index. */
const UNLISTED = /^\/404\.html$/;

/**
 * Holds a built site against the handbook that was checked: every entry has its page and every page
 * its entry, sitemap and search index know the same pages, and no page holds code that is not ours.
 * A build that stopped half way, or that something was slipped into, does not pass.
 *
 * @param folder the built site
 */
export async function auditSite(folder: string): Promise<Audit> {
	const view = await siteHandbook();
	const { base, site } = siteAddress(view.settings, process.env);
	const anchors = allAddresses(
		view,
		rules.map(({ id }) => id),
	);
	const expected = new Set(anchors.keys());
	const files = (await readdir(folder, { recursive: true }))
		.filter((path) => path.endsWith('.html'))
		.map((path) => path.split(sep).join('/'));
	const pages = new Map<string, string>();
	for (const file of files) {
		const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
		pages.set(address, await readFile(join(folder, file), 'utf8'));
	}
	const moved = redirects(view);
	const shown = [...pages.keys()].filter((address) => !moved.has(address) && !UNLISTED.test(address));
	const problems = [
		...[...expected, ...moved.keys()]
			.filter((address) => !pages.has(address))
			.map((address) => `${address} is missing.`),
		...shown
			.filter((address) => !expected.has(address))
			.map((address) => `${address} belongs to nothing in the handbook.`),
		...[...pages].flatMap(([address, html]) =>
			findForeignCode(html, moved.has(address)).map((what) => `${address} holds ${what}.`),
		),
		...compare('The sitemap', await sitemapOf(folder, `${site}${base}`.replace(/\/$/, '')), shown),
	];
	const indexed = await searchCount(folder);
	const records = searchRecords(view, rules);
	if (indexed !== records.length)
		problems.push(`The search index holds ${indexed} records; the handbook has ${records.length}.`);
	for (const { address } of records)
		if (!leadsSomewhere(anchors, address)) problems.push(`The search leads to ${address}, which is not there.`);
	return { pages: pages.size, problems };
}

function compare(name: string, found: readonly string[], wanted: readonly string[]): string[] {
	return [
		...wanted.filter((address) => !found.includes(address)).map((address) => `${name} does not list ${address}.`),
		...found
			.filter((address) => !wanted.includes(address))
			.map((address) => `${name} lists ${address}, which is not there.`),
	];
}

async function sitemapOf(folder: string, prefix: string): Promise<string[]> {
	const names = (await readdir(folder)).filter((name) => /^sitemap-\d+\.xml$/.test(name));
	const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	return texts
		.flatMap((text) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!))
		.map((address) => decodeURI(address).slice(prefix.length) || '/');
}

async function searchCount(folder: string): Promise<number> {
	const text = await readFile(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8').catch(() => '{"languages":{}}');
	const { languages } = JSON.parse(text) as { languages: Record<string, { page_count: number }> };
	return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
