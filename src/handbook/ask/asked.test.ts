import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import type { Handbook } from '../model/handbook.ts';
import { askedBy } from './asked-by.ts';
import { cellOf, cellsOf, isSame, statementKey } from './asked.ts';

/** What levels ask, each by its id with its lines behind its title. */
const asking = (levels: Record<string, string>) =>
	handbookFrom({
		'axes/craft.mdx': 'title: Craft',
		'axes/people.mdx': 'title: People',
		...Object.fromEntries(
			[...new Set(Object.keys(levels).map((id) => id.split('/')[0]!))].map((role) => [
				`roles/${role}.mdx`,
				`title: ${role}`,
			]),
		),
		...Object.fromEntries(
			Object.entries(levels).map(([id, lines]) => {
				const [role, order] = id.split('/');
				return [`levels/${id}.mdx`, `role: ${role}\norder: ${order}\ntitle: ${role} ${order}\n${lines}`];
			}),
		),
	});

/** The statements that a level asks on an axis: what is said, and which level says it. */
const said = (handbook: Handbook, level: string, axis = 'craft') =>
	cellOf(handbook, handbook.levels.get(level)!, axis)?.statements.map(
		({ id, text, origin, optional }) => `${id}${optional ? '?' : ''} ${text} ${origin.id}`,
	);

const statements = (...lines: string[]) => `expectations: { craft: [${lines.join(', ')}] }`;
const TESTS = '{ id: tests, text: Tests. }';
const ASKS = '{ id: asks, text: Asks. }';

describe('a statement is taken', () => {
	test.each<[string, Record<string, string>, string[]]>([
		[
			'from the level that says it',
			{ 'a/1': statements('{ id: tests, from: b/1 }'), 'b/1': statements(TESTS, ASKS) },
			['tests Tests. b/1'],
		],
		[
			'by way of others',
			{
				'a/1': statements('{ id: tests, from: b/1 }'),
				'b/1': statements('{ id: tests, from: c/1 }'),
				'c/1': 'takes: [d/1]',
				'd/1': statements(TESTS),
			},
			['tests Tests. d/1'],
		],
		[
			'from a level that takes two of the name, as that has it',
			{
				'a/1': statements('{ id: tests, from: d/1 }'),
				'b/1': statements(TESTS),
				'c/1': statements('{ id: tests, text: Checks. }'),
				'd/1': 'takes: [b/1, c/1]',
			},
			['tests Checks. c/1'],
		],
		[
			'from a level that takes another from here',
			{ 'a/1': statements('{ id: tests, from: b/1 }', ASKS), 'b/1': statements(TESTS, '{ id: asks, from: a/1 }') },
			['tests Tests. b/1', 'asks Asks. a/1'],
		],
		[
			'and is optional here alone',
			{ 'a/1': statements('{ id: tests, from: b/1, optional: true }'), 'b/1': statements(TESTS) },
			['tests? Tests. b/1'],
		],
		[
			'and is optional wherever it is optional on the way',
			{
				'a/1': statements('{ id: tests, from: b/1 }'),
				'b/1': statements('{ id: tests, from: c/1, optional: true }'),
				'c/1': statements(TESTS),
			},
			['tests? Tests. c/1'],
		],
		[
			'from nobody, where each takes it from the other',
			{ 'a/1': statements('{ id: tests, from: b/1 }', ASKS), 'b/1': statements('{ id: tests, from: a/1 }') },
			['asks Asks. a/1'],
		],
		[
			'from nobody, where it is not said',
			{ 'a/1': statements('{ id: tests, from: b/1 }'), 'b/1': statements(ASKS) },
			[],
		],
	])('%s', (_, levels, expected) => {
		expect(said(asking(levels), 'a/1')).toEqual(expected);
	});

	test('and the other level has what it takes from here', () => {
		const both = asking({
			'a/1': statements('{ id: tests, from: b/1 }', ASKS),
			'b/1': statements(TESTS, '{ id: asks, from: a/1 }'),
		});
		expect(said(both, 'b/1')).toEqual(['tests Tests. b/1', 'asks Asks. a/1']);
	});
});

describe('a level takes', () => {
	const WHOLE =
		'expectations:\n  craft: { rating: 2, text: Builds., below: Breaks., statements: [{ id: tests, text: Tests. }] }\n  people: Helps.';

	test('all that another asks, its own after it', () => {
		const handbook = asking({
			'a/1': 'takes: [b/1]\nexpectations: { craft: { above: Teaches., statements: [{ id: asks, text: Asks. }] } }',
			'b/1': WHOLE,
		});
		const level = handbook.levels.get('a/1')!;
		expect([...cellsOf(handbook, level).keys()]).toEqual(['craft', 'people']);
		expect(said(handbook, 'a/1')).toEqual(['tests Tests. b/1', 'asks Asks. a/1']);
		expect(cellOf(handbook, level, 'craft')).toMatchObject({
			rating: 2,
			text: 'Builds.',
			below: 'Breaks.',
			above: 'Teaches.',
		});
		expect(cellOf(handbook, level, 'people')).toMatchObject({ text: 'Helps.', statements: [] });
	});

	test('all that another asks on one axis, and nothing else of it', () => {
		const handbook = asking({ 'a/1': 'expectations: { craft: { takes: [b/1] } }', 'b/1': WHOLE });
		expect([...cellsOf(handbook, handbook.levels.get('a/1')!).keys()]).toEqual(['craft']);
		expect(said(handbook, 'a/1')).toEqual(['tests Tests. b/1']);
	});

	test.each<[string, string, string[]]>([
		[
			'its own word is the last',
			'takes: [b/1]\nexpectations: { craft: [{ id: tests, text: Tests all. }] }',
			['tests Tests all. a/1'],
		],
		['of two, that which is named last', 'takes: [b/1, c/1]', ['tests Checks. c/1', 'asks Asks. c/1']],
		[
			'of two, that which is said on the axis',
			'takes: [c/1]\nexpectations: { craft: { takes: [b/1] } }',
			['tests Tests. b/1', 'asks Asks. c/1'],
		],
		[
			'a statement alone goes before all of them',
			'takes: [b/1]\nexpectations: { craft: [{ id: tests, from: c/1 }] }',
			['tests Checks. c/1'],
		],
	])('and where several say it, %s', (_, lines, expected) => {
		const handbook = asking({
			'a/1': lines,
			'b/1': statements(TESTS),
			'c/1': statements('{ id: tests, text: Checks. }', ASKS),
		});
		expect(said(handbook, 'a/1')).toEqual(expected);
	});

	test('a rating with what makes it optional, and its own rating with its own', () => {
		const optional = 'expectations: { craft: { rating: 2, optional: true } }';
		const cell = (lines: string) => {
			const handbook = asking({ 'a/1': lines, 'b/1': optional });
			return cellOf(handbook, handbook.levels.get('a/1')!, 'craft');
		};
		expect(cell('takes: [b/1]')).toMatchObject({ rating: 2, optional: true });
		expect(cell('takes: [b/1]\nexpectations: { craft: Builds. }')).toMatchObject({ rating: 2, optional: true });
		expect(cell('takes: [b/1]\nexpectations: { craft: 3 }')).toMatchObject({ rating: 3, optional: false });
	});

	test('on one axis from a level that takes on another from here', () => {
		const handbook = asking({
			'a/1': 'expectations: { craft: { takes: [b/1] }, people: [{ id: helps, text: Helps. }] }',
			'b/1': 'expectations: { craft: [{ id: tests, text: Tests. }], people: { takes: [a/1] } }',
		});
		expect(said(handbook, 'a/1')).toEqual(['tests Tests. b/1']);
		expect(said(handbook, 'b/1', 'people')).toEqual(['helps Helps. a/1']);
	});

	test('in a circle no end of it, and not less than it says itself', () => {
		const handbook = asking({
			'a/1': `takes: [b/1]\n${statements(TESTS)}`,
			'b/1': 'takes: [c/1, a/1]',
			'c/1': `takes: [a/1]\n${statements(ASKS)}`,
		});
		expect(said(handbook, 'a/1')).toEqual(['asks Asks. c/1', 'tests Tests. a/1']);
		expect(said(handbook, 'c/1')).toContain('asks Asks. c/1');
	});

	test('nothing from what is not there', () => {
		expect(said(asking({ 'a/1': `takes: [z/1]\n${statements(TESTS, '{ id: asks, from: z/1 }')}` }), 'a/1')).toEqual([
			'tests Tests. a/1',
		]);
	});
});

describe('a statement that several ask', () => {
	const handbook = asking({
		'a/1': 'takes: [b/1]',
		'b/1': statements(TESTS),
		'c/1': statements('{ id: tests, from: a/1, optional: true }'),
		'd/1': statements('{ id: tests, text: Tests. }'),
	});
	const of = (id: string) => cellOf(handbook, handbook.levels.get(id)!, 'craft')!.statements[0]!;

	test('has one name, that of the level that says it', () => {
		expect(['a/1', 'b/1', 'c/1', 'd/1'].map((id) => statementKey(of(id)))).toEqual([
			'levels/b/1#craft-tests',
			'levels/b/1#craft-tests',
			'levels/b/1#craft-tests',
			'levels/d/1#craft-tests',
		]);
	});

	test('knows who asks it, the one that says it first', () => {
		expect(askedBy(handbook, of('c/1')).map(({ id }) => id)).toEqual(['b/1', 'a/1', 'c/1']);
		expect(askedBy(handbook, of('d/1')).map(({ id }) => id)).toEqual(['d/1']);
	});

	test('is the same for all but those to whom it is optional', () => {
		expect(isSame(of('a/1'), of('b/1'))).toBe(true);
		expect(isSame(of('a/1'), of('d/1'))).toBe(true);
		expect(isSame(of('a/1'), of('c/1'))).toBe(false);
	});

	test.each([
		'text: Checks.',
		'text: Tests., below: Guesses.',
		'text: Tests., examples: [Unit tests.]',
		'text: Tests., links: ["[How](/x/)"]',
	])('is another with other words: %s', (words) => {
		const other = asking({ 'a/1': statements(`{ id: tests, ${words} }`) });
		expect(isSame(of('a/1'), cellOf(other, other.levels.get('a/1')!, 'craft')!.statements[0]!)).toBe(false);
	});
});
