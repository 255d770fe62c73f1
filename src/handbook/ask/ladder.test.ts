import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { craft, level, texts } from './forked-ladders.ts';
import {
	askedAt,
	axesOf,
	branchesFrom,
	ladderOf,
	ladderUpTo,
	ladders,
	levelsOf,
	neighbours,
	ratingsOf,
} from './ladder.ts';
import { neighboursOf, newAtLevel, stillAskedAt } from './new-at-level.ts';

const handbook = handbookFrom(texts);
const at = (id: string) => handbook.levels.get(id)!;
const role = (id: string) => handbook.roles.get(id)!;
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('the ladder of a role', () => {
	test.each([
		['engineer', ['engineer/1', 'engineer/2', 'engineer/3', 'engineer/4']],
		['specialist', ['engineer/1', 'engineer/2', 'engineer/3', 'specialist/5', 'specialist/7']],
		['manager', ['engineer/1', 'engineer/2', 'engineer/3', 'manager/4', 'manager/5']],
		['director', ['engineer/1', 'engineer/2', 'engineer/3', 'manager/4', 'director/5']],
		['nobody', []],
	])('of %s goes on from its trunk', (id, expected) => {
		expect(ids(ladderOf(handbook, id))).toEqual(expected);
	});

	test('has its own levels apart, and the jobs beside it last', () => {
		expect(ids(levelsOf(handbook, 'engineer'))).toEqual([
			'engineer/1',
			'engineer/2',
			'engineer/3',
			'engineer/4',
			'engineer/9',
		]);
		expect(ids(levelsOf(handbook, 'director'))).toEqual(['director/5']);
		expect([...ladders(handbook).keys()]).toEqual(['director', 'engineer', 'manager', 'specialist']);
	});

	test('ends at a level', () => {
		expect(ids(ladderUpTo(handbook, at('manager/4')))).toEqual(['engineer/1', 'engineer/2', 'engineer/3', 'manager/4']);
		expect(ids(ladderUpTo(handbook, at('engineer/9')))).toEqual(['engineer/9']);
	});

	test.each([
		['of its own', 'trunk: lead/2', ['lead/1', 'lead/2']],
		['that goes on from here', 'trunk: other/3', ['other/3', 'lead/1', 'lead/2']],
		['that is not there', 'trunk: lead/7', ['lead/1', 'lead/2']],
	])('is finite where its trunk is a level %s', (_, trunk, expected) => {
		const odd = handbookFrom({
			'roles/lead.mdx': `title: Lead\n${trunk}`,
			'roles/other.mdx': 'title: Other\ntrunk: lead/2',
			'levels/lead/1.mdx': level('lead', 1),
			'levels/lead/2.mdx': level('lead', 2),
			'levels/other/3.mdx': level('other', 3),
		});
		expect(ids(ladderOf(odd, 'lead'))).toEqual(expected);
	});

	test('follows from rung to rung, of two at one place the first', () => {
		const double = [...ladderOf(handbook, 'manager'), at('director/5')].filter(({ data }) => data.order !== 2);
		expect([...neighbours(double)].map((pair) => ids(pair))).toEqual([
			['engineer/1', 'engineer/3'],
			['engineer/3', 'manager/4'],
			['manager/4', 'manager/5'],
			['manager/5', 'director/5'],
		]);
	});
});

describe('a level that forks', () => {
	test('has those of its role and of each branch above it', () => {
		expect(ids(branchesFrom(handbook, at('engineer/3')))).toEqual(['manager', 'specialist']);
		expect(ids(neighboursOf(handbook, at('engineer/3')).above)).toEqual(['engineer/4', 'manager/4', 'specialist/5']);
		expect(ids(neighboursOf(handbook, at('manager/4')).above)).toEqual(['manager/5', 'director/5']);
	});

	test('is below the first level of a branch', () => {
		expect(neighboursOf(handbook, at('specialist/5')).below?.id).toBe('engineer/3');
		expect(neighboursOf(handbook, at('engineer/1')).below).toBeUndefined();
	});

	test('has nothing beside a job beside the ladder', () => {
		expect(neighboursOf(handbook, at('engineer/9'))).toEqual({ below: undefined, above: [] });
		expect(neighboursOf(handbook, at('engineer/4')).above).toEqual([]);
	});

	test('has nothing above it in a branch without rungs', () => {
		const jobs = handbookFrom({ ...texts, 'levels/director/5.mdx': level('director', 5, 'rung: false') });
		expect(ids(neighboursOf(jobs, jobs.levels.get('manager/4')!).above)).toEqual(['manager/5']);
	});
});

describe('what is asked', () => {
	const asked = (id: string) => askedAt(handbook, at(id), 'craft').map((one) => `${one.id} since ${one.at.id}`);

	test.each([
		['engineer/4', ['asks since engineer/1', 'tests since engineer/3', 'leads since engineer/4']],
		['specialist/7', ['asks since specialist/5', 'tests since engineer/3', 'invents since specialist/7']],
		['manager/4', ['asks since engineer/1', 'tests since engineer/3']],
		['engineer/9', ['visits since engineer/9']],
	])('at %s is what its trunk asks too', (id, expected) => {
		expect(asked(id)).toEqual(expected);
	});

	test('is new at a branch where the trunk does not ask it', () => {
		expect(newAtLevel(handbook, at('specialist/5'))).toMatchObject([
			{
				axis: { id: 'craft' },
				rating: 4,
				before: 2,
				statements: [{ id: 'asks', raises: { text: 'It asks.', at: { id: 'engineer/1' } } }],
			},
		]);
		expect(newAtLevel(handbook, at('manager/4'))).toMatchObject([
			{ axis: { id: 'people' }, before: undefined, statements: [{ id: 'listens' }] },
		]);
	});

	test('goes on in a branch as the trunk asked it', () => {
		const still = stillAskedAt(handbook, at('director/5')).map(({ from, asked: parts }) => [
			from.id,
			parts.map(({ axis, statements }) => [axis.id, ids(statements)]),
		]);
		expect(still).toEqual([
			['manager/4', [['people', ['listens']]]],
			['engineer/3', [['craft', ['tests']]]],
			['engineer/1', [['craft', ['asks']]]],
		]);
	});

	test('of what two rungs take from one place is nothing new at the higher, but that it is no longer optional', () => {
		const shared = handbookFrom({
			...texts,
			'roles/guild.mdx': 'title: Guild\nkind: common',
			'levels/guild/1.mdx': level('guild', 1, craft(1, 'shares')),
			'levels/engineer/1.mdx': level(
				'engineer',
				1,
				'expectations: { craft: [{ id: shares, from: guild/1, optional: true }] }',
			),
			'levels/engineer/2.mdx': level('engineer', 2, 'expectations: { craft: { takes: [guild/1] } }'),
			'levels/engineer/3.mdx': level('engineer', 3, 'takes: [guild/1]'),
		});
		const news = (id: string) => newAtLevel(shared, shared.levels.get(id)!).flatMap(({ statements }) => statements);
		expect(news('engineer/1')).toMatchObject([{ id: 'shares', optional: true }]);
		expect(news('engineer/2')).toMatchObject([{ id: 'shares', optional: false, raises: { optional: true } }]);
		expect(news('engineer/3')).toEqual([]);
		expect(askedAt(shared, shared.levels.get('engineer/3')!, 'craft')).toMatchObject([
			{ id: 'shares', at: { id: 'engineer/1' } },
		]);
	});
});

describe('axes', () => {
	test.each([
		['those of which the ladder speaks, where a role names none', 'manager', ['craft', 'people']],
		['those of which the trunk speaks too', 'specialist', ['craft']],
	])('are %s', (_, id, expected) => {
		expect(ids(axesOf(handbook, role(id)))).toEqual(expected);
	});

	test('are those that a role names, and all where it has no levels', () => {
		const more = handbookFrom({
			...texts,
			'roles/guest.mdx': 'title: Guest',
			'roles/manager.mdx': 'title: Manager\naxes: [money]',
		});
		expect(ids(axesOf(more, more.roles.get('manager')!))).toEqual(['money']);
		expect(ids(axesOf(more, more.roles.get('guest')!))).toEqual(['craft', 'people', 'money']);
	});

	test('make a chart where three and more are rated, be it by another level', () => {
		const rated = handbookFrom({
			...texts,
			'levels/engineer/1.mdx': level('engineer', 1, 'expectations: { craft: 1, people: 2, money: 3 }'),
			'levels/manager/4.mdx': level('manager', 4, 'takes: [engineer/1]'),
		});
		const ratings = (of: typeof rated, id: string) => ratingsOf(of, of.levels.get(id)!, [...of.axes.values()]);
		expect(ratings(rated, 'manager/4')).toEqual([1, 3, 2]);
		expect(ratings(handbook, 'manager/5')).toBeUndefined();
	});
});
