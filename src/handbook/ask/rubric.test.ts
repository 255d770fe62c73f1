import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { rubricOf } from './rubric.ts';

const texts = {
	'handbook.yaml': 'groups: { how: { title: How we work } }',
	'roles/lead.mdx': 'title: Lead',
	'axes/craft.mdx':
		'title: Craft\nscale: [{ name: Learns }, { name: Knows, text: Knows it., statements: [{ id: a, text: Shows others. }] }]',
	'axes/people.mdx': 'title: People\ngroup: how',
	'levels/lead/1.mdx':
		'role: lead\norder: 1\ntitle: One\nexpectations: { craft: 1, people: [{ id: x, text: Listens. }] }',
	'levels/lead/2.mdx':
		'role: lead\norder: 2\ntitle: Two\nexpectations: { craft: { rating: 2, optional: true } }\n' +
		'details: [{ label: Pay, value: 40 }]\nlists: [{ id: signs, title: Signs, items: [{ id: s, text: Is asked. }] }]',
	'levels/lead/3.mdx': 'role: lead\norder: 3\ntitle: Three\nexpectations: { craft: { rating: 2, text: Decides. } }',
	'levels/lead/9.mdx':
		'role: lead\norder: 9\ntitle: Beside\nrung: false\nexpectations: { craft: 2 }\ndetails: [{ label: Pay, value: 50 }]',
};

const { levels, rows } = rubricOf(handbookFrom(texts), handbookFrom(texts).roles.get('lead')!);
const row = (title: string) => rows.find((row) => row.title === title)!;

describe('a rubric', () => {
	test('has the rungs of a role, and the jobs beside its ladder after them', () => {
		expect(levels.map(({ data }) => data.title)).toEqual(['One', 'Two', 'Three', 'Beside']);
	});

	test('has a row for each axis with its group, then one for each fact and list of the levels’ own', () => {
		expect(rows.map(({ title, group, axis }) => [title, group, axis?.id])).toEqual([
			['Craft', undefined, 'craft'],
			['People', 'How we work', 'people'],
			['Pay', undefined, undefined],
			['Signs', undefined, undefined],
		]);
	});

	test('says what a step asks where a level comes to stand on it, and not again where it stays', () => {
		const said = row('Craft').cells.map((cell) => {
			const { name, text, statements } = cell!.rating!;
			return [name, text, statements.map((statement) => statement.text)];
		});
		expect(said).toEqual([
			['Learns', undefined, []],
			['Knows', 'Knows it.', ['Shows others.']],
			['Knows', undefined, []],
			['Knows', 'Knows it.', ['Shows others.']],
		]);
	});

	test('tells a step that rises from one that stays, one that is asked from one that is welcome', () => {
		const told = row('Craft').cells.map((cell) => {
			const { rises, optional, isSilent } = cell!.rating!;
			return { rises, optional, isSilent };
		});
		expect(told).toEqual([
			{ rises: false, optional: false, isSilent: true },
			{ rises: true, optional: true, isSilent: true },
			{ rises: false, optional: false, isSilent: false },
			{ rises: false, optional: false, isSilent: true },
		]);
	});

	test('sets facts of one label side by side, and leaves the others empty', () => {
		expect(row('Pay').cells.map((cell) => cell?.text)).toEqual([undefined, '40', undefined, '50']);
		expect(row('Signs').cells.map((cell) => cell?.statements.map(({ text }) => text))).toEqual([
			undefined,
			['Is asked.'],
			undefined,
			undefined,
		]);
	});
});
