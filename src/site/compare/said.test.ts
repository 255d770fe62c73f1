import { expect, test } from 'vitest';
import { asWritten } from '../../handbook/language/rewording.ts';
import { saidOf } from './said.ts';

const shout = (text: string) => text.replaceAll('level', 'grade');

test.each([
	['Plain, with <b> and & as they are.', ['Plain, with <b> and & as they are.']],
	['Below *a level*.', ['Below ', { tag: 'em', said: ['a grade'] }, '.']],
	['Runs `level < 2`.', ['Runs ', { tag: 'code', attributes: { dir: 'auto' }, said: ['level < 2'] }, '.']],
	[
		'[**All** of it](/x/)',
		[{ tag: 'a', attributes: { href: '/x/' }, said: [{ tag: 'strong', said: ['All'] }, ' of it'] }],
	],
])('%s is said as data', (text, expected) => expect(saidOf(text, shout)).toEqual(expected));

test('as it is written where there are no other words', () =>
	expect(saidOf('A level.', asWritten)).toEqual(['A level.']));
