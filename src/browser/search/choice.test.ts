import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChoice, writeChoice } from './choice.ts';

test('what is written into an address is read out of it again', () => {
	const text = fc.string({ maxLength: 100 });
	fc.assert(
		fc.property(fc.record({ q: text, kind: text, role: text, area: text, track: text }), (choice) => {
			expect(readChoice(writeChoice(choice))).toEqual(choice);
		}),
	);
});

test('an address that asks for nothing stays bare', () => {
	expect(writeChoice(readChoice(''))).toBe('');
	expect(writeChoice(readChoice('?utm=x&q='))).toBe('');
});

test('a query from an address is not longer than one that can be typed', () => {
	expect(readChoice(`?q=${'x'.repeat(5000)}`).q).toHaveLength(200);
});
