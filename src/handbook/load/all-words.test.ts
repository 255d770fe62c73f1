import { expect, test } from 'vitest';
import type { Place } from '../model/diagnostic.ts';
import { layerFrom } from './from-text.ts';
import { loadHandbook } from './load.ts';

const placeOf = ({ file, line, column }: Place) => `${file}:${line}:${column}`;

/** Two layers that hold nothing but settings, the lower one first. */
const settingsOf = (...texts: string[]) =>
	loadHandbook(texts.map((text, index) => layerFrom({ 'handbook.yaml': text }, ['base', 'org'][index])));

test('a layer adds to the words below it: what it says of one goes first, however it is written', () => {
	const { handbook, faults } = settingsOf(
		'words:\n  level: grade\n  code-review: check\n',
		'name: Ours\nwords:\n  Code Review: reading\n  tech lead: steward\n',
	);
	expect(faults).toEqual([]);
	expect(handbook.settings.words).toEqual({ level: 'grade', 'Code Review': 'reading', 'tech lead': 'steward' });
	expect(placeOf(handbook.settingsKeyAt('words', 'tech lead'))).toBe('org/handbook.yaml:4:3');
	expect(placeOf(handbook.settingsKeyAt('words', 'level'))).toBe('base/handbook.yaml:2:3');
	expect(placeOf(handbook.settingsAt('words', 'level'))).toBe('base/handbook.yaml:2:10');
});

test.each([
	['words: [a, b]', 'org/handbook.yaml:1:8'],
	['words:\n  level: [grade]', 'org/handbook.yaml:2:10'],
])('a fault in them is found where it stands: %s', (text, place) => {
	const { faults } = settingsOf('words:\n  level: rung\n', `${text}\n`);
	expect(faults.map(({ at }) => placeOf(at))).toEqual([place]);
});
