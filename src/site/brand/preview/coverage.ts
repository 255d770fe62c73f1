/** A shape: its contours, each a row of points, x and y in turn. */
export type Shape = readonly (readonly number[])[];

/** How much of each pixel a shape covers, from 0 to 1, row by row, where it covers any. */
export interface Coverage {
	left: number;
	top: number;
	/** How many pixels a row has. */
	width: number;
	of: Float32Array;
}

/**
 * Finds how much of each pixel a shape covers, exactly: each edge adds to the rows that it crosses the
 * area to its right, and a sum along the row gives what is inside.
 */
export function coverageOf(shape: Shape): Coverage {
	const [left, right] = bounds(shape, 0);
	const [top, bottom] = bounds(shape, 1);
	// Room for what lies behind the last pixel that an edge goes through.
	const width = right - left + 2;
	const areas = new Float32Array((bottom - top + 1) * width);
	for (const contour of shape)
		for (let at = 0; at < contour.length; at += 2) {
			const next = (at + 2) % contour.length;
			addEdge(contour[at]! - left, contour[at + 1]! - top, contour[next]! - left, contour[next + 1]! - top);
		}
	for (let row = 0; row < areas.length; row += width) {
		let sum = 0;
		for (let x = row; x < row + width; x += 1) areas[x] = Math.min(1, Math.abs((sum += areas[x]!)));
	}
	return { left, top, width, of: areas };

	function addEdge(x0: number, y0: number, x1: number, y1: number): void {
		if (y0 === y1) return;
		const [sign, top, bottom] = y0 < y1 ? [1, y0, y1] : [-1, y1, y0];
		const slope = (x1 - x0) / (y1 - y0);
		const xAt = (y: number) => x0 + (y - y0) * slope;
		for (let y = Math.floor(top); y < bottom; y += 1) {
			const [start, end] = [Math.max(top, y), Math.min(bottom, y + 1)];
			const height = sign * (end - start);
			const [left, right] = [xAt(start), xAt(end)].sort((a, b) => a - b) as [number, number];
			addSpan(y * width, left, right, height);
		}
	}

	/** Adds what an edge within one row covers of the pixels that it goes through, and of the one behind them. */
	function addSpan(row: number, left: number, right: number, height: number): void {
		const [first, last] = [Math.floor(left), Math.floor(right)];
		let before = 0;
		for (let x = first; x <= last; x += 1) {
			const [a, b] = [Math.max(left, x), Math.min(right, x + 1)];
			const share = right === left ? 1 : (b - a) / (right - left);
			// Of the part of the edge in this pixel, what is to its right within the pixel is covered.
			const inside = height * share * (x + 1 - (a + b) / 2);
			areas[row + x]! += inside + before;
			before = height * share - inside;
		}
		areas[row + last + 1]! += before;
	}
}

/** Between which whole numbers one of the two coordinates of a shape lies. */
function bounds(shape: Shape, which: 0 | 1): [from: number, to: number] {
	let [from, to] = [Infinity, -Infinity];
	for (const contour of shape)
		for (let at = which; at < contour.length; at += 2) {
			from = Math.min(from, contour[at]!);
			to = Math.max(to, contour[at]!);
		}
	return [Math.floor(from), Math.ceil(to)];
}
