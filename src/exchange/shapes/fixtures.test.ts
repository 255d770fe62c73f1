import { describe, expect, test } from 'vitest';
import { answersOf, readFixture } from '../../tests/ladders/fixture.ts';
import type { Table } from '../table/table.ts';
import { readAnswers } from './answers-file.ts';
import { sayingOf } from './reading.ts';
import { countWords } from './survey.ts';

/** How much of everything there is. */
function countsOf({ roles, levels, groups, axes, steps, statements, examples, references, owners }: Table) {
	const ofKind = (kind: string) => statements.filter((statement) => statement.kind === kind).length;
	return {
		roles: roles.length,
		levels: levels.length,
		groups: groups.length,
		axes: axes.length,
		steps: steps.length,
		asked: ofKind('asked'),
		criteria: ofKind('step'),
		responsibilities: ofKind('responsibility'),
		examples: examples.length,
		references: references.length,
		optional: references.filter(({ optional }) => optional).length,
		owners: owners.length,
	};
}

/** The words of a text, without their marks. */
const wordsIn = (text: string) => text.replaceAll('\\n', ' ').match(/[\p{L}\p{N}]+/gu) ?? [];

const NONE = { groups: 0, criteria: 0, responsibilities: 0, examples: 0, references: 0, optional: 0, owners: 0 };

const LADDERS = [
	[
		'jorgef',
		'outline',
		{
			...NONE,
			roles: 3,
			levels: 4,
			axes: 5,
			steps: 10,
			asked: 10,
			criteria: 10,
			responsibilities: 15,
			references: 10,
			owners: 18,
		},
	],
	['etsy', 'grid', { ...NONE, roles: 1, levels: 4, axes: 2, steps: 10, asked: 7, criteria: 20 }],
	['monzo', 'tree', { ...NONE, roles: 3, levels: 6, axes: 5, steps: 0, asked: 18, examples: 2 }],
	[
		'unidays',
		'references',
		{ ...NONE, roles: 3, levels: 5, groups: 2, axes: 3, steps: 6, asked: 0, criteria: 12, references: 8, optional: 2 },
	],
] as const;

describe.each(LADDERS)('%s', (ladder, shape, counts) => {
	test('comes in with all that it holds', async () => {
		expect(countsOf((await readFixture(ladder)).table)).toEqual(counts);
	});

	test('is recognised, and holds as much without anybody’s answers', async () => {
		const { table, shape: found } = await readFixture(ladder, readAnswers(''));
		expect({ found, ...countsOf(table) }).toEqual({ found: shape, ...counts });
	});

	test.each(['with answers', 'without'])('each word of it is carried or listed, %s', async (how) => {
		const answers = how === 'without' ? readAnswers('') : answersOf(ladder);
		const { source, ...ladderRead } = await readFixture(ladder, answers);
		const words = countWords(source.tree, ladderRead);
		expect(words.carried + words.listed).toBe(words.in);
		expect(words.carried).toBeGreaterThan(words.listed);
	});

	test('each word that counts as carried is in the table', async () => {
		const { table, carried, taken } = await readFixture(ladder);
		const { listed: _, mended: __, ...told } = table;
		const words = new Set(wordsIn(JSON.stringify(told)));
		// A sign, a number or an address becomes a place or a key.
		const signs = new Set(
			[...taken].flatMap(([place, nodes]) => (/Level|required|optional/.test(place) ? [...nodes] : [])),
		);
		const texts = [...carried].filter((node) => !signs.has(node)).map((node) => sayingOf(node)?.plain ?? '');
		// The mark of a responsibility that two share becomes its owners.
		const said = texts.map((text) => text.replace(/ \(shared\)$/, ''));
		expect(said.filter((text) => !wordsIn(text).every((word) => words.has(word)))).toEqual([]);
	});

	test('nothing in it is left to decide but what names nothing', async () => {
		const { table } = await readFixture(ladder);
		const left = table.listed.filter(({ because }) => because === 'unanswered' || because === 'unreadable');
		expect(left.map(({ text, reason }) => [text, reason])).toEqual(
			ladder === 'unidays' ? [['engineering-competencies/test/1337', 'No step of a scale has this name.']] : [],
		);
	});

	test('no two of a kind have one key, and what is referred to is there', async () => {
		const { table } = await readFixture(ladder);
		const { roles, levels, groups, axes, steps, statements, examples, references, owners } = table;
		const keys = (things: readonly { key: string }[]) => things.map(({ key }) => key);
		for (const things of [roles, levels, groups, axes, steps, [...statements, ...examples]])
			expect(new Set(keys(things)).size).toBe(things.length);
		const lost = (all: readonly { key: string }[], refers: readonly (string | undefined)[]) =>
			refers.filter((key) => key !== undefined && !keys(all).includes(key));
		const cells = [...statements, ...examples, ...references];
		expect(
			lost(
				roles,
				[...cells, ...levels, ...axes, ...owners].map(({ role }) => role),
			),
		).toEqual([]);
		expect(lost(levels, [...cells.map(({ level }) => level), ...levels.map(({ within }) => within)])).toEqual([]);
		expect(
			lost(
				axes,
				[...cells, ...steps].map(({ axis }) => axis),
			),
		).toEqual([]);
		expect(
			lost(
				steps,
				cells.map(({ step }) => step),
			),
		).toEqual([]);
		expect(
			lost(
				groups,
				axes.map(({ group }) => group),
			),
		).toEqual([]);
		expect(
			lost(statements, [
				...examples.map(({ of }) => of),
				...owners.map(({ responsibility }) => responsibility),
				...statements.map(({ same }) => same),
			]),
		).toEqual([]);
	});
});
