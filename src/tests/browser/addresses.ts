import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames, kindOf as kindOfEntry } from '../../handbook/schema/collections.ts';
import type { BuiltSite } from '../../harness/build-for-tests.ts';

/** Pages of one part that are a kind of their own; any other is prose. */
const OWN_KIND = new Set([
	...collectionNames.map((name) => kindOfEntry(name).list ?? '/'),
	'/',
	'/compare/',
	'/compare/levels/',
	'/mine/energy/',
	'/mine/weeks/',
	'/teams/how-many/',
	'/advert/',
	'/interview/',
	'/compare/roles/',
	'/compare/days/',
	'/rules/',
	'/choose/',
	'/assistants/',
	'/print/',
	'/search/',
]);

/** Parts of an address that say of what kind the page is; all others say which of its kind. */
const OF_KIND = new Set(['rubric', 'matrix', 'area', 'group', 'role', 'no-area', 'part']);

/**
 * Reads the sitemap of a built site.
 *
 * @returns every address in it, from the root of the host, with the base path
 */
export async function addressesOf({ folder }: BuiltSite): Promise<string[]> {
	const names = (await readdir(folder)).filter((name) => /^sitemap-\d+\.xml$/.test(name));
	const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	return texts.flatMap((text) =>
		[...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => new URL(match[1]!).pathname),
	);
}

/** The kind of page that an address has, such as `/roles/…/rubric/`; lists are kinds of their own. */
export function kindOf(address: string): string {
	const [first, ...rest] = address.split('/').slice(1, -1);
	if (OWN_KIND.has(address)) return address;
	if (rest.length === 0) return 'prose';
	return `/${first}/${rest.map((part) => (OF_KIND.has(part) ? part : '…')).join('/')}/`;
}

/** The first pages of each kind. */
export function ofEachKind(addresses: readonly string[], most: number): string[] {
	return [...Map.groupBy(addresses, kindOf).values()].flatMap((found) => found.slice(0, most));
}

/** The first page of each kind, and the one that says that there is none. */
export function oneOfEachKind(addresses: readonly string[]): string[] {
	return [...ofEachKind(addresses, 1), '/404.html'];
}
