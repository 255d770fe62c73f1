import { describe, expect, test } from 'vitest';
import { allAddresses } from '../addresses/all-addresses.ts';
import { cellOf } from '../ask/asked.ts';
import { ladderOf } from '../ask/ladder.ts';
import { handbookFrom } from '../load/from-text.ts';
import { bodyPlaceOf, keyPlaceOf, placeOf, textPlaceOf } from './places.ts';
import { published } from './published.ts';

const handbook = handbookFrom({
	'axes/craft.mdx': 'title: Craft',
	'roles/engineer.mdx': [
		'title: Engineer',
		'details:',
		'  - { label: Pay band, value: 60 000, private: true }',
		'  - { label: Years, value: 5 }',
		'  - { label: Bonus, value: Ten per cent, private: true }',
		'  - { label: Points, value: 12 }',
	].join('\n'),
	'roles/secret.mdx': 'title: Secret\nprivate: true',
	'levels/engineer/1.mdx': 'role: engineer\norder: 1\ntitle: First\ndetails: [{ label: Pay, value: B, private: true }]',
	'levels/engineer/2.mdx':
		'role: engineer\norder: 2\ntitle: Second\ntakes: [secret/1]\nexpectations: { craft: [{ id: tests, text: Tests. }] }',
	'levels/secret/1.mdx':
		'role: secret\norder: 1\ntitle: Hidden\nexpectations: { craft: [{ id: hides, text: Hides. }] }',
});
const shown = published(handbook);
const engineer = shown.roles.get('engineer')!;

describe('of an entry with private facts', () => {
	test('the others are published', () => {
		expect(engineer.data.details).toEqual([
			{ label: 'Years', value: '5', private: false },
			{ label: 'Points', value: '12', private: false },
		]);
		expect(shown.levels.get('engineer/1')!.data.details).toEqual([]);
		expect(handbook.roles.get('engineer')!.data.details).toHaveLength(4);
	});

	test('what is published stands where it stood', () => {
		const line = ({ line: number }: { line: number }) => number;
		expect(engineer.data.details.map((_, index) => line(placeOf(engineer, 'details', index, 'value')))).toEqual([5, 7]);
		expect(line(keyPlaceOf(engineer, 'details', 1, 'label'))).toBe(7);
		expect(line(textPlaceOf(engineer, 'Points', 'details', 1, 'label'))).toBe(7);
		expect(line(keyPlaceOf(engineer, 'details'))).toBe(3);
		expect(line(placeOf(engineer, 'title'))).toBe(2);
		expect(placeOf(engineer)).toEqual(placeOf(handbook.roles.get('engineer')!));
		expect(bodyPlaceOf(engineer, 0)).toEqual(bodyPlaceOf(handbook.roles.get('engineer')!, 0));
	});

	test('and nothing of a fact that is private', () => {
		expect(JSON.stringify([...shown.roles.values(), ...shown.levels.values()])).not.toMatch(
			/Pay|60 000|Bonus|Ten per cent|"B"/,
		);
	});
});

test('an entry without private facts is the same one', () => {
	expect(shown.levels.get('engineer/2')).toBe(handbook.levels.get('engineer/2'));
});

test('what a published level takes from a private one is not published', () => {
	expect(cellOf(handbook, handbook.levels.get('engineer/2')!, 'craft')!.statements.map(({ id }) => id)).toEqual([
		'hides',
		'tests',
	]);
	expect(cellOf(shown, shown.levels.get('engineer/2')!, 'craft')!.statements.map(({ id }) => id)).toEqual(['tests']);
	expect(ladderOf(shown, 'engineer')).toEqual([...shown.levels.values()]);
});

test('the page of a level has a place for each statement that it asks, be it that another says it', () => {
	const taking = handbookFrom({
		'axes/craft.mdx': 'title: Craft',
		'axes/people.mdx': 'title: People',
		'roles/a.mdx': 'title: A\nlists: [{ id: advice, title: Advice, items: [{ id: listen, text: Listen. }] }]',
		'roles/b.mdx': 'title: B',
		'levels/a/1.mdx':
			'role: a\norder: 1\ntitle: One\ntakes: [b/1]\nlists: [{ id: shown-by, title: Shown by, items: [{ id: calm, text: Calm. }] }]',
		'levels/b/1.mdx':
			'role: b\norder: 1\ntitle: One of B\nexpectations: { craft: [{ id: tests, text: Tests. }], people: Helps. }',
	});
	const all = allAddresses(taking, []);
	expect([...all.get('/levels/a/1/')!]).toEqual(
		expect.arrayContaining(['craft', 'craft-tests', 'people', 'shown-by', 'shown-by-calm']),
	);
	expect([...all.get('/roles/a/')!]).toEqual(expect.arrayContaining(['advice', 'advice-listen']));
});
