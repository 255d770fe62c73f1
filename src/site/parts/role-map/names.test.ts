import { describe, expect, test } from 'vitest';
import { laneFor, nameLines } from './names.ts';

const times = (count: number, title: string) => Array<string>(count).fill(title);

describe('ladders stand side by side', () => {
	test.each<[string, string[], number | undefined]>([
		['seven with short names', times(7, 'Tech lead'), 124],
		['eight, which are the most', times(8, 'Tech lead'), 124],
		['not nine', times(9, 'Tech lead'), undefined],
		['two, farther apart where a word is long', times(2, 'Internationalisation lead'), 200],
		['not seven, where a word would be cut', times(7, 'Internationalisation lead'), undefined],
		['seven whose letters need no space between words', times(7, '国際化およびローカライゼーション担当'), 124],
	])('%s', (_, titles, lane) => {
		expect(laneFor(titles)).toBe(lane);
	});
});

describe('a name on the map', () => {
	test.each<[string, string[]]>([
		['Tech lead', ['Tech lead']],
		['Technical program manager', ['Technical', 'program manager']],
		['Senior manager of several teams of engineers', ['Senior manager of', 'several teams of', 'engineers']],
		['国際化およびローカライゼーション担当', ['国際化およびロー', 'カライゼーション', '担当']],
	])('“%s” is cut between words', (title, lines) => {
		expect(nameLines(title, 150)).toEqual(lines);
	});

	test('ends in an ellipsis where three lines are too few', () => {
		expect(nameLines('Head of everything that has to do with the platform and its people', 150).at(-1)).toMatch(/ …$/);
	});
});
