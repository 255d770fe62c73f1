import { fits, sum, type Size } from './room.ts';

/** Things that stand together in a list, such as those of one track. */
export interface Group<Item> {
	items: readonly Item[];
}

/** So much of a list as one page has room for. */
export interface Part<Of> {
	/** Counted from 1; the first is the page of the list itself. */
	number: number;
	/** How many parts there are. */
	of: number;
	/** What it holds: of a group that is larger than a page, some of its items. */
	groups: readonly Of[];
}

/**
 * Puts a list on as few pages as have room for it, in its order. A group stays together where one page has room for
 * it; a larger one begins a page.
 *
 * @param sizeOf what an item takes up
 * @returns one part for a list that one page has room for, even an empty one
 */
export function inParts<Of extends Group<unknown>>(
	groups: readonly Of[],
	sizeOf: (item: Of['items'][number]) => Size,
): Part<Of>[] {
	const pages: Of[][] = [[]];
	let taken: Size[] = [];
	const turn = () => {
		if (pages.at(-1)!.length > 0) pages.push([]);
		taken = [];
	};
	for (const group of groups) {
		const sizes = group.items.map(sizeOf);
		if (!fits(sum([...taken, ...sizes]))) turn();
		let items: unknown[] = [];
		const put = () => {
			if (items.length > 0) pages.at(-1)!.push({ ...group, items });
			items = [];
		};
		for (const [index, item] of group.items.entries()) {
			if (!fits(sum([...taken, sizes[index]!])) && items.length > 0) {
				put();
				turn();
			}
			items.push(item);
			taken = [sum([...taken, sizes[index]!])];
		}
		put();
	}
	return pages.map((page, index) => ({ number: index + 1, of: pages.length, groups: page }));
}
