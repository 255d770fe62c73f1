import { describe, expect, test } from 'vitest';
import { answersInWords, readAnswers } from './answers-file.ts';

describe('answers', () => {
	test('of none are none', () => {
		expect(readAnswers('')).toEqual({ places: {}, branches: {} });
	});

	test('say of a place what it is, in a word or with more', () => {
		expect(readAnswers("places: { h1: role, h2: { is: level, reads: 'Level {label}' } }").places).toEqual({
			h1: { is: 'role' },
			h2: { is: 'level', reads: ['Level {label}'] },
		});
	});

	test.each([
		['places: { h1: rolle }', 'h1'],
		["places: { h1: { is: role, reads: 'Level' } }", 'has no part in braces'],
		['levels: both', 'levels'],
		['nonsense: 1', 'nonsense'],
		['branches: { Lead: Engineer }', 'Lead'],
	])('are refused where they say nothing: %s', (text, reason) => {
		expect(() => readAnswers(text)).toThrow(reason);
	});

	test('are each described', () => {
		const lines = answersInWords();
		expect(lines.filter((line) => !/^ *\w+: +\S.*\.$|^A place is/.test(line))).toEqual([]);
		expect(lines.length).toBeGreaterThan(15);
	});
});
