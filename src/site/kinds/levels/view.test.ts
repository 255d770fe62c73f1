import { expect, test } from 'vitest';
import { handbookFrom } from '../../../handbook/load/from-text.ts';
import { published } from '../../../handbook/model/published.ts';
import { readerOf } from '../../kind-view/reader.ts';
import { levelsView } from './view.ts';

const handbook = published(
	handbookFrom({
		'roles/backend.mdx': 'title: Backend engineer',
		'axes/craft.mdx': 'title: Craft',
		'levels/backend/3.mdx': 'role: backend\norder: 3\ntitle: "3"\nexpectations: { craft: Tests. }',
		'levels/backend/4.mdx': 'role: backend\norder: 4\ntitle: Lead\nlabel: L4\nexpectations: { craft: Leads. }',
	}),
);

test('a level whose title is a number is found by the name of its role and of its place', () => {
	const records = [...levelsView.records(readerOf(handbook))];
	expect(records.map(({ title, where }) => [title, ...where])).toEqual([
		['Backend engineer, Level 3', 'Backend engineer', 'Level 3'],
		['Level 3: Craft', 'Backend engineer', 'Level 3', 'Craft'],
		['Lead', 'Backend engineer', 'L4'],
		['Lead: Craft', 'Backend engineer', 'Lead', 'Craft'],
	]);
});

test('the sidebar says each number once', () => {
	const { section } = levelsView;
	const groups = typeof section === 'function' ? (section(handbook)?.groups() ?? []) : [];
	expect(groups.flatMap(({ links }) => links.map(({ label }) => label))).toEqual(['Level 3', 'L4 · Lead']);
});
