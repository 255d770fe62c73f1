import { describe, expect, test } from 'vitest';
import { pack } from './pack.ts';

/** Packs things of some heights, as shares of a sheet, by the groups that they belong to. */
function packed(heights: readonly number[], groups: string = '') {
	const filled = (from: number, to: number) => heights.slice(from, to).reduce((sum, height) => sum + height, 0);
	const belongs = (index: number) => groups !== '' && groups[index] === groups[index - 1];
	return pack({ count: heights.length, filled, belongs }).map(([from, to]) => to - from);
}

describe('things are laid on sheets', () => {
	test.each([
		['all on one where they fit', [0.3, 0.3, 0.4], '', [3]],
		['on as few as there can be, all filled about alike', [0.25, 0.25, 0.25, 0.25, 0.25, 0.25], '', [3, 3]],
		['in their order, though another needed fewer', [0.6, 0.6, 0.3, 0.9, 0.3], '', [1, 2, 1, 1]],
		['parted rather where others begin', [0.4, 0.2, 0.2, 0.3], 'abbb', [1, 3]],
		['but not for a sheet more', [0.5, 0.5, 0.5, 0.5], 'abbc', [2, 2]],
		['one by itself where it is too much', [0.2, 1.4, 0.2], '', [1, 1, 1]],
		['not at all where there are none', [], '', []],
	] as const)('%s', (_, heights, groups, expected) => {
		expect(packed(heights, groups)).toEqual(expected);
	});
});
