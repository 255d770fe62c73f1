import { describe, expect, test } from 'vitest';
import { countIn, doerIn, isNamed, leftKey, markOfPlan, planIn, wantedIn, wantedKey } from './filled.ts';
import { asOne, asTwo, countsIn, evenly, splitAt, type Plan } from './fitting.ts';
import { exampleOf } from './example.ts';
import { leftHead, leftInWords } from './draw-plan.ts';
import { countInWords, nameOfTeam } from './in-words.ts';
import { countLeftOver, leftOver } from './left-over.ts';
import { find } from './rank.ts';
import type { Shape } from './shapes.ts';
import { differences, spokenOf, statesIn } from './wanted.ts';

const shape = (id: string, from: number, to: number, more: Partial<Shape> = {}): Shape => ({
	...{ id, title: id, href: '/', size: { from, to }, roles: ['cook'], people: { cook: { from, to } } },
	...{ instead: {}, open: [], outside: [], words: [] },
	...more,
});
const small = shape('small', 3, 6, {
	...{ roles: ['cook', 'waiter'], people: { cook: { from: 1, to: 1 }, waiter: { from: 2, to: 5 } } },
	...{ outside: ['chef'], open: [{ roles: ['chef'], duties: [0, 1] }] },
	words: ['market stall', 'two stands'],
});
const large = shape('large', 6, 10, {
	...{ roles: ['chef', 'cook'], people: { chef: { from: 1, to: 1 }, cook: { from: 5, to: 9 } } },
	...{ instead: { waiter: 'cook' }, open: [{ roles: ['owner'], duties: [2] }], outside: ['owner'] },
});
const shapes = [small, large];
const titles = (plans: readonly Plan[]) => plans.map(({ teams }) => teams.map((team) => team.shape.id).join('+'));
const one = (of: Shape, count: number) => asOne([of], count)[0]!.teams[0]!;

describe('so many people', () => {
	test.each([
		[2, [], []],
		[6, ['small', 'large'], ['small+small']],
		[9, ['large'], ['small+small', 'small+large']],
		[13, [], ['small+large', 'large+large']],
		[21, [], []],
	])('%i fit into shapes alone and by two', (count, alone, by2) => {
		expect(titles(asOne(shapes, count))).toEqual(alone);
		expect(titles(asTwo(shapes, count))).toEqual(by2);
	});

	test('are split as evenly as both shapes allow, or as somebody says', () => {
		const [plan] = asTwo(shapes, 13);
		expect(plan!.teams.map(({ people }) => people)).toEqual([
			{ from: 3, to: 6 },
			{ from: 7, to: 10 },
		]);
		expect(evenly(plan!)).toBe(6);
		expect(splitAt(plan!, 4).teams.map(({ people }) => people.from)).toEqual([4, 9]);
		expect(splitAt(plan!, 7)).toBe(plan);
	});

	test.each([
		[7, undefined],
		[8, { cook: 5, waiter: 2, chef: 1 }],
		[11, { cook: 7, waiter: 3, chef: 1 }],
	])('of which %i can be so many of each role, for example; none where that is exact', (count, counts) => {
		const ranges = { cook: { from: 4, to: 8 }, waiter: { from: 2, to: 4 }, chef: { from: 1, to: 2 } };
		const team = one(shape('wide', 7, 14, { roles: Object.keys(ranges), people: ranges }), count);
		expect(exampleOf(team)).toEqual(counts);
	});

	test.each([
		['one of each that has no range', one(small, 5), { cook: [1, 1], waiter: [4, 4] }],
		['what the range leaves', { ...one(small, 5), people: { from: 4, to: 6 } }, { cook: [1, 1], waiter: [3, 5] }],
	])('come to numbers of each role: %s', (_, team, counts) => {
		expect(countsIn(team)).toEqual(
			Object.fromEntries(Object.entries(counts).map(([role, [from, to]]) => [role, { from, to }])),
		);
	});

	test('come to none where the shape does not say it, or says other numbers', () => {
		expect(countsIn(one(shape('a', 3, 6, { people: {} }), 4))).toBeUndefined();
		expect(countsIn(one(shape('a', 3, 6, { people: { cook: { from: 1, to: 2 } } }), 4))).toBeUndefined();
	});
});

test('what nobody holds in one team may be held in the other; the rest is told once', () => {
	const [mixed, twice] = asTwo(shapes, 13);
	expect(leftOver(mixed!)).toEqual([{ roles: ['owner'], duties: [2], teams: [1] }]);
	expect(leftOver(twice!)).toEqual([{ roles: ['owner'], duties: [2], teams: [0, 1] }]);
	expect(countLeftOver(asTwo(shapes, 7)[0]!)).toBe(2);
});

test('roles are where shapes differ in them, and plans are told by that', () => {
	expect(differences(shapes, ['chef', 'cook', 'waiter', 'owner'])).toEqual([
		{ role: 'chef', states: ['one', 'outside'] },
		{ role: 'cook', states: ['one', 'several'] },
		{ role: 'waiter', states: ['several', 'instead'] },
		{ role: 'owner', states: ['outside', 'absent'] },
	]);
	expect(statesIn(asTwo(shapes, 13)[0]!, 'chef')).toEqual(['one']);
	expect(titles(find(shapes, { count: 13, words: '', wanted: { chef: 'several' } }).two)).toEqual(['large+large']);
});

test('two teams are offered first where neither shape would do for all of them', () => {
	const [stall, wide] = [shape('stall', 3, 6), shape('wide', 3, 20)];
	expect(titles(find([wide, stall], { count: 10, words: '', wanted: {} }).two)).toEqual([
		...['stall+stall', 'wide+stall', 'wide+wide'],
	]);
});

test('somebody’s own words put those before others that speak of them', () => {
	expect(spokenOf(small, 'a stand at the market')).toEqual(['market stall', 'two stands']);
	expect(titles(find(shapes, { count: 6, words: '', wanted: {} }).one)).toEqual(['large', 'small']);
	expect(titles(find(shapes, { count: 6, words: 'Markets', wanted: {} }).one)).toEqual(['small', 'large']);
});

test('what is left over has somebody who does it once they are of a team, or have a name', () => {
	const [plan] = asTwo(shapes, 13);
	const outside = (who: string) => () => ({ by: '-', who });
	expect([undefined, outside('')(), outside(' ')(), outside('Ana')(), { by: 'chef', who: '' }].map(isNamed)).toEqual([
		...[false, false, false],
		...[true, true],
	]);
	expect([leftHead(plan!, outside('')), leftInWords(plan!, outside(''))]).toEqual([
		'What nobody holds yet',
		'Left over: 1 of 1 things.',
	]);
	expect([leftHead(plan!, outside('Ana')), leftInWords(plan!, outside('Ana'))]).toEqual([
		'Who does the rest',
		'All the work has somebody.',
	]);
});

test('one is a person, and two teams of one shape are told apart', () => {
	expect([countInWords(1), countInWords(2)]).toEqual(['1 person', '2 people']);
	const [mixed, twice] = asTwo(shapes, 13);
	expect([nameOfTeam(mixed!, 0), nameOfTeam(twice!, 0), nameOfTeam(twice!, 1)]).toEqual([
		...['“small”', 'the first team'],
		'the second team',
	]);
});

describe('what was filled in', () => {
	test.each([
		['13', 13],
		['0', undefined],
		['1e3', undefined],
		['<b>', undefined],
		['9999999', undefined],
	])('“%s” as a number of people', (count, read) => {
		expect(countIn({ people: { chosen: { count } } })).toBe(read);
	});

	test('is a plan as long as its shapes are there, be it by another name, and fit the number', () => {
		const marks = { plan: { said: 'Then', ...markOfPlan(splitAt(asTwo(shapes, 13)[0]!, 5)) } };
		const found = planIn(marks, shapes, 13, {});
		expect(found && 'plan' in found && found.plan.teams.map(({ people }) => people.from)).toEqual([5, 8]);
		expect(planIn(marks, shapes, 14, {})).toHaveProperty('plan');
		expect(planIn(marks, shapes, 40, {})).toEqual({ isOther: true });
		expect(planIn(marks, [small], 13, {})).toEqual({ said: 'Then' });
		const renamed = { ...large, id: 'big' };
		expect(planIn(marks, [small, renamed], 13, { 'teams/large': 'teams/big' })).toHaveProperty('plan');
	});

	test('says who does the rest, if that is somebody of the plan or somebody outside', () => {
		const [plan] = asTwo(shapes, 13);
		const by = (role: string) =>
			doerIn({ [leftKey('owner')]: { chosen: { by: role, who: 'Ana' } } }, 'owner', plan!, {});
		expect(by('-')).toEqual({ by: '-', who: 'Ana' });
		expect(by('chef')).toEqual({ by: 'chef', who: 'Ana' });
		expect(by('__proto__')).toBeUndefined();
		expect(by('cook')).toBeUndefined();
		expect(by('cook#1')).toEqual({ by: 'cook', team: 1, who: 'Ana' });
		expect(by('chef#0')).toEqual({ by: 'chef', who: 'Ana' });
		expect(
			wantedIn(
				{ [wantedKey('chef')]: { chosen: { is: 'evil' } } },
				{ roles: { chef: { title: '', name: '', href: '', colour: 0 } } },
			),
		).toEqual({});
	});
});
