import { describe, expect, test } from 'vitest';
import { figuresOf } from './people.ts';

/** How many figures a path holds: each has one head and one pair of shoulders. */
const count = (path: string) => path.split('z').length - 1;

describe('people are drawn', () => {
	test.each([
		{ what: 'one by one', range: { from: 3, to: 3 }, there: 3, more: 0 },
		{ what: 'those that may be there too apart', range: { from: 2, to: 5 }, there: 2, more: 3 },
		{ what: 'as one where nobody says how many', range: undefined, there: 1, more: 0 },
		{ what: 'also when they are many', range: { from: 12, to: 56 }, there: 12, more: 44 },
	])('$what', ({ range, there, more }) => {
		const figures = figuresOf(range)!;
		expect([count(figures.there), count(figures.more)]).toEqual([there, more]);
	});

	test('in rows, none outside the picture', () => {
		const { there, width, height } = figuresOf({ from: 25, to: 25 })!;
		const places = [...there.matchAll(/M(\d+) ([\d.]+)a/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
		expect(new Set(places.map(([x, y]) => `${x} ${y}`)).size).toBe(25);
		expect(places.every(([x, y]) => x < width && y < height)).toBe(true);
	});

	test('not where they are more than one takes in', () => expect(figuresOf({ from: 1, to: 500 })).toBeUndefined());
});
