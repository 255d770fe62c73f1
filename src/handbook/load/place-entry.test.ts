import { expect, test } from 'vitest';
import { nodesOfType } from '../model/body.ts';
import { layerFrom } from './from-text.ts';
import { loadHandbook } from './load.ts';

const headingsOf = (path: string, fields: string, body: string) => {
	const others = { 'roles/cook.mdx': '---\ntitle: Cook\n---\n', 'axes/craft.mdx': '---\ntitle: Craft\n---\n' };
	const { handbook } = loadHandbook([layerFrom({ ...others, [path]: `---\n${fields}\n---\n\n${body}\n` })]);
	const entries = [...handbook.axes.values(), ...handbook.levels.values(), ...handbook.faq.values()];
	return entries.flatMap((entry) => nodesOfType(entry.body, 'heading').map(({ id }) => id));
};

test.each<[string, string, string, string, string[]]>([
	[
		'a heading with the words of a statement of the page',
		'axes/craft.mdx',
		'title: Craft\nscale: [{ name: One, statements: [{ id: asks, text: Asks. }] }]',
		'## Asks\n\n## Asks\n\n## Else',
		['asks-2', 'asks-1', 'else'],
	],
	[
		'a heading with the name of a competency that a level speaks of',
		'levels/cook/1.mdx',
		'role: cook\norder: 1\ntitle: Cook\nexpectations: { craft: Good. }',
		'## Craft',
		['craft-1'],
	],
	['a heading on a page of many', 'faq/why.mdx', 'question: Why?', '## Craft', ['why-craft']],
])('%s has an anchor of its own', (_, path, fields, body, ids) => {
	expect(headingsOf(path, fields, body)).toEqual(ids);
});
