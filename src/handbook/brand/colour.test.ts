import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, hexOf, lightOf } from './colour.ts';
import { oklchOf, shown } from './oklch.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
	test.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#ffffff', 1],
		// The grey that just passes, and the one that just does not, of every accessibility course.
		['#767676', '#ffffff', 4.54],
		['#777777', '#ffffff', 4.48],
		['#ff0000', '#ffffff', 4],
		['#0000ff', '#ffffff', 8.59],
	])('of %s and %s is %f, whichever comes first', (a, b, ratio) => {
		expect(contrast(a, b)).toBeCloseTo(ratio, 2);
		expect(contrast(b, a)).toBe(contrast(a, b));
	});
});

describe('a colour', () => {
	test.each([
		['#ff0000', 0.628, 0.2577, 29.23],
		['#00ff00', 0.8664, 0.2948, 142.5],
		['#0000ff', 0.452, 0.3132, 264.05],
		['#ffff00', 0.968, 0.211, 109.77],
	])('%s is taken apart as CSS does', (hex, lightness, chroma, degrees) => {
		const found = oklchOf(hex);
		expect(found.lightness).toBeCloseTo(lightness, 3);
		expect(found.chroma).toBeCloseTo(chroma, 3);
		expect(((found.hue * 180) / Math.PI + 360) % 360).toBeCloseTo(degrees, 1);
	});

	test('without a hue has no chroma', () => {
		for (const hex of ['#000000', '#808080', '#ffffff']) expect(oklchOf(hex).chroma).toBeLessThan(0.0001);
	});

	test('comes back as it was', () => {
		fc.assert(
			fc.property(anyColour, (colour) => {
				expect(hexOf(lightOf(colour))).toBe(colour);
				expect(shown(oklchOf(colour))).toBe(colour);
			}),
		);
	});

	test('that no screen shows keeps its lightness and its hue, and is as strong as can be', () => {
		const wanted = { lightness: 0.8, chroma: 0.4, hue: 1 };
		const { lightness, chroma, hue } = oklchOf(shown(wanted));
		expect([lightness, hue]).toEqual([expect.closeTo(0.8, 2), expect.closeTo(1, 1)]);
		expect(chroma).toBeGreaterThan(0.1);
		expect(chroma).toBeLessThan(0.4);
	});

	test('beyond white is white', () => {
		expect(shown({ lightness: 1.2, chroma: 0.1, hue: 0 })).toBe('#ffffff');
	});
});
