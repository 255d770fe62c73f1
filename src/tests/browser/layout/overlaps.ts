import type { Fault, WithTools } from './in-page.ts';

/** Finds texts that lie over each other. */
export function findOverlaps(): Fault[] {
	/** The boxes of letters are higher than the letters: so much of them above and below is air. */
	const air = 0.3;
	/** So many pixels of two words next to each other may be shared. */
	const touch = 2;
	const { shown, where, quote, around, styleOf, boxOf } = (window as unknown as WithTools).layout;
	const all = shown().flatMap(({ node, element, boxes }) => {
		const frames = around(element);
		// What is scrolled or cut away lies over nothing.
		const windows = frames.filter((frame) => styleOf(frame).overflow !== 'visible').map(boxOf);
		const isStuck = frames.some((frame) => /fixed|sticky/.test(styleOf(frame).position));
		return boxes
			.map(({ left, right, top, bottom, height }) => ({
				...{ node, element, isStuck },
				left: Math.max(left, ...windows.map((window) => window.left)),
				right: Math.min(right, ...windows.map((window) => window.right)),
				top: Math.max(top + height * air, ...windows.map((window) => window.top)),
				bottom: Math.min(bottom - height * air, ...windows.map((window) => window.bottom)),
			}))
			.filter(({ left, right, top, bottom }) => left < right && top < bottom);
	});
	all.sort((a, b) => a.top - b.top);
	const found: Fault[] = [];
	all.forEach((one, index) => {
		for (let at = index + 1; at < all.length && all[at]!.top < one.bottom; at++) {
			const other = all[at]!;
			if (other.node === one.node || one.isStuck !== other.isStuck) continue;
			if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > touch)
				found.push({
					what: 'over each other',
					text: `${quote(one.node.data)} over ${quote(other.node.data)}`,
					where: `in ${where(one.element)}`,
				});
		}
	});
	return found;
}
