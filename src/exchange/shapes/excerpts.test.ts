import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../handbook/source/source-file.ts';
import { answersOf, filesOf, readFiles, readFixture } from '../../tests/ladders/fixture.ts';

describe('what the excerpts say', () => {
	test('a level that names steps in its own words has both, the words and the step', async () => {
		const { table } = await readFixture('jorgef');
		const [said] = table.statements.filter(({ text }) => text.startsWith('designs and implements'));
		expect(said).toMatchObject({
			kind: 'asked',
			at: { file: 'Developer.md', line: 33, column: 1 },
			key: 'Developer.md#developer/d2---developer-2/bullet-2',
			role: 'Developer.md#developer',
			level: 'Developer.md#developer/d2---developer-2',
			axis: 'README.md#levels/system',
			step: 'README.md#levels/system/number-2',
		});
		expect(table.references.find(({ key }) => key === said!.key)).toMatchObject({ step: said!.step, optional: false });
	});

	test('a level has its label, its place and what a table says of it', async () => {
		const { table } = await readFixture('jorgef');
		expect(table.levels.map(({ title, label, order, facts }) => [title, label, order, facts[0]])).toEqual([
			['Developer 1', 'D1', 1, { label: 'Senior', value: 'No' }],
			['Developer 2', 'D2', 2, { label: 'Senior', value: 'No' }],
			['Tech Lead 4', 'TL4', 4, { label: 'Senior', value: 'Yes' }],
			['Tech Lead 5', 'TL5', 5, { label: 'Senior', value: 'Yes' }],
		]);
	});

	test('what stands in both columns is one responsibility that two share', async () => {
		const { table } = await readFixture('jorgef');
		const shared = table.statements.filter(({ also }) => also.length > 0);
		expect(shared.map(({ text }) => text)).toEqual([
			'System Roadmap',
			'Development Process',
			'Team Visibility and Recognition',
		]);
		const titles = new Map(table.roles.map(({ key, title }) => [key, title]));
		const owners = table.owners.filter(({ responsibility }) => responsibility === shared[0]!.key);
		expect(owners.map(({ role, as }) => [titles.get(role), as])).toEqual([
			['Tech Lead', 'owner'],
			['Engineering Manager', 'owner'],
		]);
	});

	test('characters that nobody sees are counted', async () => {
		expect((await readFixture('jorgef')).table.mended).toHaveLength(6);
	});

	test('equal texts are one that several share, where somebody has said so', async () => {
		const { table } = await readFixture('jorgef');
		const same = table.statements.filter(({ same: first }) => first !== undefined);
		expect(same.map(({ text, same: first }) => [text.slice(0, 6), first])).toEqual([
			['active', 'Developer.md#developer/d1---developer-1/bullet-1'],
			['makes ', 'Developer.md#developer/d1---developer-1/bullet-5'],
		]);
	});

	test('levels lie in a level, and prose stays with its level', async () => {
		const { table } = await readFixture('etsy');
		expect(table.levels.map(({ title, order, within }) => [title, order, within?.split('/').at(-1)])).toEqual([
			['Engineer I', 1, undefined],
			['Senior Engineer', 2, undefined],
			['Senior Engineer I', 3, 'senior-engineer'],
			['Senior Engineer II', 4, 'senior-engineer'],
		]);
		expect(table.levels[2]!.prose).toBe(
			"## Track Record\n\nYou've met the above expectations over multiple projects.\n\n## Competencies\n\nEngineers at this level will generally be Advanced in at least one competency or will display some Advanced level skills across competencies.",
		);
	});

	test('a topic without a title goes by its name, and an axis of one name is one for all roles', async () => {
		const { table } = await readFixture('monzo');
		expect(
			table.roles.map(({ title, track }) => [title, table.tracks.find(({ key }) => key === track)?.title]),
		).toEqual([
			['🎯 Product Design Framework', 'design'],
			['🛠️ Backend Engineering Framework', 'engineering'],
			['🙂 People', undefined],
		]);
		const [communication] = table.axes.filter(({ title }) => title === 'communication');
		expect(communication).toMatchObject({ id: 'communication' });
		expect(communication!.role).toBeUndefined();
		expect(
			table.levels.filter(({ role }) => role === table.roles[1]!.key).map(({ label, order }) => [label, order]),
		).toEqual([
			['1', 1],
			['2', 2],
		]);
	});

	test('an example belongs to its statement', async () => {
		const { table } = await readFixture('monzo');
		const [example] = table.examples;
		expect(example!.text).toMatch(/^Take a look/);
		expect(table.statements.find(({ key }) => key === example!.of)!.text).toMatch(/^Provides helpful/);
	});

	test('departments lie in departments', async () => {
		const { tracks, roles } = (await readFixture('unidays')).table;
		const above = (key: string | undefined): string[] => {
			const track = tracks.find((one) => one.key === key);
			return track === undefined ? [] : [...above(track.within), track.id!];
		};
		expect(roles.map(({ track }) => above(track).join('/'))).toEqual([
			'product-and-engineering/engineering/end-user-technology',
			'product-and-engineering/engineering',
			'product-and-engineering/engineering',
		]);
	});
});

describe('reworded', () => {
	/** The files of a ladder with one text changed. */
	async function reworded(ladder: string, from: string, to: string) {
		const files = await filesOf(ladder);
		const text = (file: SourceFile) => new TextDecoder().decode(file.bytes).replace(from, to);
		return files.map((file) => ({ ...file, bytes: new TextEncoder().encode(text(file)) }));
	}

	test.each([
		['jorgef', 'quickly learns from others', 'learns from others'],
		['etsy', 'You understand scope of work', 'You know the scope of work'],
		['monzo', 'Accepts feedback graciously', 'Accepts feedback'],
	])('a statement of %s keeps its key', async (ladder, from, to) => {
		const { table } = await readFiles(await reworded(ladder, from, to), answersOf(ladder));
		const { table: before } = await readFixture(ladder);
		expect(table.statements.map(({ key }) => key)).toEqual(before.statements.map(({ key }) => key));
		expect(table.statements.map(({ text }) => text)).not.toEqual(before.statements.map(({ text }) => text));
	});
});
