import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionNames, kindOf } from '../../handbook/schema/collections.ts';
import { settings } from '../../handbook/schema/settings.ts';
import { cellText, cellValue } from './cell-text.ts';
import { asItWas, harmless } from './guard.ts';
import { matchLines } from './match-lines.ts';
import { cleaned, looksSame } from './same-text.ts';
import { cellAddress, SheetNames } from './sheet.ts';
import { tables } from './tables.ts';

describe('a text that looks like a formula', () => {
	test.each(['=1+1', '+1', '-1', '@me', '\tx', '\rx', "'=1", "''-2"])(
		'%j is harmless in a cell, and comes back',
		(text) => {
			expect(harmless(text)).toMatch(/^'/);
			expect(asItWas(harmless(text))).toBe(text);
		},
	);

	test('any text comes back as it was', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(asItWas(harmless(text))).toBe(text);
			}),
		);
		fc.assert(
			fc.property(fc.stringMatching(/^'{0,3}[=+@-]?x?$/), (text) => {
				expect(asItWas(harmless(text))).toBe(text);
			}),
		);
	});
});

describe('which line was which', () => {
	test.each<[string, string[], string[], (number | undefined)[]]>([
		['the same', ['a', 'b'], ['a', 'b'], [0, 1]],
		['in another order', ['Tests code.', 'Reads logs.'], ['Reads logs.', 'Tests code.'], [1, 0]],
		[
			'one of them mended',
			['Tests the code they write.', 'Reads logs.'],
			['Tests all the code they write.', 'Reads logs.'],
			[0, 1],
		],
		['one more', ['Tests code.'], ['Tests code.', 'Draws maps of systems.'], [0, undefined]],
		['one less', ['Tests code.', 'Reads logs.'], ['Reads logs.'], [1]],
		[
			'one in the place of another',
			['Tests code.', 'Reads logs.'],
			['Tests code.', 'Hires people well.'],
			[0, undefined],
		],
		['equal twice', ['Tests.', 'Tests.'], ['Tests.', 'Tests.'], [0, 1]],
	])('%s', (_, before, now, expected) => {
		expect(matchLines(before, now)).toEqual(expected);
	});
});

describe('texts', () => {
	test.each([
		['a\u00a0b', 'a b', true],
		['a\r\nb', 'a\nb', true],
		['a\u200bb ', 'ab', true],
		['a b', 'a  b', true],
		['a’s', "a's", false],
		['- a\n  - b', '- a\n- b', false],
		['a\n\nb', 'a\nb', false],
	])('%j and %j look the same: %s', (one, other, expected) => {
		expect(looksSame(one, other)).toBe(expected);
	});

	test('are cleaned of what other programs leave in them, but for what was meant', () => {
		expect(cleaned('5\u00a0km\u200b')).toBe('5 km');
		expect(cleaned('6\u00a0km', '5\u00a0km')).toBe('6\u00a0km');
	});
});

describe('every fact has a column of its own', () => {
	test.each(tables.map((table) => [table.sheet, table] as const))('%s', (_, { columns, holders }) => {
		const heads = [...columns, ...holders].map(({ head }) => head.toLowerCase());
		expect(new Set(heads).size).toBe(heads.length);
	});

	test('and every field of every kind is in one', () => {
		for (const name of collectionNames) {
			const fields = tables
				.filter(({ owner }) => owner === name)
				.flatMap(({ steps, columns }) => (steps[0] ? [steps[0].path[0]!] : columns.map(({ path }) => path[0])));
			const missing = Object.keys(kindOf(name).schema.shape).filter((field) => !fields.includes(field));
			expect(missing).toEqual([]);
		}
	});

	test('and so is every setting', () => {
		const fields = tables
			.filter(({ owner }) => owner === 'settings')
			.flatMap(({ steps, columns }) => (steps[0] ? [steps[0].path[0]!] : columns.map(({ path }) => path[0])));
		expect(Object.keys(settings.shape).filter((field) => !fields.includes(field))).toEqual([]);
	});

	test('and every sheet a name of its own', () => {
		expect(new Set(tables.map(({ sheet }) => sheet)).size).toBe(tables.length);
	});
});

test('a list comes out of its cell as it went in, whatever its items hold', () => {
	const column = { path: [], head: '', about: '', kind: 'lines' as const, isLong: true };
	const item = fc.stringMatching(/^[=@a-z'[•-][a-z ]{0,5}[a-z](\n[a-z]+)?$/);
	fc.assert(
		fc.property(fc.array(item, { minLength: 1 }), (items) => {
			expect(cellValue(column, cellText(column, items), () => undefined)).toEqual(items);
		}),
	);
});

test('sheets have names that spreadsheets take, each once', () => {
	const names = new SheetNames();
	const long = 'A role with a very long name indeed';
	expect(['Axes', 'axes', 'a/b: [c]', long, long, ''].map((name) => names.give(name))).toEqual([
		...['Axes', 'axes 2', 'a b c', 'A role with a very long name in', 'A role with a very long name 2', 'Sheet'],
	]);
});

test.each([
	[0, 0, 'A1'],
	[6, 2, 'C7'],
	[0, 26, 'AA1'],
	[9, 701, 'ZZ10'],
])('row %i and column %i is %s', (row, column, address) => {
	expect(cellAddress(row, column)).toBe(address);
});
