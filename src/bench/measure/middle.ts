/** Several measurements of one thing. */
export interface Spread {
	middle: number;
	least: number;
	most: number;
}

/** The middle of several figures, and how far they lie apart. */
export function spreadOf(figures: readonly number[]): Spread {
	const sorted = figures.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	return {
		middle: (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2,
		least: sorted[0]!,
		most: sorted.at(-1)!,
	};
}
