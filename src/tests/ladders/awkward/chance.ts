/** Chance that is the same in every run. */
export interface Chance {
	/** A whole number from 0 up to below `end`. */
	below: (end: number) => number;
	/** One of a list. */
	one: <Item>(list: readonly Item[]) => Item;
	/** Several of a list, none twice, in its order; all where it has no more. */
	some: <Item>(list: readonly Item[], count: number) => Item[];
}

/** Numbers by chance from a seed: “mulberry32”, which is short and good enough for texts. */
export function chanceOf(seed: number): Chance {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number) => Math.floor(next() * end);
	return {
		below,
		one: (list) => list[below(list.length)]!,
		some: (list, count) => {
			const left = list.map((_, index) => index);
			while (left.length > count) left.splice(below(left.length), 1);
			return left.map((index) => list[index]!);
		},
	};
}
