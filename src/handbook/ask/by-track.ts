import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { byOrder } from '../model/order.ts';
import { activeRoles } from './ownership.ts';

/** What belongs to the roles of one track; without an id what belongs to those of none. */
export interface InTrack<Item> {
	id?: string;
	title?: string;
	summary?: string | undefined;
	items: readonly Item[];
}

/** The most roles that a list shows without grouping them. */
const MOST_UNGROUPED = 8;

/**
 * Things that have to do with a role each, by its track: in the order of the settings, what has no
 * track last, and only tracks that hold something.
 */
export function byTrack<Item>(
	{ settings }: Handbook,
	items: Iterable<Item>,
	roleOf: (item: Item) => Entry<'roles'> | undefined,
): InTrack<Item>[] {
	const tracks = new Map(Object.entries(settings.tracks));
	const inTrack = Map.groupBy(items, (item) => {
		const track = roleOf(item)?.data.track;
		return tracks.has(track ?? '') ? track : undefined;
	});
	const itemsOf = (id?: string) => inTrack.get(id) ?? [];
	const all = [...[...tracks].map(([id, track]) => ({ id, ...track, items: itemsOf(id) })), { items: itemsOf() }];
	return all.filter(({ items }) => items.length > 0);
}

/** The jobs that are described here, by track, each track in the order of lists. */
export const tracksOf = remembered((handbook): InTrack<Entry<'roles'>>[] =>
	byTrack(handbook, activeRoles(handbook).toSorted(byOrder), (role) => role),
);

/** Whether there are so many roles, of more than one track, that lists of them are easier to read by track. */
export const isByTrack = (handbook: Handbook): boolean =>
	activeRoles(handbook).length > MOST_UNGROUPED && tracksOf(handbook).length > 1;
