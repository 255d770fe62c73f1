import { comparedPairs } from '../ask/pairs.ts';
import { inParts, type Group, type Part } from '../lists/parts.ts';
import { lettersIn } from '../lists/room.ts';
import { allEntries, titleOf, type Handbook } from '../model/handbook.ts';
import { byOrder } from '../model/order.ts';
import { remembered } from '../model/remembered.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { compareAddress } from './addresses.ts';
import { placeOfEntry } from './shown-at.ts';

/** Something that has a page, or a place of its own in a list. */
export interface Thing {
	title: string;
	address: string;
	/** The role that it is a level of. */
	of?: string;
}

/** All things of a kind; pairs of roles are one too. */
export interface Things extends Group<Thing> {
	kind: CollectionName | 'pairs';
	items: readonly Thing[];
}

/** What may stand in a list of everything: what is a part of a page is found there. */
const LISTED = collectionNames.filter((name) => name !== 'steps');

/** A list of everything there is, for whoever has no search. */
export const everything = remembered((handbook: Handbook): Part<Things>[] => {
	const ofKind = (kind: CollectionName): Things => ({
		kind,
		items: [...allEntries(handbook, [kind])].sort(byOrder).map((entry) => {
			const role =
				entry.collection === 'levels' ? handbook.roles.get((entry as { data: { role: string } }).data.role) : undefined;
			return {
				title: titleOf(entry),
				address: placeOfEntry(handbook, entry),
				...(role ? { of: role.data.title } : {}),
			};
		}),
	});
	const pairs: Things = {
		kind: 'pairs',
		items: comparedPairs(handbook).map(([a, b]) => ({
			title: `${a.data.title}, ${b.data.title}`,
			address: compareAddress(a.id, b.id),
		})),
	};
	const groups = [...LISTED.map(ofKind), pairs].filter(({ items }) => items.length > 0);
	return inParts(groups, ({ title, address, of }: Thing) => ({ letters: lettersIn(title, address, of), elements: 2 }));
});
