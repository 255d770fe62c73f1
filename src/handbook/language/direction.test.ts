import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test.each([
	['English', 'ltr'],
	['目標', 'ltr'],
	['हिन्दी', 'ltr'],
	['هذه فقرة', 'rtl'],
	['עברית', 'rtl'],
	['ދިވެހި', 'rtl'],
	['🚢 3 – “مرحبا” in English', 'rtl'],
	['1. In English: مرحبا', 'ltr'],
	['١٢٣', undefined],
	['– 42 % 🚢', undefined],
	['', undefined],
] as const)('“%s” has the direction of its first letter', (text, direction) => {
	expect(directionOf(text)).toBe(direction);
});
