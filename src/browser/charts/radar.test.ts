import { expect, test } from 'vitest';
import { canBeRead } from './radar.ts';

const many = (length: number) => Array.from({ length }, (_, index) => `Axis ${index}`);

test.each<[string, string[], boolean]>([
	['of five short names', ['Craft', 'System', 'People', 'Delivery', 'Influence'], true],
	['of two', ['Craft', 'System'], false],
	['of eight', many(8), true],
	['of nine', many(9), false],
	['of a long name at its top', ['Planning and organisation', 'System', 'People'], true],
	['of a long name at its side', ['Craft', 'Planning and organisation', 'People'], false],
])('a radar chart %s can be read or not', (_, names, expected) => {
	expect(canBeRead(names)).toBe(expected);
});
