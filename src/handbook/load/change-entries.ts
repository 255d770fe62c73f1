import type { Entries, Entry } from '../model/handbook.ts';
import { placesOf, withPlaces } from '../model/places.ts';
import type { CollectionName } from '../schema/collections.ts';

/** An entry of which something is other; it stands where it stood. */
export function changedEntry<Name extends CollectionName>(
	entry: Entry<Name>,
	change: Partial<Pick<Entry<Name>, 'data' | 'body'>>,
): Entry<Name> {
	return withPlaces({ ...entry, ...change }, placesOf(entry));
}

/** The entries of a collection, each as a function gives it. */
export function changeEntries<Name extends CollectionName>(
	entries: Entries<Name>,
	change: (entry: Entry<Name>) => Entry<Name>,
): Entries<Name> {
	return new Map([...entries].map(([id, entry]) => [id, change(entry)]));
}
