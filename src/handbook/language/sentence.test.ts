import { expect, test } from 'vitest';
import { fill, mapSentence, pieces } from './sentence.ts';

test('a sentence is filled in where it has places', () => {
	expect(fill('{count} of {all} shown', { count: 3, all: 60 })).toBe('3 of 60 shown');
	expect(fill('Nothing to fill', {})).toBe('Nothing to fill');
});

test('what stands in a place may be anything, and is not looked into', () => {
	const link = { href: '/' };
	expect(pieces('Read {link}.', { link })).toEqual(['Read ', link, '.']);
	expect(fill('Called {name}.', { name: '{name}' })).toBe('Called {name}.');
});

test('the names of places are no words', () => {
	const reword = (text: string) => text.replaceAll('level', 'grade');
	expect(mapSentence('{level} is the level', reword)).toBe('{level} is the grade');
});
