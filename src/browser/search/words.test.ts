import { describe, expect, test } from 'vitest';
import { isLittle, stemOf, wordsOf } from './words.ts';

describe('words', () => {
	test.for([
		['Who owns on-call?', ['who', 'owns', 'on', 'call']],
		['1:1s', ['1', '1s']],
		['the team’s health', ['the', 'team', 'health']],
		["I'd, don't", ['i', 'don']],
		['Café ＥＭ', ['cafe', 'em']],
		['<b>&amp;', ['b', 'amp']],
		['', []],
		['?!', []],
	] as const)('of “%s”', ([text, words]) => expect(wordsOf(text)).toEqual(words));

	test('of one stem are its forms', () => {
		expect(stemOf('reviews')).toBe(stemOf('reviewing'));
		expect(stemOf('promotion')).toBe(stemOf('promoted'.replace('ed', 'ions')));
		expect(stemOf('team')).not.toBe(stemOf('tech'));
	});

	test.each([
		['authority', 'authorities'],
		['community', 'communities'],
		['polite', 'politely'],
		['internal', 'internally'],
	])('in the singular and in the plural are one: %s, %s', (one, other) => {
		expect(stemOf(one)).toBe(stemOf(other));
	});

	test.each([
		['developer', 'development'],
		['response', 'responsibility'],
		['responsive', 'responsible'],
		['experiments', 'experience'],
		['internal', 'intern'],
		['busy', 'business'],
		['position', 'positive'],
		['community', 'communication'],
	])('that begin alike are no forms of each other: %s, %s', (one, other) => {
		expect(stemOf(one)).not.toBe(stemOf(other));
	});

	test('that only shape a question are little', () => {
		expect(wordsOf('who is responsible for the').every(isLittle)).toBe(true);
		expect(isLittle('call')).toBe(false);
	});
});
