import { describe, expect, test } from 'vitest';
import { exported, imported, layerAt, read, textsAfter, write } from './by-hand.ts';

const LAYERS = [
	layerAt('base', {
		'handbook.yaml': 'name: Base\nmodel: 2\n',
		'roles/old.mdx': '---\ntitle: Old\nprivate: true\n---\n',
	}),
	layerAt('org', {
		'handbook.yaml': [
			'name: Acme',
			'site: https://acme.example',
			'credit: false',
			'synonyms: { one-on-one: [check-in, 1:1] }',
			'prose: { allowed: [half] }',
			'renamed: { roles: { old: engineer } }',
			'',
		].join('\n'),
		'roles/builder.mdx': '---\ntitle: Builder\nformerly: [maker]\nsplitFrom: [engineer]\n---\n',
	}),
];

describe('what is written elsewhere than in a workbook', () => {
	test('stands in it all the same: settings, ids from before, what was renamed', () => {
		const book = exported(LAYERS);
		expect(['Site', 'Credit', 'Prose: allowed'].map((head) => read(book, 'Handbook', 'handbook', head))).toEqual([
			'https://acme.example',
			'no',
			'half',
		]);
		expect(read(book, 'Synonyms', 'one-on-one', 'What it says')).toBe('check-in\n1:1');
		expect(read(book, 'Renamed', 'roles', 'What it says')).toBe('old: engineer');
		expect(['Formerly', 'Split from'].map((head) => read(book, 'Roles', 'builder', head))).toEqual([
			'maker',
			'engineer',
		]);
	});

	test.each([
		['Handbook', 'handbook', 'Site', 'written in handbook.yaml'],
		['Synonyms', 'one-on-one', 'What it says', 'written in handbook.yaml'],
		['Renamed', 'roles', 'What it says', 'npm run rename'],
		['Roles', 'builder', 'Formerly', 'npm run rename'],
	])('is not changed there, and it is said where it is: %s, %s, %s', (sheet, row, head, said) => {
		const book = exported(LAYERS);
		write(book, sheet, row, head, 'other: thing');
		const plan = imported(LAYERS, book);
		expect(plan.plan.change.write.size).toBe(0);
		expect(plan.kept.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
	});

	test.each([
		['a row that is removed stays', (rows: string[][]) => rows.slice(0, 1), 'stays'],
		['a row that is added is none', (rows: string[][]) => [...rows, ['', 'pager: on-call']], 'cannot be added'],
	])('%s', (_, change, said) => {
		const book = exported(LAYERS);
		book.set('Synonyms', change(book.get('Synonyms')!));
		const plan = imported(LAYERS, book);
		expect(textsAfter(LAYERS, plan)['handbook.yaml']).toContain('synonyms: { one-on-one: [check-in, 1:1] }');
		expect(plan.kept.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
	});

	test('is told to nobody who is not to know which entries there were', () => {
		const all = [...exported(LAYERS, true)].flatMap(([, rows]) => rows.flat()).join('\n');
		expect(all).not.toMatch(/old: engineer|maker/);
	});
});
