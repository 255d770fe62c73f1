import { compareText } from '../model/diagnostic.ts';

/** Ids, each with those that it leads to. */
export type Steps = ReadonlyMap<string, readonly string[]>;

/**
 * Finds where ids lead back to themselves: for each id and each step from it the shortest way back,
 * each circle once, from the id that is first in the alphabet.
 *
 * @returns `[a, b, c]` for a circle a → b → c → a
 */
export function* findCircles(steps: Steps): Iterable<string[]> {
	const left = new Set(steps.keys());
	const before = new Map<string, string[]>();
	for (const [id, next] of steps) {
		for (const other of next) {
			if (!before.has(other)) before.set(other, []);
			before.get(other)!.push(id);
		}
	}
	const isLeft = (id: string) => left.has(id);
	const around = (id: string) => [...(steps.get(id) ?? []), ...(before.get(id) ?? [])];
	peel([...left]);
	for (const start of [...left].sort(compareText)) {
		if (!left.has(start)) continue;
		for (const step of steps.get(start) ?? []) {
			const back = left.has(step) ? wayBack(step, start) : undefined;
			if (back) yield [start, ...back];
		}
		left.delete(start);
		peel(around(start));
	}

	/** Drops ids that no circle can pass through; without that, long chains would be walked from each of their ids. */
	function peel(queue: string[]): void {
		for (const id of queue) {
			const isPassed = (steps.get(id) ?? []).some(isLeft) && (before.get(id) ?? []).some(isLeft);
			if (!isPassed && left.delete(id)) queue.push(...around(id));
		}
	}

	/** The ids from one to another, the last left out. */
	function wayBack(from: string, to: string): string[] | undefined {
		const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
		for (const id of cameFrom.keys()) {
			if (id === to) {
				const way: string[] = [];
				for (let at = cameFrom.get(id); at !== undefined; at = cameFrom.get(at)) way.unshift(at);
				return way;
			}
			for (const next of steps.get(id) ?? []) if (left.has(next) && !cameFrom.has(next)) cameFrom.set(next, id);
		}
		return undefined;
	}
}
