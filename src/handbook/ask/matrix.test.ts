import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { texts } from './forked-ladders.ts';
import { matrices, matrixOf, type Matrix } from './matrix.ts';
import type { MatrixCell } from './matrix-cell.ts';

const level = (order: number, more = '') => `role: lead\norder: ${order}\ntitle: Rung ${order}\n${more}`;
const asks = (expectations: string) => `expectations: { ${expectations} }`;

/** The matrix of the only role of a handbook with these levels, lowest first. */
function matrixWith(levels: readonly string[], more: Record<string, string> = {}): Matrix {
	const handbook = handbookFrom({
		'roles/lead.mdx': 'title: Lead',
		'axes/craft.mdx':
			'title: Craft\norder: 2\nscale: [{ name: Learns, text: Learns it. }, { name: Does, text: Does it., statements: [{ id: all, text: Does all of it. }] }]',
		'axes/people.mdx': 'title: People\norder: 1',
		...Object.fromEntries(levels.map((text, index) => [`levels/lead/${index + 1}.mdx`, level(index + 1, text)])),
		...more,
	});
	return matrixOf(handbook, handbook.roles.get('lead')!);
}

/** A cell in a few words: `2 new`, what is new, and what is carried with where it comes from. */
function shown(cell: MatrixCell | undefined): string[] {
	if (!cell) return [];
	const { rating, news, carried, isStepAlone } = cell;
	return [
		...(rating ? [`${rating.step} ${rating.isNew ? 'new' : 'as before'}`] : []),
		...(isStepAlone && rating ? [rating.text, ...rating.statements.map(({ text }) => text)] : []),
		...[news?.text, ...(news?.statements ?? []).map(({ text, raises }) => (raises ? `${text} (raised)` : text))],
		...carried.flatMap(({ from, text, statements }) =>
			[text, ...statements.map((statement) => statement.text)].map((each) => each && `${each} (${from.id})`),
		),
	].filter((text) => text !== undefined);
}

const rowOf = (matrix: Matrix, axis: string) =>
	matrix.groups
		.flatMap(({ rows }) => rows)
		.find(({ head }) => head.id === axis)
		?.cells.map(shown);

describe('a cell of the matrix', () => {
	test('holds what is new, and below it what is carried', () => {
		const matrix = matrixWith([
			asks('craft: [{ id: tests, text: Tests. }, { id: asks, text: Asks. }]'),
			asks('craft: [{ id: tests, text: Tests all. }, { id: leads, text: Leads. }]'),
			asks('people: Listens.'),
		]);
		expect(rowOf(matrix, 'craft')).toEqual([
			['Tests.', 'Asks.'],
			['Tests all. (raised)', 'Leads.', 'Asks. (lead/1)'],
			['Tests all. (lead/2)', 'Leads. (lead/2)', 'Asks. (lead/1)'],
		]);
	});

	test('is empty below the level at which an axis begins', () => {
		const matrix = matrixWith([asks('craft: Tests.'), asks('people: Listens.'), '']);
		expect(rowOf(matrix, 'people')).toEqual([[], ['Listens.'], ['Listens. (lead/2)']]);
	});

	test('says of a step what it says where the level says no more', () => {
		const matrix = matrixWith([
			asks('craft: 1'),
			asks('craft: { rating: 2, statements: [{ id: leads, text: Leads. }] }'),
			asks('craft: 2'),
		]);
		expect(rowOf(matrix, 'craft')).toEqual([
			['1 new', 'Learns it.'],
			['2 new', 'Leads.'],
			['2 as before', 'Leads. (lead/2)'],
		]);
	});

	test('holds the step of a lower level where its own names none, and no step is new again', () => {
		const matrix = matrixWith([asks('craft: 2'), asks('people: Listens.'), asks('craft: 2'), asks('craft: 1')]);
		expect(rowOf(matrix, 'craft')).toEqual([
			['2 new', 'Does it.', 'Does all of it.'],
			['2 as before'],
			['2 as before'],
			['1 new', 'Learns it.'],
		]);
	});

	test('repeats no word of a step that the level says itself', () => {
		const [cells] = matrixWith([
			asks('craft: { rating: 2, text: Does it., statements: [{ id: all, text: Does all of it. }] }'),
			asks('people: Listens.'),
		]).groups[0]!.rows.filter(({ head }) => head.id === 'craft');
		expect(cells!.cells[0]!.rating).toMatchObject({ name: 'Does', text: undefined, statements: [] });
	});

	test('holds a text until a level says another', () => {
		const matrix = matrixWith([asks('people: Listens.'), '', asks('people: Talks.'), '']);
		expect(rowOf(matrix, 'people')).toEqual([['Listens.'], ['Listens. (lead/1)'], ['Talks.'], ['Talks. (lead/3)']]);
	});
});

describe('the matrix of a role', () => {
	const forked = handbookFrom(texts);
	const columns = (role: string) =>
		matrices(forked)
			.get(role)
			?.map(({ id }) => id);

	test.each([
		['engineer', ['engineer/1', 'engineer/2', 'engineer/3', 'engineer/4', 'engineer/9']],
		['director', ['engineer/1', 'engineer/2', 'engineer/3', 'manager/4', 'director/5']],
	])('of %s has the levels of its trunk, its own, and the jobs beside them', (role, expected) => {
		expect(columns(role)).toEqual(expected);
	});

	test('carries nothing to a job beside the ladder', () => {
		const { groups } = matrixOf(forked, forked.roles.get('engineer')!);
		expect(shown(groups[0]!.rows[0]!.cells[4])).toEqual(['1 new', 'It visits.']);
	});

	test('has the axes by their groups, those of no group first', () => {
		const { groups } = matrixWith([asks('craft: Tests., people: Listens., money: Counts.'), ''], {
			'handbook.yaml': 'groups: { how: { title: How }, what: { title: What } }',
			'axes/money.mdx': 'title: Money\ngroup: what',
			'axes/craft.mdx': 'title: Craft\ngroup: how',
		});
		expect(groups.map(({ title, rows }) => [title, ...rows.map(({ head }) => head.id)])).toEqual([
			[undefined, 'people'],
			['How', 'craft'],
			['What', 'money'],
		]);
	});

	test('sets facts and lists of the organisation’s own side by side', () => {
		const { details, lists } = matrixWith([
			'details: [{ label: Band, value: A }]\nlists: [{ id: signs, title: Signs, items: [{ id: one, text: One. }] }]',
			'details: [{ label: Years, value: 3 }, { label: Band, value: B }]\nlists: [{ id: signs, title: Other signs, items: [{ id: two, text: Two. }] }]',
		]);
		expect(details).toEqual([
			{ head: 'Band', cells: ['A', 'B'] },
			{ head: 'Years', cells: [undefined, '3'] },
		]);
		expect(lists.map(({ head, cells }) => [head.title, cells.map((items) => items.map(({ text }) => text))])).toEqual([
			['Signs', [['One.'], ['Two.']]],
		]);
	});

	test.each([
		['nothing but titles', ['', ''], false],
		['one level', [asks('craft: 1')], false],
		['only what its levels are in short', ['summary: Low.', 'summary: High.'], true],
		['only a list', ['', 'lists: [{ id: signs, title: Signs, items: [{ id: one, text: One. }] }]'], true],
		['an axis on which nothing is said', ['', asks('craft: []')], false],
		['one thing that is asked', ['', asks('craft: 1')], true],
	])('of a role that has %s', (_, levels, isThere) => {
		expect(matrixWith(levels).levels.length > 0).toBe(isThere);
	});

	const long = (count: number, id: string) =>
		asks(
			`craft: [${Array.from({ length: count }, (_, index) => `{ id: ${id}${index}, text: ${'w'.repeat(99)}. }`).join()}]`,
		);

	test.each([
		['nothing', 'no statement goes on being asked', [asks('craft: 1'), asks('craft: 2')]],
		['shown', 'a little does', [long(2, 'a'), long(2, 'b')]],
		['on request', 'a cell would be taller than is read across', [long(5, 'a'), long(5, 'b')]],
		['left out', 'it would be more than a page', Array.from({ length: 18 }, (_, index) => long(9, `l${index}-`))],
		['shown', 'a long cell carries nothing', [asks('people: Listens.'), long(9, 'a')]],
	])('has what is carried %s where %s', (expected, _, levels) => {
		expect(matrixWith(levels).carrying).toBe(expected);
	});
});
