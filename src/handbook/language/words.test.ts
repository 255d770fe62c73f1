import { expect, test } from 'vitest';
import { inSentence, longestWord } from './words.ts';

test.each([
	['Tech lead', 'tech lead'],
	['SRE lead', 'SRE lead'],
	['Engineer II', 'engineer II'],
	['Level 3', 'level 3'],
	['Product Family Lead', 'Product Family Lead'],
	['Head of Engineering', 'Head of Engineering'],
	['Co-Lead', 'Co-Lead'],
	['Être humain', 'être humain'],
	['IC3', 'IC3'],
	['3', '3'],
])('“%s” is “%s” within a sentence', (name, within) => {
	expect(inSentence(name)).toBe(within);
});

test.each([
	['Head of Engineering', 11],
	['Softwareentwicklungsleitung', 27],
	['Cross-functional lead', 10],
	['', 0],
])('the longest word of “%s” has %i letters', (text, letters) => {
	expect(longestWord(text)).toBe(letters);
});
