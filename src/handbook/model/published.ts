import { collectionNames } from '../schema/names.ts';
import { allEntries, type Entry, type Handbook } from './handbook.ts';
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
		if (entry.data.private) return true;
		if (entry.collection === 'levels') {
			return handbook.roles.get((entry as Entry<'levels'>).data.role)?.data.private ?? false;
		}
		if (entry.collection === 'steps') {
			return handbook.transitions.get(entry.id.split('/')[0]!)?.data.private ?? false;
		}
		return false;
	};
	const visible = Object.fromEntries(
		collectionNames.map((name) => [
			name,
			new Map([...allEntries(handbook, [name])].filter((entry) => !isHidden(entry)).map((entry) => [entry.id, entry])),
		]),
	);
	return { ...handbook, ...visible } as PublicHandbook;
});
