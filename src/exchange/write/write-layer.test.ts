import { describe, expect, test } from 'vitest';
import { findingsIn, readFixture } from '../../tests/ladders/fixture.ts';
import type { Statement } from '../table/statements.ts';
import type { Table } from '../table/table.ts';
import { writeLayer } from './write-layer.ts';

const at = { file: 'ladder.yaml', line: 1, column: 1 };
const thing = (key: string, title: string) => ({ key, at, title, aliases: [], facts: [] });
const asked = (key: string, text: string, more: Partial<Statement> = {}): Statement => ({
	...{ key, at, text, also: [], kind: 'asked', side: 'meets', optional: false, facts: [], links: [] },
	...more,
});

/** Two roles of two levels each on one axis, the second of which branches off from the first. */
const TABLE: Table = {
	...{ tracks: [], groups: [], steps: [], examples: [], references: [], owners: [], pages: [], listed: [], mended: [] },
	roles: [thing('e', 'Engineer'), thing('m', 'Manager')],
	levels: [
		{ ...thing('e1', 'Engineer I'), role: 'e', order: 1 },
		{ ...thing('e2', 'Engineer II'), role: 'e', order: 2 },
		{ ...thing('m1', 'Manager I'), role: 'm', order: 1 },
	],
	axes: [thing('craft', 'Craft')],
	statements: [],
	reading: { levels: 'add', rungs: 'own' },
};
const of = (role: string, level: string) => ({ role, level, axis: 'craft' });
const layerOf = (change: Partial<Table>) => writeLayer({ ...TABLE, ...change });

/** What the checker says of a statement that begins with such words. */
const vague = (words: string) =>
	`warning statement-says-what-is-done: “${words}” says nothing that another person could see.`;

describe.each([
	['jorgef', ['warning role-owns-something: “Developer” owns no responsibility.']],
	['etsy', ['understand', 'understand', 'understand'].map(vague)],
	['monzo', []],
	['unidays', ['contributes to', 'Aware of', 'Understands', 'participates in', 'Appreciates'].map(vague)],
])('an excerpt of %s', (ladder, findings) => {
	test('is a layer of which the checker says nothing but what is true', async () => {
		expect(findingsIn(writeLayer((await readFixture(ladder)).table).files)).toEqual(findings);
	});

	test('is there with every statement', async () => {
		const { table } = await readFixture(ladder);
		const { written, saidAlready, listed } = writeLayer(table);
		const without = listed.filter(({ text }) => table.statements.some((statement) => statement.text === text));
		expect(written + saidAlready + without.length).toBe(table.statements.length);
		expect(without).toEqual([]);
	});

	test('is the same when it is written again', async () => {
		const { table } = await readFixture(ladder);
		expect(writeLayer(table).files).toEqual(writeLayer(table).files);
	});
});

describe('a statement', () => {
	test('that two roles ask is said once, and taken from there', () => {
		const { files, written } = layerOf({
			statements: [
				asked('1', 'Tests what they write.', of('e', 'e2')),
				asked('2', 'Tests what they write.', { ...of('m', 'm1'), same: '1' }),
			],
		});
		expect(files.get('levels/manager/manager-i.mdx')).toContain(
			'- id: tests-what-they-write\n      text: Tests what they write.',
		);
		expect(files.get('levels/engineer/engineer-ii.mdx')).toContain(
			'- id: tests-what-they-write\n      from: manager/manager-i',
		);
		expect(written).toBe(2);
	});

	test('that a lower level of the ladder asks goes on being asked, and is not written again', () => {
		const { files, written, saidAlready } = layerOf({
			statements: [asked('1', 'Tests.', of('e', 'e1')), asked('2', 'Tests.', { ...of('e', 'e2'), same: '1' })],
		});
		expect(files.get('levels/engineer/engineer-ii.mdx')).not.toContain('Tests.');
		expect([written, saidAlready]).toEqual([1, 1]);
	});

	test('begins like another and has an id of its own', () => {
		const { files } = layerOf({
			statements: [
				asked('1', 'Writes a test for each thing that broke.', of('e', 'e1')),
				asked('2', 'Writes a test for each thing that may break.', of('e', 'e2')),
			],
		});
		const ids = [...files.values()].flatMap((text) => text.match(/(?<=id: ).*/g) ?? []);
		expect(new Set(ids).size).toBe(2);
	});

	test('has its examples, and a cell its own', () => {
		const example = { at, key: 'x', text: 'A spike.' };
		const { files } = layerOf({
			statements: [asked('1', 'Tests.', of('e', 'e1'))],
			examples: [
				{ ...example, ...of('e', 'e1'), of: '1', flavour: 'SRE' },
				{ ...example, ...of('e', 'e1'), text: 'A drill.' },
			],
		});
		expect(files.get('levels/engineer/engineer-i.mdx')).toContain('examples:\n      - A drill.');
		expect(files.get('levels/engineer/engineer-i.mdx')).toContain('- flavour: SRE\n            text: A spike.');
		expect(findingsIn(files).filter((finding) => finding.startsWith('error'))).toEqual([]);
	});

	test.each([
		['below', 'below: Guesses.'],
		['above', 'above: Guesses.'],
	] as const)('that is on the side %s stands there', (side, line) => {
		const { files } = layerOf({ statements: [asked('1', 'Guesses.', { ...of('e', 'e1'), side })] });
		expect(files.get('levels/engineer/engineer-i.mdx')).toContain(line);
	});

	test('under no axis is an item of a list of its heading, and has no place without one', () => {
		const { files, listed } = layerOf({
			statements: [
				asked('1', 'Ships weekly.', { role: 'e', level: 'e1', heading: 'Expectations' }),
				asked('2', 'Is nowhere.', { role: 'e', level: 'e1' }),
			],
		});
		expect(files.get('levels/engineer/engineer-i.mdx')).toContain('title: Expectations');
		expect(listed.map(({ text, reason }) => `${text} ${reason}`)).toEqual([
			'Is nowhere. It stands under no heading that could be the title of a list.',
		]);
	});
});

describe('what statements hang on', () => {
	test('a branch names the level from which it goes on, and counts on from there', () => {
		const { files } = layerOf({
			roles: [thing('e', 'Engineer'), { ...thing('m', 'Manager'), trunk: { role: 'e', after: 'e2' } }],
		});
		expect(files.get('roles/manager.mdx')).toContain('trunk: engineer/engineer-ii');
		expect(files.get('levels/manager/manager-i.mdx')).toContain('order: 3');
	});

	test('responsibilities of several roles are shared, one is an owner’s, and of nobody they are listed', () => {
		const duty = (key: string, text: string) => asked(key, text, { kind: 'responsibility' });
		const { files, listed } = layerOf({
			statements: [duty('1', 'Hires people.'), duty('2', 'Runs the rota.'), duty('3', 'Floats.')],
			owners: [
				{ responsibility: '1', role: 'm', as: 'owner', at },
				{ responsibility: '1', role: 'e', as: 'consulted', at },
				{ responsibility: '2', role: 'm', as: 'owner', at },
				{ responsibility: '2', role: 'e', as: 'owner', at },
			],
		});
		expect(files.get('responsibilities/hires-people.mdx')).toBe(
			'---\ntitle: Hires people.\nowner: manager\nconsulted:\n  - engineer\n---\n',
		);
		expect(files.get('responsibilities/runs-the-rota.mdx')).toContain('shared:\n  - manager\n  - engineer');
		expect(listed.map(({ text }) => text)).toEqual(['Floats.']);
	});

	test('facts are details, in quotes where other programs would take them for something else', () => {
		const { files } = layerOf({
			roles: [
				{
					...thing('e', 'Engineer'),
					facts: [
						{ label: 'Senior', value: 'Yes' },
						{ label: 'Band', value: '–' },
					],
				},
			],
			levels: [],
		});
		expect(files.get('roles/engineer.mdx')).toContain('label: Senior\n    value: "Yes"');
		expect(files.get('roles/engineer.mdx')).not.toContain('Band');
		expect(findingsIn(files)).toEqual([]);
	});

	test('things of one name are told apart by what they lie in', () => {
		const { files } = layerOf({
			axes: [{ ...thing('a', 'Craft'), role: 'e' }, { ...thing('b', 'Craft'), role: 'm' }, thing('c', 'Reach')],
		});
		const titles = [...files.values()].flatMap((text) => text.match(/(?<=^title: ).*/m) ?? []);
		expect(titles).toEqual(expect.arrayContaining(['Craft (Engineer)', 'Craft (Manager)', 'Reach']));
	});

	test('pages that say the same are one, and others of one name are told apart by their files', () => {
		const page = (file: string, prose: string) => ({ key: file, at: { ...at, file }, title: 'About', prose });
		const { files, listed } = layerOf({ pages: [page('one.md', 'A.'), page('two.md', 'A.'), page('three.md', 'B.')] });
		expect([...files.keys()].filter((path) => path.startsWith('pages/'))).toEqual([
			'pages/about-one.mdx',
			'pages/about-three.mdx',
		]);
		expect(listed.map(({ reason }) => reason)).toEqual(['one.md says the same, and is a page.']);
	});

	test.each([
		['handbook.yaml', 'a file of ours'],
		['Index', 'a word that addresses keep'],
		['Constructor', 'a part of every object'],
	])('a role called “%s”, %s, has an id that a file may have', (title) => {
		const { files } = layerOf({ roles: [thing('x', title)], levels: [] });
		expect(findingsIn(files)).toEqual([]);
	});

	test('things of one name have ids of their own', () => {
		const { files } = layerOf({
			axes: [thing('a', 'Craft'), { ...thing('b', 'Craft'), role: 'm' }, thing('c', 'Group')],
		});
		expect([...files.keys()].filter((path) => path.startsWith('axes/'))).toEqual([
			'axes/craft.mdx',
			'axes/manager-craft.mdx',
			'axes/group-2.mdx',
		]);
	});
});
