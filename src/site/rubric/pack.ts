/** What is laid on sheets in a row, none of it torn. */
export interface Packing {
	/** How many things there are. */
	count: number;
	/** The share of a sheet that the things from one to another take, the second not among them; over 1 is too much. */
	filled: (from: number, to: number) => number;
	/** Whether what stands before a thing belongs together with it. */
	belongs: (index: number) => boolean;
}

/** What it costs to part two things that belong together; half an empty sheet costs a quarter. */
const PARTED = 0.15;

interface Way {
	sheets: number;
	cost: number;
	/** Where the last sheet begins. */
	from: number;
}

/**
 * Lays things on as few sheets as hold them, all filled about alike, and parts rather what does not
 * belong together. What is too much for a sheet has one of its own.
 *
 * @returns for each sheet where it begins and ends
 */
export function pack({ count, filled, belongs }: Packing): [from: number, to: number][] {
	const ways: Way[] = [{ sheets: 0, cost: 0, from: 0 }];
	for (let to = 1; to <= count; to++) {
		const parted = to < count && belongs(to) ? PARTED : 0;
		for (let from = to - 1; from >= 0; from--) {
			const share = filled(from, to);
			if (share > 1 && from < to - 1) break;
			const before = ways[from]!;
			const cost = before.cost + Math.max(0, 1 - share) ** 2 + parted;
			const best = ways[to];
			if (!best || before.sheets + 1 < best.sheets || (before.sheets + 1 === best.sheets && cost < best.cost))
				ways[to] = { sheets: before.sheets + 1, cost, from };
		}
	}
	const found: [number, number][] = [];
	for (let to = count; to > 0; to = ways[to]!.from) found.unshift([ways[to]!.from, to]);
	return found;
}
