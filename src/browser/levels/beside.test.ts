import { describe, expect, test } from 'vitest';
import { beside, countsOf, isSameStep, oneLadder } from './beside.ts';
import { inNumbers } from './in-numbers.ts';
import type { AxisData, Ladder } from './ladder.ts';

const level = (id: string) => ({ id, title: id, name: id, place: id, role: 'Role', colour: 0, href: '/', facts: [] });
const axis = (more: Partial<AxisData<string>>): AxisData<string> => ({
	...{ id: 'craft', title: 'Craft', order: 1, of: 2, ratings: [], statements: [] },
	steps: { 1: { name: 'Runs', lines: [{ text: 'It runs.' }] }, 2: { name: 'Shapes', lines: [{ text: 'It shapes.' }] } },
	...more,
});
const ladder = (name: string, ...axes: AxisData<string>[]): Ladder<string> => ({
	levels: [level(`${name}/1`), level(`${name}/2`), level(`${name}/9`)],
	rungs: 2,
	axes,
});
const says = (text: string, from: number, to = 2, more = {}) => ({ text, from, to, ...more });
const set = (one: Ladder<string>, other: Ladder<string>, at = [1, 1], since = [-1, -1]) =>
	beside({ ladder: one, at: at[0]!, since: since[0]! }, { ladder: other, at: at[1]!, since: since[1]! }, String);
const texts = ([found]: ReturnType<typeof set>) =>
	found && [found.first, found.both, found.second].map((lines) => lines.map(({ text }) => text));

describe('two levels side by side', () => {
	const one = ladder(
		'a',
		axis({ statements: [says('Asks.', 0), says('Tests.', 0, 1), says('Tests more.', 1), says('Leads.', 1)] }),
	);
	const other = ladder('b', axis({ statements: [says('asks. ', 0), says('Leads.', 0), says('Listens.', 1)] }));

	test('ask alone what the other does not, and what has the same words together', () => {
		expect(texts(set(one, other))).toEqual([['Tests more.'], ['Asks.', 'Leads.'], ['Listens.']]);
		expect(countsOf(set(one, other))).toEqual({ first: 1, both: 2, second: 1 });
	});

	test('are told in numbers that agree with what is drawn: a step that both are at is no sentence', () => {
		const steps = { 1: { name: 'Runs', lines: [] } };
		const rated = (name: string) => ladder(name, axis({ steps, ratings: [{ rating: 1, from: 0, to: 2 }] }));
		const [a, b] = [rated('a'), rated('b')];
		const told = inNumbers([a.levels[0]!, b.levels[0]!], [a, b], set(a, b, [0, 0]));
		expect(told).toBe(
			'Sentences asked of a/1 alone: 0. Of both: 0. Of b/1 alone: 0. On one axis both are at the same step.',
		);
	});

	test('of two ladders say how many levels below count too, where that differs', () => {
		const [a, b] = [ladder('a', axis({})), ladder('b', axis({}))];
		const told = (one: number, another: number) =>
			inNumbers([a.levels[one]!, b.levels[another]!], [a, b], set(a, b, [one, another]));
		expect(told(1, 0)).toMatch(/What the levels below ask counts too: a\/2 has 1 below it, b\/1 0\.$/);
		expect(told(1, 1)).not.toContain('below');
	});

	test('of a higher rung tell what was not asked on the one before, be it that the other asks it already', () => {
		expect(texts(set(one, other, [1, 1], [0, 0]))).toEqual([['Tests more.'], ['Leads.'], ['Listens.']]);
	});

	test('of one ladder differ by what is new and what it replaces', () => {
		expect(texts(set(one, one, [0, 1]))).toEqual([['Tests.'], ['Asks.'], ['Tests more.', 'Leads.']]);
	});

	test('tell apart what is said for whom', () => {
		const web = ladder('b', axis({ statements: [says('Asks.', 0, 2, { flavour: 'Web' })] }));
		expect(texts(set(one, web))).toEqual([['Asks.', 'Tests more.', 'Leads.'], [], ['Asks.']]);
	});

	test('say of which of them a thing is only welcome', () => {
		const welcome = ladder('b', axis({ statements: [says('Asks.', 0, 2, { optional: true })] }));
		expect(set(one, welcome)[0]!.both).toEqual([{ text: 'Asks.', welcome: [false, true] }]);
	});

	test('have the words of their steps, once where both are rated the same', () => {
		const rated = (...ratings: AxisData<string>['ratings']) => ladder('a', axis({ ratings }));
		const [low, high] = [rated({ rating: 1, from: 0, to: 2 }), rated({ rating: 2, from: 0, to: 2 })];
		expect(texts(set(low, high))).toEqual([['It runs.'], [], ['It shapes.']]);
		expect(isSameStep(set(low, high)[0]!)).toBe(false);
		expect(texts(set(low, low))).toEqual([[], ['It runs.'], []]);
		expect(isSameStep(set(low, low)[0]!)).toBe(true);
		expect(set(low, high, [1, 1], [0, 0])).toEqual([]);
	});

	test('show the axes of either in the order of all, and none on which neither asks anything', () => {
		const first = ladder('a', axis({ id: 'z', order: 3, statements: [says('Z.', 0)] }), axis({ id: 'y', order: 2 }));
		const second = ladder('b', axis({ id: 'x', order: 1, statements: [says('X.', 0)] }));
		expect(set(first, second).map(({ id }) => id)).toEqual(['x', 'z']);
	});
});

describe('one ladder', () => {
	const branch: Ladder<string> = { levels: [level('a/1'), level('b/2'), level('b/9')], rungs: 2, axes: [] };

	test.each([
		['b/2', 'a/1', { lower: 'a/1', higher: 'b/2' }],
		['a/1', 'a/2', { lower: 'a/1', higher: 'a/2' }],
		['a/2', 'b/2', undefined],
		['b/2', 'b/9', undefined],
	])('holds %s and %s', (one, other, expected) => {
		expect(oneLadder([ladder('a'), branch], [one, other])).toEqual(expected);
	});
});
