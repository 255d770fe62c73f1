import { collectionNames } from '../schema/collections.ts';
import { allEntries, holderEntry, type Entry, type Handbook } from './handbook.ts';
import { placesOf, withPlaces, type Path } from './places.ts';
import { remembered } from './remembered.ts';

declare const isPublished: unique symbol;

/**
 * A handbook as strangers may see it. Only `published` makes one; pages, records, feeds and exports
 * take nothing else, so that nothing private is shown by forgetting.
 */
export type PublicHandbook = Handbook & { readonly [isPublished]: true };

/** The handbook without what is private, and what hangs on it. */
export const published = remembered((handbook): PublicHandbook => {
	const isHidden = (entry: Entry): boolean => {
		const holder = holderEntry(handbook, entry);
		return entry.data.private || (holder !== undefined && isHidden(holder));
	};
	const visible = Object.fromEntries(
		collectionNames.map((name) => [
			name,
			new Map(
				[...allEntries(handbook, [name])]
					.filter((entry) => !isHidden(entry))
					.map((entry) => [entry.id, withoutPrivateDetails(entry)]),
			),
		]),
	);
	const isTheSame = collectionNames.every(
		(name) =>
			visible[name]!.size === handbook[name].size &&
			[...allEntries(handbook, [name])].every((entry) => visible[name]!.get(entry.id) === entry),
	);
	// What is known of the one is known of the other.
	if (isTheSame) return handbook as PublicHandbook;
	return { ...handbook, ...visible } as PublicHandbook;
});

/** The details of a role or a level that are private, each with where it stands among all of them. */
export function privateDetailsOf({ data }: Entry) {
	return 'details' in data ? [...data.details.entries()].filter(([, detail]) => detail.private) : [];
}

/** An entry without its private details; what is left stands where it stood. */
function withoutPrivateDetails(entry: Entry): Entry {
	if (privateDetailsOf(entry).length === 0 || !('details' in entry.data)) return entry;
	const left = [...entry.data.details.entries()].filter(([, detail]) => !detail.private);
	const data = { ...entry.data, details: left.map(([, detail]) => detail) };
	const shown = { ...entry, data } as Entry;
	const written = (path: Path): Path => {
		const [field, index, ...rest] = path;
		return field === 'details' && typeof index === 'number' ? [field, left[index]?.[0] ?? index, ...rest] : path;
	};
	// Pages are evaluated where nobody knows the places, and ask for none.
	return withPlaces(shown, {
		at: (of) => placesOf(entry).at(written(of)),
		keyAt: (of) => placesOf(entry).keyAt(written(of)),
		textAt: (of, text) => placesOf(entry).textAt(written(of), text),
		bodyAt: (offset) => placesOf(entry).bodyAt(offset),
	});
}
