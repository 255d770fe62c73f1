import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../../handbook/load/from-text.ts';
import { published } from '../../handbook/model/published.ts';
import { checkFolders, contentFolders } from '../../workplace/layers.ts';
import { menuOf, sectionAt } from './sections.ts';

const ours = published((await checkFolders(contentFolders())).handbook);
const small = published(
	handbookFrom({
		'roles/cook.mdx': 'title: Cook',
		'responsibilities/recipe.mdx': 'title: The recipe\nowner: cook',
	}),
);
const without = published(handbookFrom({ 'handbook.yaml': 'rulePages: false', 'roles/cook.mdx': 'title: Cook' }));
const labels = (sections: readonly { label: string }[]) => sections.map(({ label }) => label);

describe('the menu', () => {
	test('shows five sections, and the others under one more, the one for those who write last', () => {
		const { shown, more } = menuOf(ours);
		expect(labels(shown)).toEqual(['Roles', 'Responsibilities', 'Levels', 'Compare', 'Guides']);
		expect(more.at(-1)!.label).toBe('Change this handbook');
	});

	test('shows all where there are few, and holds no more than there is', () => {
		const { shown, more } = menuOf(small);
		expect([labels(shown), more]).toEqual([['Roles', 'Responsibilities', 'Workbench', 'Change this handbook'], []]);
	});

	test('has nothing for those who write where a fork leaves the rules out and has no page on editing', () => {
		expect(labels(menuOf(without).shown)).toEqual(['Roles']);
	});
});

test.each([
	['/editing/', 'change'],
	['/rules/', 'change'],
	['/rules/link-resolves/', 'change'],
	['/choose/', 'pages'],
	['/roles/tech-lead/', 'roles'],
	['/compare/', 'compare'],
	['/', undefined],
])('%s lies in the section “%s”', (address, id) => {
	expect(sectionAt(ours, address)?.id).toBe(id);
});
