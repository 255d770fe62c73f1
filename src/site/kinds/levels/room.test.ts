import { expect, test } from 'vitest';
import { hasRoom, narrowest } from './room.ts';

test('a column is as wide as its longest word, however long its texts are', () => {
	expect(narrowest(['Senior engineer', 'a b c d e f g h i j'])).toBe(narrowest(['engineer']));
	expect(narrowest([])).toBeLessThan(narrowest(['a']));
});

test.each<[string, number, string, boolean]>([
	['eight roles of words of ten letters', 8, 'Lead architects', true],
	['eight roles of one long word', 8, 'Softwareentwicklungsleitung', false],
	['twenty roles of a number', 20, '3', true],
	['forty roles of a number', 40, '3', false],
])('a table of %s has room or not', (_, columns, text, expected) => {
	expect(hasRoom(Array.from({ length: columns }, () => [text]))).toBe(expected);
});
