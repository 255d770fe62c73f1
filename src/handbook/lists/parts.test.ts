import { describe, expect, test } from 'vitest';
import { inParts } from './parts.ts';

/** A page has room for four of these. */
const sizeOf = () => ({ letters: 0, elements: 450 });
const items = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
const shown = (...groups: string[][]) =>
	inParts(
		groups.map((group) => ({ items: group })),
		sizeOf,
	).map((part) => part.groups.map((group) => group.items.join(' ')));

describe('a list', () => {
	test('that one page has room for is one part', () => {
		expect(shown(items('a', 2), items('b', 2))).toEqual([['a1 a2', 'b1 b2']]);
	});

	test('that is empty is one part too', () => expect(shown()).toEqual([[]]));

	test('keeps a group together where one page has room for it', () => {
		expect(shown(items('a', 3), items('b', 2), items('c', 1))).toEqual([['a1 a2 a3'], ['b1 b2', 'c1']]);
	});

	test('begins a page with a group that is larger than one, and goes on behind it', () => {
		expect(shown(items('a', 1), items('b', 6), items('c', 2))).toEqual([['a1'], ['b1 b2 b3 b4'], ['b5 b6', 'c1 c2']]);
	});

	test('puts what no page has room for on a page of its own', () => {
		const parts = inParts([{ items: [1, 9_000, 2] }], (elements) => ({ letters: 0, elements: Number(elements) }));
		expect(parts.map(({ groups }) => groups.map((group) => group.items))).toEqual([[[1]], [[9_000]], [[2]]]);
	});

	test('counts its parts', () => {
		const [first, second] = inParts([{ items: items('a', 5) }], sizeOf);
		expect([first!.number, first!.of, second!.number, second!.of]).toEqual([1, 2, 2, 2]);
	});
});
