import { expect, test } from 'vitest';
import { bands } from './bands.ts';

test.each([
	[2, [[0, 2]]],
	[6, [[0, 6]]],
	[
		7,
		[
			[0, 4],
			[4, 7],
		],
	],
	[
		15,
		[
			[0, 5],
			[5, 10],
			[10, 15],
		],
	],
])('%d levels are shared out evenly among as few sheets as hold them', (count, expected) => {
	expect(bands(count)).toEqual(expected);
});

test('no sheet of many levels is without one or has more than fit', () => {
	for (let count = 1; count < 100; count++) {
		const sizes = bands(count).map(([from, to]) => to - from);
		expect(Math.min(...sizes)).toBeGreaterThan(0);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(6);
		expect(bands(count).at(-1)![1]).toBe(count);
	}
});
