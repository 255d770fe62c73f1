import { expect, test } from 'vitest';
import { factsBeside } from './facts-beside.ts';

const fact = (label: string, value: string) => ({ label, value });
const list = (label: string, ...texts: string[]) => ({ label, texts, isList: true });

test('equal labels stand in one row, facts before lists, in the order of the first', () => {
	const one = [fact('Band', 'C'), fact('Years', '3'), list('Indicators', 'Does x.')];
	const other = [fact('Points', '5'), fact('Band', 'D'), list('Indicators', 'Does y.'), list('Band', 'A list.')];
	expect(factsBeside(one, other)).toEqual([
		{ label: 'Band', sides: [one[0], other[1]] },
		{ label: 'Years', sides: [one[1], undefined] },
		{ label: 'Points', sides: [undefined, other[0]] },
		{ label: 'Indicators', sides: [one[2], other[2]] },
		{ label: 'Band', sides: [undefined, other[3]] },
	]);
});

test('where neither has any, there is no row', () => expect(factsBeside([], [])).toEqual([]));
