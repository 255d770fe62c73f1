import type { Place } from './diagnostic.ts';
import type { Entry } from './handbook.ts';

/** A path into the front matter of an entry. */
export type Path = (string | number)[];

/** Where what an entry says stands in its files: kept apart, so that an entry is plain data. */
export interface EntryPlaces {
	/** Where the value at a path stands, in the layer that supplied it. */
	at: (path: Path) => Place;
	/** Where the key at the end of a path stands. */
	keyAt: (path: Path) => Place;
	/** Where a text stands within the value at a path; where the value begins if it is not written so. */
	textAt: (path: Path, text: string) => Place;
	/** Where a character of the body stands, counted from 0 in its text. */
	bodyAt: (offset: number) => Place;
}

const known = new WeakMap<Entry, EntryPlaces>();

/** An entry, with the places of what it says remembered. */
export function withPlaces<Kept extends Entry>(entry: Kept, places: EntryPlaces): Kept {
	known.set(entry, places);
	return entry;
}

/** An entry that says what another does, and stands where that does, if anybody has told where. */
export function inPlaceOf<Kept extends Entry>(entry: Kept, other: Entry): Kept {
	const places = known.get(other);
	return places ? withPlaces(entry, places) : entry;
}

/** The places of an entry that was loaded; of any other there are none. */
export function placesOf(entry: Entry): EntryPlaces {
	const places = known.get(entry);
	if (!places) throw new Error(`Nobody has told where ${entry.collection}/${entry.id} stands.`);
	return places;
}

/** Where the value at a path stands, in the layer that supplied it; without a path, where the entry begins. */
export const placeOf = (entry: Entry, ...path: Path) => placesOf(entry).at(path);

/** Where a part of the body stands, or a character of its text. */
export const bodyPlaceOf = (entry: Entry, at: number) => placesOf(entry).bodyAt(at);

/** Where the key at the end of a path stands. */
export const keyPlaceOf = (entry: Entry, ...path: Path) => placesOf(entry).keyAt(path);

/** Where a text stands within the value at a path; where the value begins if it is not written so. */
export const textPlaceOf = (entry: Entry, text: string, ...path: Path) => placesOf(entry).textAt(path, text);
