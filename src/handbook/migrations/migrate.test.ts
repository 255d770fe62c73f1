import { describe, expect, test } from 'vitest';
import type { Migration } from './index.ts';
import { migrations } from './index.ts';
import { MODEL } from '../schema/model.ts';
import { modelOfText, withModel } from './layer-model.ts';
import { migrate } from './migrate.ts';

/** A step that puts a word behind each entry, and leaves one to a person. */
const step = (from: number): Migration => ({
	from,
	summary: `step ${from}`,
	move: (texts) => ({
		texts: new Map([...texts].map(([path, text]) => [path, path.endsWith('.mdx') ? `${text}${from}` : text])),
		decide: texts.has('roles/odd.mdx') ? [`roles/odd.mdx at ${from}`] : [],
	}),
});
const steps = [step(1), step(2), step(3)];

test('a step leads from every version of the content model to the next', () => {
	expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: MODEL - 1 }, (_, index) => index + 1));
});

describe('a layer', () => {
	test('is moved along step by step from what it says that it is written for', () => {
		const layer = new Map([
			['handbook.yaml', '# Ours\nmodel: 2 # see upgrade\nname: Acme\n'],
			['roles/odd.mdx', ''],
		]);
		expect(migrate(layer, 4, steps)).toEqual({
			texts: new Map([
				['handbook.yaml', '# Ours\nmodel: 4 # see upgrade\nname: Acme\n'],
				['roles/odd.mdx', '23'],
			]),
			decide: ['roles/odd.mdx at 2', 'roles/odd.mdx at 3'],
			steps: ['step 2', 'step 3'],
		});
	});

	test.each([
		['that says nothing', new Map([['roles/a.mdx', '']]), '12', 'model: 3\n'],
		[
			'that says nothing among other things',
			new Map([
				['roles/a.mdx', ''],
				['handbook.yaml', 'name: Acme'],
			]),
			'12',
			'name: Acme\nmodel: 3',
		],
	])('%s is written for the first', (_, layer, role, settings) => {
		const { texts } = migrate(layer, 3, steps);
		expect([texts.get('roles/a.mdx'), texts.get('handbook.yaml')]).toEqual([role, settings]);
	});

	test.each([
		['is there already', new Map([['handbook.yaml', 'model: 3\n']])],
		['is further', new Map([['handbook.yaml', 'model: 9\n']])],
		['holds nothing', new Map<string, string>()],
		['says what is no version', new Map([['handbook.yaml', 'model: two\n']])],
		['cannot be understood', new Map([['handbook.yaml', 'model: [\n']])],
	])('that %s stays as it is', (_, layer) => {
		expect(migrate(layer, 3, steps)).toEqual({ texts: layer, decide: [], steps: [] });
	});

	test('is not moved where a step is missing', () => {
		expect(() => migrate(new Map([['handbook.yaml', 'model: 3\n']]), 5, steps)).toThrow('from model 4');
	});
});

test.each(['', 'name: Acme', '# a remark\n', '{ name: Acme }\n', 'model:\nname: Acme\n', 'model: "1"\n'])(
	'a version that is written can be read: %j',
	(text) => {
		expect(modelOfText(withModel(text, 7))).toBe(7);
	},
);
