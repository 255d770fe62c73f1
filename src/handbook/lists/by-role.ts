import { compareText } from '../model/diagnostic.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { byOrder } from '../model/order.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Group } from './parts.ts';

/** The entries of a kind that belong to one role. */
export interface OfRole<Name extends CollectionName> extends Group<Entry<Name>> {
	/** The id of the role; empty for what belongs to none. */
	id: string;
	/** `undefined` where the role is not there. */
	role: Entry<'roles'> | undefined;
	items: readonly Entry<Name>[];
}

/** The entries of a kind by the role that each belongs to: roles in the order of lists, what belongs to none last. */
export function byRole<Name extends CollectionName>(
	{ roles }: Handbook,
	entries: Iterable<Entry<Name>>,
	roleOf: (entry: Entry<Name>) => string,
): OfRole<Name>[] {
	const groups = Map.groupBy([...entries].sort(byOrder), roleOf);
	const place = (id: string) => (id === '' ? 2 : roles.has(id) ? 0 : 1);
	return [...groups]
		.map(([id, items]) => ({ id, role: roles.get(id), items }))
		.sort((a, b) =>
			a.role && b.role ? byOrder(a.role, b.role) : place(a.id) - place(b.id) || compareText(a.id, b.id),
		);
}
