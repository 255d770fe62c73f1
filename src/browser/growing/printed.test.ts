import { expect, test } from 'vitest';
import { printedInWords } from './printed.ts';

test.each([
	['2-3ecd44820da3146a', 'Kitchen, release 2. Printed on 28 November 2026.'],
	['2', 'Kitchen, release 2. Printed on 28 November 2026.'],
])('a sheet of release %s says its version and day, without a digest', (release, text) => {
	expect(printedInWords({ name: 'Kitchen', release }, '2026-11-28')).toBe(text);
});
