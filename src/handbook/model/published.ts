import { allEntries, type Entry, type Handbook } from './handbook.ts';
import { collectionNames } from '../schema/names.ts';

/** The handbook as strangers may see it: without what is private, and what hangs on it. */
export function published(handbook: Handbook): Handbook {
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
	return { ...handbook, ...visible } as Handbook;
}
