import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { someOf, thoroughness } from '../../harness/thoroughness.ts';
import { findInvalidHtml } from '../../harness/valid-html.ts';
import { kindOf } from '../browser/addresses.ts';
import { withPages } from '../browser/browser.ts';
import { grouped } from '../browser/findings.ts';
import { lookAt } from '../browser/layout/layout.ts';
import { visit } from '../browser/visit.ts';
import type { Fork } from './make-fork.ts';

/** What is no valid HTML on some pages of a fork; on each third where none are named, and before a release on any. */
export async function invalidIn(fork: Fork, addresses?: readonly string[]): Promise<string[]> {
	const all = await pagesOf(fork);
	const pages = addresses ? all.filter(({ address }) => addresses.includes(address)) : someOf(all, 3);
	return grouped(pages.flatMap(({ address, html }) => findInvalidHtml(html).map((what) => ({ address, what }))));
}

/**
 * What keeps somebody from reading some pages of a fork, every third in every run: barriers in either theme,
 * what a phone has no room for, complaints of the browser.
 */
export async function barriersIn({ origin }: Fork, addresses: readonly string[]): Promise<string[]> {
	const visits = await withPages(someOf(addresses, 3), { baseURL: origin }, (page, address) => visit(page, address));
	return visits.flatMap(({ address, barriers, tooWide, complaints }) =>
		[...barriers, ...tooWide, ...complaints].map((what) => `${what} – on ${address}`),
	);
}

/**
 * The longest page of each kind that a fork has but for the rules, which are the same in all, and the one that
 * says that there is none. Before a release they are all looked at; else a third of the kinds in each fork, and
 * the whole handbook on one page in none.
 *
 * @param which the number of the fork among those that are looked at so: the next one shows the next third
 */
export async function longestOfEachKind(fork: Fork, which: number): Promise<string[]> {
	const pages = (await pagesOf(fork)).filter(
		({ address, html }) =>
			!html.includes('http-equiv="refresh"') &&
			!address.startsWith('/rules/') &&
			(thoroughness === 'long' || address !== '/print/'),
	);
	const kinds = Map.groupBy(pages, ({ address }) => kindOf(address));
	const longest = [...kinds.keys()]
		.sort()
		.map((kind) => kinds.get(kind)!.reduce((a, b) => (b.html.length > a.html.length ? b : a)).address);
	return someOf([...longest, '/404.html'], 3, which);
}

/** Every page of a fork at the root of its host, with its text; those that lead on with them. */
async function pagesOf({ folder }: Fork): Promise<{ address: string; html: string }[]> {
	const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('index.html'));
	return Promise.all(
		paths.map(async (path) => ({
			address: `/${path.split(sep).join('/').slice(0, -'index.html'.length)}`,
			html: await readFile(join(folder, path), 'utf8'),
		})),
	);
}

/** What is wrong with the layout of some pages of a fork, at each width and on paper, and how tall each is there. */
export async function layoutOf({ origin }: Fork, addresses: readonly string[]) {
	const looks = await withPages(addresses, { baseURL: origin }, async (page, address) => {
		await page.goto(address);
		await page.locator('[aria-busy]').waitFor({ state: 'detached' });
		return { address, looks: await lookAt(page) };
	});
	const faults = looks.flatMap(({ address, looks }) =>
		looks.flatMap(({ on, faults }) => faults.map((what) => ({ address: `${address} (${on})`, what }))),
	);
	const heights = looks.map(
		({ address, looks }) => `${address}: ${looks.map(({ on, height }) => `${height} (${on})`).join(', ')}`,
	);
	return { faults: grouped(faults), heights };
}
