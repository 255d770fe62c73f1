import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { askedOnAxis, byRung, takenFrom } from './asked-on-axis.ts';
import { craft, level, texts } from './forked-ladders.ts';

const under = (more: Record<string, string> = {}) => handbookFrom({ ...texts, ...more });
const asked = (handbook = under(), axis = 'craft') => askedOnAxis(handbook, axis, [...handbook.roles.values()]);
const shown = (rows: ReturnType<typeof asked>) =>
	Object.fromEntries(
		rows.map(({ role, levels }) => [role.id, levels.map((one) => `${one.level.data.order}: ${one.news.rating}`)]),
	);

test('each role says which of its levels ask something on a competency, lowest first, a job beside the ladder last', () => {
	expect(shown(asked())).toEqual({
		engineer: ['1: 1', '3: 2', '4: 3', '9: 1'],
		specialist: ['5: 4', '7: 5'],
	});
	expect(shown(asked(under(), 'people'))).toEqual({ director: ['5: 3'], manager: ['4: undefined', '5: 2'] });
	expect(asked(under(), 'money')).toEqual([]);
});

describe('rungs stand under each other', () => {
	const rows = (settings: string, most = 9, more = {}) => {
		const handbook = under({ 'handbook.yaml': settings, ...more });
		const { common, own } = byRung(handbook, asked(handbook), most);
		return [common.rungs, common.roles.map(({ role }) => role.id), own.map(({ role }) => role.id)];
	};

	test('where roles have them in common; a role with a job beside the ladder stands alone', () => {
		const third = { 'levels/director/6.mdx': level('director', 6, craft(4)) };
		expect(rows('rungs: common', 9, third)).toEqual([[5, 6, 7], ['director', 'specialist'], ['engineer']]);
	});

	test('in no table of one role', () => expect(rows('rungs: common')).toEqual([[], [], ['engineer', 'specialist']]));

	test('not where numbers count for the role alone', () =>
		expect(rows('rungs: own')).toEqual([[], [], ['engineer', 'specialist']]));

	test('not where there are more than the table has room for', () => {
		const third = { 'levels/director/6.mdx': level('director', 6, craft(4)) };
		expect(rows('rungs: common', 2, third)).toEqual([[], [], ['director', 'engineer', 'specialist']]);
	});
});

test.each([
	['all of it from one', 'expectations: { craft: { rating: 2, takes: [engineer/1] } }', ['engineer/1']],
	[
		'from two',
		'expectations: { craft: [{ id: tests, from: engineer/3 }, { id: asks, from: engineer/1 }] }',
		['engineer/3', 'engineer/1'],
	],
	['nothing where it says something itself', 'expectations: { craft: { text: Cooks., takes: [engineer/1] } }', []],
	[
		'nothing where one statement is its own',
		'expectations: { craft: [{ id: tests, from: engineer/3 }, { id: cooks, text: Cooks. }] }',
		[],
	],
	['nothing where it only rates', 'expectations: { craft: 2 }', []],
])('a level takes what it asks from others: %s', (_, fields, from) => {
	const handbook = under({ 'roles/cook.mdx': 'title: Cook', 'levels/cook/1.mdx': level('cook', 1, fields) });
	const [cook] = asked(handbook).filter(({ role }) => role.id === 'cook');
	expect(takenFrom(cook!.levels[0]!).map(({ id }) => id)).toEqual(from);
});
