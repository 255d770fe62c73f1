import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { areasOf, holdersIn } from './areas.ts';

const duty = (title: string, fields: string) => `title: ${title}\n${fields}`;
const handbook = handbookFrom({
	'handbook.yaml': 'areas:\n  team: { title: Team }\n  system: { title: System }\n',
	'roles/manager.mdx': 'title: Manager',
	'roles/lead.mdx': 'title: Lead',
	'roles/developer.mdx': 'title: Developer',
	'responsibilities/hiring.mdx': duty('Hiring', 'area: team\nowner: manager'),
	'responsibilities/leave.mdx': duty('Leave', 'area: team\nowner: manager'),
	'responsibilities/culture.mdx': duty('Culture', 'area: team\nshared: [manager, lead, developer]'),
	'responsibilities/debt.mdx': duty('Debt', 'area: system\nowner: lead'),
	'responsibilities/tea.mdx': duty('Tea', 'owner: developer'),
});

describe('the areas of work', () => {
	test('hold their responsibilities by title, in the order of the settings, those of none last', () => {
		expect(
			areasOf(handbook).map(({ title, responsibilities }) => [title, responsibilities.map(({ id }) => id)]),
		).toEqual([
			['Team', ['culture', 'hiring', 'leave']],
			['System', ['debt']],
			['Other', ['tea']],
		]);
	});

	test('say who answers for how many, those for most first, each who shares one counted', () => {
		expect(holdersIn(areasOf(handbook)[0]!)).toEqual([
			{ role: 'manager', count: 3 },
			{ role: 'developer', count: 1 },
			{ role: 'lead', count: 1 },
		]);
	});
});
