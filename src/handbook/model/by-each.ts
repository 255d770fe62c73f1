/**
 * Things by each of the names that they have to do with: under a name each once, in their order.
 *
 * @param namesOf the names of one; one that is named twice counts once
 */
export function byEach<Item>(
	items: Iterable<Item>,
	namesOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> {
	const all = new Map<string, Item[]>();
	for (const item of items)
		for (const name of new Set(namesOf(item))) {
			const of = all.get(name);
			if (of) of.push(item);
			else all.set(name, [item]);
		}
	return all;
}
