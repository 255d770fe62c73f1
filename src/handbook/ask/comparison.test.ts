import { describe, expect, test } from 'vitest';
import { compare, inOneSentence } from './comparison.ts';
import { handbookFrom } from '../load/from-text.ts';

const responsibility = (holder: string, more = '') => `title: Work\nsummary: It gets done.\n${holder}\n${more}`;
const level = (role: string, order: number, ratings: string, more = '') =>
	`role: ${role}\norder: ${order}\ntitle: Level ${order}\nsummary: A level.\nreach: A team.\nexpectations: { ${ratings} }\n${more}`;
const axis = (order: number) => `title: Axis\nsummary: A competency.\norder: ${order}`;

const texts = {
	'handbook.yaml':
		'rungs: common\nareas:\n  people: { title: People, summary: People. }\n  system: { title: System, summary: The system. }\n',
	'roles/developer.mdx': 'title: Developer\nsummary: Builds.',
	'roles/lead.mdx':
		'title: Tech lead\nsummary: Leads the system.\nextends: developer\nfacts: { coding: { from: 30, to: 70 }, reward: A system with a shape., stakeholders: A handful. }',
	'roles/manager.mdx':
		'title: Manager\nsummary: Leads the people.\nfacts: { coding: { from: 0, to: 30 }, reward: People who grow., authority: Direct., stakeholders: A handful. }',
	'roles/both.mdx': 'title: Lead manager\nsummary: Holds both.\ncovers: [lead, manager]',
	'responsibilities/tests.mdx': responsibility('owner: developer', 'area: system'),
	'responsibilities/design.mdx': responsibility('owner: lead', 'area: system\nconfusedWith: [voice]'),
	'responsibilities/voice.mdx': responsibility('owner: manager', 'area: system'),
	'responsibilities/talks.mdx': responsibility('owner: manager', 'area: people\nconfusedWith: [tests]'),
	'responsibilities/roadmap.mdx': responsibility('shared: [lead, manager]', 'escalateTo: developer'),
	'axes/craft.mdx': axis(1),
	'axes/system.mdx': axis(2),
	'axes/people.mdx': axis(3),
	'levels/lead/4.mdx': level('lead', 4, 'craft: 4, system: 4, people: 3'),
	'levels/lead/5.mdx': level('lead', 5, 'craft: 4, system: 5, people: 3'),
	'levels/manager/5.mdx': level('manager', 5, 'craft: 2, system: 2, people: 4'),
	'transitions/down.mdx': 'title: Down\nfrom: manager\nto: lead\nsummary: One moves.\ncost: [The last word on pay.]',
};

const handbook = handbookFrom(texts);
const side = (one: string, other: string, of = handbook) => compare(of, [of.roles.get(one)!, of.roles.get(other)!]);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('what two roles hold', () => {
	test('is held by one, by the other, or by both', () => {
		const { onlyFirst, both, onlySecond } = side('lead', 'manager');
		expect([ids(onlyFirst), both.map(({ responsibility, how }) => [responsibility.id, how]), ids(onlySecond)]).toEqual([
			['design', 'tests'],
			[['roadmap', 'shared']],
			['talks', 'voice'],
		]);
	});

	test('is set out by area, what has none last', () => {
		const areas = side('lead', 'manager').areas.map(({ area, first, both, second }) => [
			area.title,
			first.length,
			both.length,
			second.length,
		]);
		expect(areas).toEqual([
			['People', 0, 0, 1],
			['System', 2, 0, 1],
			['Other', 0, 1, 0],
		]);
	});

	test('may be inherited, each for their own part', () => {
		const { onlyFirst, both } = side('developer', 'lead');
		expect(onlyFirst).toEqual([]);
		expect(both).toMatchObject([{ responsibility: { id: 'tests' }, how: 'parts' }]);
	});

	test('may be covered by the one in the absence of the other', () => {
		const { onlyFirst, both, onlySecond } = side('both', 'manager');
		expect([ids(onlyFirst), ids(onlySecond)]).toEqual([['design', 'tests'], []]);
		expect(new Set(both.map(({ how }) => how))).toEqual(new Set(['covered']));
	});

	test('may be mistaken for what the other holds, whichever side says so', () => {
		const mixedUp = (one: string, other: string) =>
			side(one, other).mixedUp.map(({ first, seconds }) => [first.id, ids(seconds)]);
		expect(mixedUp('lead', 'manager')).toEqual([
			['design', ['voice']],
			['tests', ['talks']],
		]);
		expect(mixedUp('manager', 'lead')).toEqual([
			['talks', ['tests']],
			['voice', ['design']],
		]);
	});

	test('goes to an arbiter where both share it and cannot agree', () => {
		expect(side('lead', 'manager').arbiters).toEqual([{ role: 'developer', count: 1 }]);
		expect(side('both', 'manager').arbiters).toEqual([]);
	});
});

describe('a move', () => {
	const [there, back] = side('manager', 'lead').moves;

	test('gives up what only the one holds and picks up what only the other holds', () => {
		expect([ids(there.givesUp), ids(there.picksUp)]).toEqual([
			['talks', 'voice'],
			['design', 'tests'],
		]);
		expect([ids(back.givesUp), ids(back.picksUp)]).toEqual([
			['design', 'tests'],
			['talks', 'voice'],
		]);
	});

	test('leaves more time for coding or less, by no number that its range does not give', () => {
		expect([there.coding, back.coding]).toEqual([
			{ before: { from: 0, to: 30 }, after: { from: 30, to: 70 }, way: 'more' },
			{ before: { from: 30, to: 70 }, after: { from: 0, to: 30 }, way: 'less' },
		]);
		expect(side('both', 'manager').moves[0].coding).toBeUndefined();
	});

	test.each([
		['{ from: 20, to: 50 }', '{ from: 20, to: 60 }', 'more'],
		['{ from: 20, to: 50 }', '{ from: 10, to: 50 }', 'less'],
		['{ from: 20, to: 50 }', '{ from: 10, to: 60 }', undefined],
		['{ from: 20, to: 50 }', '{ from: 20, to: 50 }', undefined],
	])('from %s of the time to %s is %s', (before, after, way) => {
		const role = (range: string) => `title: Role\nsummary: One.\nfacts: { coding: ${range} }`;
		const roles = handbookFrom({ 'roles/a.mdx': role(before), 'roles/b.mdx': role(after) });
		expect(side('a', 'b', roles).moves[0].coding?.way).toBe(way);
	});

	test('changes the rating on each axis, with a sign', () => {
		const changes = (move: typeof there) => move.ratings.map(({ axis, by }) => [axis.id, by]);
		expect(changes(there)).toEqual([
			['craft', 2],
			['system', 3],
			['people', -1],
		]);
		expect(changes(back)).toEqual([
			['craft', -2],
			['system', -3],
			['people', 1],
		]);
	});

	test('changes the facts that differ, be it that one of the two says nothing', () => {
		expect(there.facts).toEqual([
			{ key: 'reward', before: 'People who grow.', after: 'A system with a shape.' },
			{ key: 'authority', before: 'Direct.', after: undefined },
		]);
	});

	test('has the ways that lead from the one to the other, and not those back', () => {
		expect([ids(there.transitions), ids(back.transitions)]).toEqual([['down'], []]);
	});
});

describe('levels face each other', () => {
	test('on the lowest rung that both roles have', () => {
		expect(side('lead', 'manager').levels).toMatchObject({
			first: { id: 'lead/5' },
			second: { id: 'manager/5' },
			par: true,
		});
	});

	test('where one calls the other equivalent', () => {
		const equal = handbookFrom({
			...texts,
			'levels/manager/5.mdx': level('manager', 7, 'craft: 2', 'equivalentTo: [lead/4]'),
		});
		expect(side('lead', 'manager', equal).levels).toMatchObject({
			first: { id: 'lead/4' },
			second: { id: 'manager/5' },
			par: true,
		});
	});

	test('or at the first of each, where no two stand on a par', () => {
		const apart = handbookFrom({ ...texts, 'levels/manager/5.mdx': level('manager', 7, 'craft: 2') });
		expect(side('lead', 'manager', apart).levels).toMatchObject({ first: { id: 'lead/4' }, par: false });
	});

	test('only where both roles have some', () => expect(side('both', 'lead').levels).toBeUndefined());
});

test.each([
	[
		'lead',
		'manager',
		'Of the two, only the tech lead answers for 2 responsibilities, only the manager for 2 and both for 1.',
	],
	['developer', 'lead', 'Of the two, only the tech lead answers for 2 responsibilities and both for 1.'],
	['developer', 'manager', 'Of the two, only the developer answers for 1 responsibility and only the manager for 3.'],
])('%s and %s in one sentence', (one, other, sentence) => {
	expect(inOneSentence(side(one, other))).toBe(sentence);
});
