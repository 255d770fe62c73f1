import { expect, test } from 'vitest';
import { signsInWords } from './draw.ts';
import { seenFirst } from './seen.ts';
import type { SignsOfRole } from './signs.ts';

const SIGNS: SignsOfRole = {
	handbook: { name: 'Kitchen', release: '1' },
	role: { id: 'cook', title: 'Cook', name: 'cook', href: '/', colour: 0 },
	signs: ['tired', 'late', 'loud', 'bored'].map((key) => ({ key, text: [key] })),
	...{ fit: [], ways: [] },
};
const marks = Object.fromEntries(
	Object.entries({ tired: 'sometimes', late: 'often', loud: 'no', bored: 'often', gone: 'often' }).map(
		([key, seen]) => [key, { chosen: { seen } }],
	),
);

test('signs are summed up by how often they show, and what shows often is first to be helped', () => {
	expect(signsInWords(SIGNS, marks)).toBe('4 of 4 signs looked at. Often: 2. Now and then: 1. No: 1.');
	expect(seenFirst(SIGNS, marks).map(({ key }) => key)).toEqual(['late', 'bored', 'tired']);
	expect(seenFirst(SIGNS, { loud: { chosen: { seen: 'no' } } })).toEqual([]);
});
