import { address, listAddress, pageOf } from '../addresses/addresses.ts';
import { allAddresses } from '../addresses/all-addresses.ts';
import { placeOf } from '../model/places.ts';
import { mapBody } from '../model/body.ts';
import type { Entries, Entry, Handbook } from '../model/handbook.ts';
import { targetOf, showTarget } from '../addresses/links.ts';
import { movedAddress } from '../addresses/moved-address.ts';
import type { IdMap } from '../model/moves.ts';
import { mapLinks } from '../source/entry-links.ts';
import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { changedEntry, changeEntries } from './change-entries.ts';

/**
 * Where the pages and anchors of the layers below are, once layers above have renamed and retired
 * entries.
 *
 * @param before the handbook of the layers below, as it would be alone
 * @param after the handbook of all layers
 * @param maps what became of ids, in the order in which it did
 * @returns new address by old, each from the root of the handbook; an address that has not changed is left out
 */
export function movedAddresses(before: Handbook, after: Handbook, maps: readonly IdMap[]): Map<string, string> {
	const living = allAddresses(after, []);
	const moved = new Map<string, string>();
	// An address that was in use between two moves has been published, and leads on as well.
	const old = new Map(
		[...allAddresses(before, [])]
			.flatMap(([page, ids]) => [page, ...withAnchors(page, ids)])
			.map((address) => [address, 0]),
	);
	maps.forEach((map, stage) => {
		for (const [address] of [...old]) {
			const now = movedAddress(map, address);
			if (!old.has(now)) old.set(now, stage + 1);
		}
	});
	for (const [address, stage] of old) {
		const now = maps.slice(stage).reduce((at, map) => movedAddress(map, at), address);
		const anchors = living.get(pageOf(now));
		const [, anchor] = now.split('#');
		if (anchors === undefined) moved.set(address, nearest(now, living));
		else if (now !== address) moved.set(address, anchor === undefined || anchors.has(anchor) ? now : pageOf(now));
	}
	return moved;
}

/** A handbook in which links lead where the pages are now. */
export function followMoves(handbook: Handbook, isChanged: (file: string) => boolean): Handbook {
	const follow = (entry: Entry): Entry => {
		const follow = (url: string) => followed(handbook, entry, url);
		const data = mapLinks(collections[entry.collection].schema, entry.data, (url, path) =>
			isChanged(placeOf(entry, ...path).file) ? follow(url) : url,
		);
		if (!isChanged(entry.body.file)) return data === entry.data ? entry : changedEntry(entry, { data });
		const body = mapBody(entry.body, (node) => (node.type === 'link' ? { ...node, url: follow(node.url) } : node));
		return changedEntry(entry, { data, body });
	};
	const moved = collectionNames.map((name) => [name, changeEntries(handbook[name] as Entries<CollectionName>, follow)]);
	return { ...handbook, ...(Object.fromEntries(moved) as Pick<Handbook, CollectionName>) };
}

function followed({ moved }: Handbook, entry: Entry, url: string): string {
	const target = targetOf(entry, url);
	return target === undefined ? url : (newAddress(moved, showTarget(target)) ?? url);
}

/** Where what stood at an address is now, by its anchor or else by its page; nothing where it has not moved. */
export function newAddress(moved: ReadonlyMap<string, string>, old: string): string | undefined {
	const page = pageOf(old);
	const now = moved.get(page);
	return moved.get(old) ?? (now === undefined || now.includes('#') ? now : now + old.slice(page.length));
}

const withAnchors = (page: string, ids: ReadonlySet<string>) => [...ids].map((id) => `${page}#${id}`);

/** The page that is there, of those that a reader would look at next. */
function nearest(gone: string, living: ReadonlyMap<string, unknown>): string {
	const [, section = '', id = ''] = gone.split('/');
	const roles = section === 'compare' ? id.split('-vs-') : section === 'roles' ? [id] : [];
	const list = collectionNames.filter((name) => name === section).map(listAddress);
	return [...roles.map((role) => address('roles', role)), ...list].find((page) => living.has(page)) ?? '/';
}
