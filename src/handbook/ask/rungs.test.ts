import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { facingLevels } from './facing-levels.ts';
import { level, texts } from './forked-ladders.ts';
import { levelInFull } from './level-names.ts';
import { onAPar, rungsOf } from './on-a-par.ts';
import { roleMap } from './role-map.ts';
import { rubricOf } from './rubric.ts';

const handbook = handbookFrom(texts);
const role = (id: string) => handbook.roles.get(id)!;
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('levels of two roles stand on a par', () => {
	const under = (settings: string, more: Record<string, string> = {}) =>
		handbookFrom({ 'handbook.yaml': settings, ...texts, ...more });
	const pars = (of: typeof handbook, id: string) => ids(onAPar(of, of.levels.get(id)!));

	test.each<[string, string, Record<string, string>, string, string[]]>([
		['by their number where rungs are common', 'rungs: common\n', {}, 'specialist/5', ['director/5', 'manager/5']],
		['by no number where each role counts for itself', 'name: Ours\n', {}, 'specialist/5', []],
		[
			'not where one role counts for itself',
			'rungs: common\n',
			{ 'roles/manager.mdx': 'title: Manager\ntrunk: engineer/3\nrungs: own' },
			'specialist/5',
			['director/5'],
		],
		[
			'where two roles alone have their rungs in common',
			'rungs: own\n',
			{
				'roles/manager.mdx': 'title: Manager\nrungs: common',
				'roles/director.mdx': 'title: Director\nrungs: common',
			},
			'manager/5',
			['director/5'],
		],
		[
			'where one says so, whatever the numbers',
			'rungs: own\n',
			{ 'levels/manager/5.mdx': level('manager', 5, 'equivalentTo: [specialist/7]') },
			'specialist/7',
			['manager/5'],
		],
		['not beside the ladder', 'rungs: common\n', { 'levels/manager/9.mdx': level('manager', 9) }, 'engineer/9', []],
	])('%s', (_, settings, more, id, expected) => {
		expect(pars(under(settings, more), id)).toEqual(expected);
	});

	test('and make the rungs that roles have in common', () => {
		const rungs = rungsOf(under('rungs: common\n', { 'roles/specialist.mdx': 'title: Specialist\nrungs: own' }));
		expect(rungs.map(({ order, levels }) => [order, ids([...levels.values()])])).toEqual([
			[5, ['director/5', 'manager/5']],
			[4, ['engineer/4', 'manager/4']],
			[3, ['engineer/3']],
			[2, ['engineer/2']],
			[1, ['engineer/1']],
		]);
	});
});

describe('two branches', () => {
	const facing = (one: string, other: string, of = handbook) => {
		const found = facingLevels(of, of.roles.get(one)!, of.roles.get(other)!);
		return found && [found.first.id, found.second.id, found.par];
	};
	const common = handbookFrom({ 'handbook.yaml': 'rungs: common\n', ...texts });

	test.each<[string, string, string, typeof handbook, unknown]>([
		['meet above their trunk', 'specialist', 'manager', handbook, ['specialist/5', 'manager/4', false]],
		['meet where they stand on a par', 'specialist', 'manager', common, ['specialist/5', 'manager/5', true]],
		[
			'meet above the part that one has of the other',
			'engineer',
			'specialist',
			handbook,
			['engineer/4', 'specialist/5', false],
		],
		['meet above both trunks', 'director', 'manager', common, ['director/5', 'manager/5', true]],
	])('%s', (_, one, other, of, expected) => {
		expect(facing(one, other, of)).toEqual(expected);
	});

	test('meet at the end of the trunk where one stops there', () => {
		const { 'levels/engineer/4.mdx': _, ...short } = texts;
		expect(facing('engineer', 'specialist', handbookFrom(short))).toEqual(['engineer/3', 'specialist/5', false]);
	});

	test('do not meet where both are the trunk alone', () => {
		const same = handbookFrom({
			...texts,
			'roles/guest.mdx': 'title: Guest\ntrunk: engineer/3',
			'roles/visitor.mdx': 'title: Visitor\ntrunk: engineer/3',
		});
		expect(facing('guest', 'visitor', same)).toBeUndefined();
	});
});

describe('the sheet of a role', () => {
	test('has its whole ladder, each rung with what is new there', () => {
		const { levels, rows } = rubricOf(handbook, role('manager'));
		expect(ids(levels)).toEqual(['engineer/1', 'engineer/2', 'engineer/3', 'manager/4', 'manager/5']);
		expect(rows.map(({ title, cells }) => [title, cells.map((cell) => cell?.statements.map(({ id }) => id))])).toEqual([
			['Craft', [['asks', 'tests'], undefined, ['tests'], undefined, undefined]],
			['People', [undefined, undefined, undefined, ['listens'], []]],
		]);
	});
});

test('the map of roles leaves out jobs beside a ladder, and roles that are no jobs', () => {
	const more = handbookFrom({
		...texts,
		'roles/guild.mdx': 'title: Guild\nkind: common',
		'roles/seller.mdx': 'title: Seller\nkind: outside',
	});
	const { ladders: drawn } = roleMap(more);
	expect(drawn.map(({ role: { id } }) => id)).toEqual(['director', 'engineer', 'manager', 'specialist']);
	expect(Math.max(...drawn.flatMap(({ rungs }) => rungs.map(({ level }) => level.data.order)))).toBe(7);
});

describe('a message names a level', () => {
	const named = (first: string, second: string) => {
		const two = handbookFrom({
			...texts,
			'levels/engineer/1.mdx': `role: engineer\norder: 1\n${first}`,
			'levels/manager/4.mdx': `role: manager\norder: 4\n${second}`,
		});
		return levelInFull(two, two.levels.get('engineer/1')!);
	};

	test.each([
		['by its title alone', 'title: Junior', 'title: Lead', '“Junior”'],
		[
			'with its number and its role, where another has the title',
			'title: Lead',
			'title: Lead',
			'“Lead” (level 1) of “Engineer”',
		],
		['with its label, where it has one', 'title: Lead\nlabel: L1', 'title: Lead', '“Lead” (L1) of “Engineer”'],
	])('%s', (_, first, second, expected) => {
		expect(named(first, second)).toBe(expected);
	});
});
