import { expect, test } from 'vitest';
import { foldedFrom } from './folded.ts';

test.each([
	[0, 0, 0],
	[1, 1, 0],
	[3, 3, 0],
	[4, 2, 2],
	[12, 2, 10],
])('of %i names %i are shown and %i are folded', (count, shown, rest) => {
	const names = Array.from({ length: count }, (_, index) => index);
	const folded = foldedFrom(names);
	expect([folded.shown.length, folded.rest.length]).toEqual([shown, rest]);
	expect([...folded.shown, ...folded.rest]).toEqual(names);
});
