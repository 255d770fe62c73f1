import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { neighboursOf, newAtLevel, newsByGroup, sizeOfStill, stillAskedAt } from './new-at-level.ts';
import { onAPar, rungsOf } from './on-a-par.ts';

const level = (role: string, order: number, expectations: string, more = '') =>
	`role: ${role}\norder: ${order}\ntitle: Level ${order}\nsummary: A level.\nreach: A team.\nexpectations:\n${expectations}\n${more}`;

const handbook = handbookFrom({
	'handbook.yaml': 'rungs: common\n',
	'roles/lead.mdx': 'title: Lead\nsummary: Leads.\naxes: [system, craft]',
	'roles/manager.mdx': 'title: Manager\nsummary: Manages.',
	'roles/gone.mdx': 'title: Gone\nsummary: Nobody.\nstatus: retired',
	'axes/craft.mdx': 'title: Craft\nsummary: Code.\norder: 2',
	'axes/system.mdx': 'title: System\nsummary: Design.\norder: 1',
	'axes/people.mdx': 'title: People\nsummary: Growth.\norder: 3',
	'levels/lead/1.mdx': level(
		'lead',
		1,
		'  craft: { rating: 1, statements: [{ id: tests, text: Tests. }, { id: asks, text: Asks. }] }\n  system: Knows its place.',
	),
	'levels/lead/2.mdx': level('lead', 2, '  craft: { rating: 2, statements: [{ id: tests, text: Tests all. }] }'),
	'levels/lead/3.mdx': level(
		'lead',
		3,
		'  craft: 2\n  system: [{ id: maps, text: Maps. }]',
		'equivalentTo: [manager/9]',
	),
	'levels/manager/2.mdx': level('manager', 2, '  people: 1'),
	'levels/manager/9.mdx': level('manager', 9, '  people: 2'),
	'levels/gone/2.mdx': level('gone', 2, '  people: 1'),
});
const at = (id: string) => handbook.levels.get(id)!;
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('a level', () => {
	test('is next to those of its role', () => {
		expect(neighboursOf(handbook, at('lead/2'))).toMatchObject({ below: { id: 'lead/1' }, above: [{ id: 'lead/3' }] });
		expect(neighboursOf(handbook, at('lead/3')).above).toEqual([]);
		expect(neighboursOf(handbook, at('lead/1')).below).toBeUndefined();
	});

	test('raises statements of lower levels, and ratings', () => {
		expect(newAtLevel(handbook, at('lead/2'))).toMatchObject([
			{
				axis: { id: 'craft' },
				rating: 2,
				before: 1,
				statements: [{ text: 'Tests all.', raises: { text: 'Tests.', at: { id: 'lead/1' } } }],
			},
		]);
	});

	test('has nothing to rise from where it is the lowest', () => {
		const news = newAtLevel(handbook, at('lead/1'));
		expect(
			news.map(({ axis, before, text, statements }) => [
				axis.id,
				before,
				text,
				statements.filter(({ raises }) => raises),
			]),
		).toEqual([
			['system', undefined, 'Knows its place.', []],
			['craft', undefined, undefined, []],
		]);
	});

	test('goes on asking what it does not raise, nearest level first', () => {
		const still = (id: string) =>
			stillAskedAt(handbook, at(id)).map(({ from, asked }) => [
				from.id,
				asked.map(({ axis, text, statements }) => [axis.id, text, ids(statements)]),
			]);
		expect(still('lead/1')).toEqual([]);
		expect(still('lead/3')).toEqual([
			['lead/2', [['craft', undefined, ['tests']]]],
			[
				'lead/1',
				[
					['system', 'Knows its place.', []],
					['craft', undefined, ['asks']],
				],
			],
		]);
	});

	test('is on a par with its rung, and with what either side calls equivalent', () => {
		expect(ids(onAPar(handbook, at('lead/2')))).toEqual(['manager/2']);
		expect(ids(onAPar(handbook, at('lead/3')))).toEqual(['manager/9']);
		expect(ids(onAPar(handbook, at('manager/9')))).toEqual(['lead/3']);
	});
});

test('rungs come highest first, without roles that nobody takes', () => {
	expect(rungsOf(handbook).map(({ order, levels }) => [order, [...levels.keys()]])).toEqual([
		[9, ['manager']],
		[3, ['lead']],
		[2, ['lead', 'manager']],
		[1, ['lead']],
	]);
});

test('what is new stands by the group of its competency, those of none first', () => {
	const grouped = handbookFrom({
		'handbook.yaml': 'groups: { how: { title: How }, what: { title: What }, why: { title: Why } }\n',
		'roles/lead.mdx': 'title: Lead',
		'axes/craft.mdx': 'title: Craft\ngroup: what',
		'axes/people.mdx': 'title: People\ngroup: how',
		'axes/money.mdx': 'title: Money',
		'axes/reach.mdx': 'title: Reach\ngroup: why',
		'levels/lead/1.mdx': level('lead', 1, '  craft: 1\n  people: 1\n  money: 1'),
	});
	const news = newAtLevel(grouped, grouped.levels.get('lead/1')!);
	expect(newsByGroup(grouped, news).map((group) => [group.title, group.news.map(({ axis }) => axis.id)])).toEqual([
		[undefined, ['money']],
		['How', ['people']],
		['What', ['craft']],
	]);
});

test('what goes on being asked is counted, statements and texts', () => {
	expect(stillAskedAt(handbook, at('lead/2')).map((still) => [still.from.id, sizeOfStill(still)])).toEqual([
		['lead/1', 2],
	]);
});
