import { collectionNames } from '../schema/collections.ts';
import { allEntries, holderEntry, type Entry, type Handbook } from './handbook.ts';
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
			new Map([...allEntries(handbook, [name])].filter((entry) => !isHidden(entry)).map((entry) => [entry.id, entry])),
		]),
	);
	return { ...handbook, ...visible } as PublicHandbook;
});
