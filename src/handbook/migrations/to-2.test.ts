import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../check/check.ts';
import { layerFrom } from '../load/from-text.ts';
import { migrate } from './migrate.ts';
import { to2 } from './to-2.ts';

const move = (texts: Record<string, string>) => {
	const { texts: moved, decide } = to2.move(new Map(Object.entries(texts)));
	return { texts: Object.fromEntries(moved), decide };
};
const mdx = (yaml: string, body = '') => `---\n${yaml}\n---\n${body}`;
const LEVEL = { 'levels/cook/1.mdx': mdx('role: cook\norder: 1\ntitle: Cook') };

describe('what a step of a scale states', () => {
	const axis = (steps: string) => mdx(`title: Care # of guests\nscale:\n${steps}`, '\nProse.\n');
	const moved = (steps: string) => move({ 'axes/care.mdx': axis(steps) }).texts['axes/care.mdx'];

	test('has an id of its first words, once on a scale', () => {
		expect(
			moved(
				'  - name: Some\n    statements:\n      - Asks “how was it?” of every single guest who leaves.\n      - Smiles.\n  - name: Much\n    statements: [Smiles!, „…“]',
			),
		).toBe(
			axis(
				'  - name: Some\n    statements:\n      - { id: asks-how-was-it-of-every, text: Asks “how was it?” of every single guest who leaves. }\n      - { id: smiles, text: Smiles. }\n  - name: Much\n    statements: [{ id: smiles-2, text: Smiles! }, { id: statement, text: „…“ }]',
			),
		);
	});

	test('keeps the remarks beside it', () => {
		expect(moved('  - name: Some # the first\n    statements:\n      # For now.\n      - Smiles. # always\n')).toBe(
			axis(
				'  - name: Some # the first\n    statements:\n      # For now.\n      - { id: smiles, text: Smiles. } # always\n',
			),
		);
	});

	test.each([
		['a text', '  - name: Some\n    text: Smiles.'],
		['nothing', '  - name: Some'],
		['what has ids', '  - name: Some\n    statements: [{ id: smiles, text: Smiles. }]'],
		['what is no list', '  - name: Some\n    statements: Smiles.'],
	])('stays as it is where a step has %s', (_, steps) => {
		expect(moved(steps)).toBe(axis(steps));
	});

	test('stays as it is in a file that cannot be understood', () => {
		const broken = { 'axes/care.mdx': '---\nscale: [\n---\n', 'axes/other.mdx': 'No fields.\n' };
		expect(move(broken)).toEqual({ texts: broken, decide: [] });
	});
});

describe('common rungs', () => {
	test.each([
		[
			'with levels',
			{ ...LEVEL, 'handbook.yaml': '# Ours\nname: Acme # Ltd\n' },
			'# Ours\nname: Acme # Ltd\nrungs: common\n',
		],
		['with levels and no handbook.yaml', LEVEL, 'rungs: common\n'],
		['that says it already', { ...LEVEL, 'handbook.yaml': 'rungs: own\n' }, 'rungs: own\n'],
		['without levels', { 'roles/cook.mdx': mdx('title: Cook'), 'handbook.yaml': 'name: Acme\n' }, 'name: Acme\n'],
		['with a remark on levels', { 'levels/README.md': 'Soon.\n', 'handbook.yaml': 'name: Acme\n' }, 'name: Acme\n'],
		['that cannot be understood', { ...LEVEL, 'handbook.yaml': 'name: [\n' }, 'name: [\n'],
	])('of a layer %s', (_, texts, expected) => {
		expect(move(texts).texts['handbook.yaml']).toBe(expected);
	});
});

describe('a page at an address that the handbook keeps', () => {
	const links = (name: string) =>
		`See [it](/${name}/), [this](/${name}/#now "Now"), [that][p] and [him](/mine-own/).\n\n[p]: /${name}/\n`;

	test('gets another, and what links to it or names it leads there', () => {
		const { texts, decide } = move({
			'pages/mine.mdx': mdx('title: Mine', 'Up: [here](#a), [me](../mine/).\n'),
			'pages/other.md': mdx('title: Other\ndescription: "See [it](/mine/)."', links('mine')),
			'roles/cook.mdx': mdx('title: Cook', 'See [it](../../mine/), not [this](../mine/).\n'),
			'levels/cook/1.mdx': mdx('role: cook\norder: 1\ntitle: Cook', 'See [it](../../../mine/).\n'),
			'faq/why.mdx': mdx('question: Why?\nrelated: [roles/cook, pages/mine] # more'),
		});
		expect(texts).toMatchObject({
			'pages/our-mine.mdx': mdx('title: Mine', 'Up: [here](#a), [me](../our-mine/).\n'),
			'pages/other.md': mdx('title: Other\ndescription: "See [it](/our-mine/)."', links('our-mine')),
			'roles/cook.mdx': mdx('title: Cook', 'See [it](../../our-mine/), not [this](../mine/).\n'),
			'levels/cook/1.mdx': mdx('role: cook\norder: 1\ntitle: Cook', 'See [it](../../../our-mine/).\n'),
			'faq/why.mdx': mdx('question: Why?\nrelated: [roles/cook, pages/our-mine] # more'),
		});
		expect(Object.keys(texts)).not.toContain('pages/mine.mdx');
		expect(decide).toEqual([
			'pages/mine.mdx is now at /our-mine/: the handbook keeps /mine/ for itself. Links from outside lead there no longer.',
		]);
	});

	test('takes a name that is free', () => {
		const taken = { 'pages/print.md': mdx('title: Print'), 'pages/our-print.mdx': mdx('title: Ours') };
		expect(Object.keys(move(taken).texts)).toEqual(['pages/our-print.mdx', 'pages/our-print-page.md']);
	});

	test('is told of where a layer calls one of those below so', () => {
		const { texts, decide } = move({
			'handbook.yaml': 'renamed:\n  pages: { about: grow } # for now\n',
			'pages/other.mdx': mdx('title: Other', 'See [it](/grow/).'),
		});
		expect(texts).toEqual({
			'handbook.yaml': 'renamed:\n  pages: { about: our-grow } # for now\n',
			'pages/other.mdx': mdx('title: Other', 'See [it](/our-grow/).'),
		});
		expect(decide).toEqual([expect.stringContaining('The page about is now at /our-grow/')]);
	});

	test('is said no longer to have been there', () => {
		const { texts, decide } = move({
			'pages/one.mdx': mdx('title: One\nformerly: [uno, api]'),
			'pages/two.mdx': mdx('title: Two\nformerly: [case]'),
			'roles/three.mdx': mdx('title: Three\nformerly: [case]'),
			'axes/four.mdx': mdx('title: Four\nformerly: [group]'),
		});
		expect(texts).toEqual({
			'pages/one.mdx': mdx('title: One\nformerly: [ uno ]'),
			'pages/two.mdx': mdx('title: Two'),
			'roles/three.mdx': mdx('title: Three\nformerly: [case]'),
			'axes/four.mdx': mdx('title: Four'),
		});
		expect(decide.map((line) => line.split(' ')[0])).toEqual(['pages/one.mdx', 'pages/two.mdx', 'axes/four.mdx']);
	});

	test.each([
		['responsibilities/area.md', '/responsibilities/area/'],
		['axes/group.mdx', '/axes/group/'],
	])('%s is left to a person', (path, address) => {
		const texts = { [path]: mdx('title: One') };
		expect(move(texts)).toEqual({
			texts,
			decide: [expect.stringContaining(`${path}: the handbook keeps the address ${address}`)],
		});
	});
});

test('what the model does not speak of stays as it is', () => {
	const texts = {
		'handbook.yaml': '# Ours\r\nname: Acme\r\n',
		'roles/mine.mdx': mdx('title: Mine', 'See [it](/roles/mine/), [the case](/case-study/) and pages/mine.\n'),
		'pages/case-study.mdx': mdx('title: Case'),
		'public.png': '\u0000',
	};
	expect(move(texts)).toEqual({ texts, decide: [] });
});

test('a layer of the first model that was right is right after it', () => {
	const first = {
		'handbook.yaml': 'name: Acme\nmodel: 1\n',
		'roles/cook.mdx': mdx('title: Cook\nsummary: Cooks.'),
		'roles/waiter.mdx': mdx('title: Waiter\nsummary: Serves.'),
		'axes/care.mdx': mdx('title: Care\nsummary: Of guests.\nscale: [{ name: Some, statements: [Smiles., Asks.] }]'),
		'levels/cook/1.mdx': mdx(
			'role: cook\norder: 1\ntitle: First cook\nsummary: Cooks.\nreach: A dish.\nexpectations: { care: 1 }',
		),
		'levels/waiter/1.mdx': mdx(
			'role: waiter\norder: 1\ntitle: First waiter\nsummary: Serves.\nreach: A table.\nexpectations: { care: 1 }',
		),
		'pages/interview.mdx': mdx('title: Interviews\ndescription: How we talk.', '\nSee [us](/interview/).\n'),
	};
	const { texts, decide } = migrate(new Map(Object.entries(first)), 2);
	const { handbook, diagnostics } = checkHandbook([layerFrom(Object.fromEntries(texts))]);
	expect(diagnostics).toEqual([]);
	expect(decide).toHaveLength(1);
	expect(handbook.settings).toMatchObject({ model: 2, rungs: 'common' });
	expect(handbook.axes.get('care')!.data.scale[0]!.statements.map(({ id }) => id)).toEqual(['smiles', 'asks']);
});
