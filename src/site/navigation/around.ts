/** So many of a list as `most` says, the one at a place in their middle as far as that goes. */
export function around<Item>(items: readonly Item[], at: number, most: number): readonly Item[] {
	const from = Math.max(0, Math.min(at - Math.floor(most / 2), items.length - most));
	return items.slice(from, from + most);
}
