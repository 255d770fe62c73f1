import {
	address,
	addressOf,
	compareAddress,
	formerAxisAddress,
	hasPage,
	listAddress,
	matrixAddress,
	pageOf,
	rubricAddress,
} from './addresses.ts';
import { allAddresses } from './all-addresses.ts';
import { allEntries, entryAt, type Entry, type Handbook } from '../model/handbook.ts';
import type { Settings } from '../schema/settings.ts';
import { asId } from './unknown-id.ts';
import { redirects } from './redirects.ts';
import { idBefore } from '../model/moves.ts';
import { collectionNames, kindOf, type CollectionName } from '../schema/collections.ts';

/** Where a link leads, from the root of the handbook. */
export interface Target {
	path: string;
	/** Without the #; empty for the page itself. */
	anchor: string;
}

/** The addresses that links may lead to, each with its anchors, or without where they are not all known. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/**
 * Where a link in the body of an entry leads; nothing for a link to somewhere else.
 *
 * @param settings by which a link to the published site is one of the handbook
 */
export function targetOf(entry: Entry, url: string, settings?: Settings): Target | undefined {
	const own = settings && ownPath(url, settings);
	if (own !== undefined) return targetOf(entry, own);
	if (/^[a-z][a-z\d+.-]*:/i.test(url)) return undefined;
	const { host, pathname, hash } = new URL(url, `http://handbook${addressOf(entry)}`);
	return host === 'handbook' ? { path: decode(pathname), anchor: decode(hash.slice(1)) } : undefined;
}

/** The address within the handbook of a page that is written with the whole address of the site; nothing for another. */
function ownPath(url: string, { site, basePath }: Settings): string | undefined {
	if (site === undefined || !URL.canParse(url)) return undefined;
	const { host, pathname, hash } = new URL(url);
	const base = basePath.replace(/\/$/, '');
	// With http:// it is the same site.
	if (host !== new URL(site).host || !`${pathname}/`.startsWith(`${base}/`)) return undefined;
	return (pathname.slice(base.length) || '/') + hash;
}

/** Whether a link that is written from its own page goes up further than the handbook does. */
export function leavesHandbook(entry: Entry, url: string): boolean {
	if (/^[a-z][a-z\d+.-]*:|^[/#?]/i.test(url)) return false;
	const { pathname } = new URL(url, `http://handbook/in/it${addressOf(entry)}`);
	return !pathname.startsWith('/in/it/');
}

/** The address of a target as one writes it. */
export const showTarget = ({ path, anchor }: Target) => (anchor === '' ? path : `${path}#${anchor}`);

/** Every address of a handbook, those that files at fault would have included. */
export function linkable(handbook: Handbook): Addresses {
	const all = new Map<string, ReadonlySet<string> | undefined>(allAddresses(handbook, []));
	for (const entry of allEntries(handbook, collectionNames)) {
		if (entry.body.broken) all.set(pageOf(addressOf(entry)), undefined);
	}
	for (const [collection, ids] of handbook.broken) {
		// A file with a name at fault will have a better one.
		for (const id of [...ids].flatMap((id) => [id, asId(id)])) {
			all.set(pageOf(address(collection, id)), undefined);
			if (collection === 'roles') all.set(rubricAddress(id), undefined).set(matrixAddress(id), undefined);
			if (kindOf(collection).list) all.set(listAddress(collection), undefined);
		}
	}
	return all;
}

/** Whether a page that is not there could be there, were it not for a file at fault. */
export function isUncertain({ broken }: Handbook, path: string): boolean {
	const isBroken = (...names: CollectionName[]) => names.some((name) => broken.get(name)?.size);
	const [, folder, id = ''] = /^\/([^/]+)\/(.+?)\/$/.exec(path) ?? [];
	const collection = collectionNames.find((name) => name === folder);
	if (collection !== undefined && broken.get(collection)?.has(id)) return true;
	if (path.startsWith('/responsibilities/area/')) return isBroken('responsibilities');
	if (path.startsWith('/compare/')) return isBroken('roles', 'transitions', 'levels');
	if (/^\/roles\/[^/]+\/(rubric|matrix)\/$/.test(path)) return isBroken('levels', 'axes');
	return /^\/levels\/[^/]+\/\d+\/$/.test(path) && isBroken('levels');
}

/** Old addresses with those of today: of pages, and of entries that are anchors on one. */
export function oldAddresses(handbook: Handbook): Map<string, string> {
	const old = redirects(handbook);
	for (const entry of allEntries(handbook, collectionNames)) {
		if (hasPage(entry.collection)) continue;
		for (const id of entry.data.formerly) old.set(address(entry.collection, idBefore(entry.id, id)), addressOf(entry));
	}
	for (const axis of handbook.axes.values()) {
		for (const id of [axis.id, ...axis.data.formerly]) old.set(formerAxisAddress(id), addressOf(axis));
	}
	for (const [before, now] of handbook.moved) old.set(before, now);
	return old;
}

/** The address of the entry whose file or id a link gives, be the path from the file or from a root. */
export function addressOfFile(handbook: Handbook, entry: Entry, url: string): string | undefined {
	const { pathname } = new URL(url, `http://handbook/${entry.collection}/${entry.id}`);
	const [, collection, id] = /^(?:\/content\/[^/]+)?\/([^/]+)\/(.+?)(?:\.mdx?|\/)?$/.exec(decode(pathname)) ?? [];
	const name = collectionNames.find((known) => known === collection);
	const found = name && id !== undefined ? entryAt(handbook, name, id) : undefined;
	return found && addressOf(found);
}

/** The address of a compare page whose roles stand the wrong way round. */
export function turnedRound(path: string): string | undefined {
	const [, a, b] = /^\/compare\/(.+)-vs-([^/]+)\/?$/.exec(path) ?? [];
	return a === undefined || b === undefined ? undefined : compareAddress(a, b);
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
