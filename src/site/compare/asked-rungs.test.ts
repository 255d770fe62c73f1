import { expect, test } from 'vitest';
import { handbookFrom } from '../../handbook/load/from-text.ts';
import { published } from '../../handbook/model/published.ts';
import { askedRungs } from './asked-rungs.ts';

const level = (role: string, order: number, says: string) =>
	`role: ${role}\norder: ${order}\ntitle: ${says}\nsummary: A level.\nexpectations: { craft: { rating: 1, statements: [{ id: s${order}, text: ${says} } ] } }`;

const handbook = published(
	handbookFrom({
		'handbook.yaml': 'model: 2\nname: Ours\nrungs: common',
		'axes/craft.mdx': 'title: Craft\nsummary: What one makes.\nscale: [{ name: One, text: The first step. }]',
		'roles/developer.mdx': 'title: Developer\nsummary: Builds.',
		'roles/lead.mdx': 'title: Lead\nsummary: Leads the system.',
		'levels/developer/1.mdx': level('developer', 1, 'Closes a task.'),
		'levels/developer/2.mdx': level('developer', 2, 'Plans a task.'),
		'levels/developer/3.mdx': level('developer', 3, 'Splits a task.'),
		'levels/lead/2.mdx': level('lead', 2, 'Gives a task away.'),
		'levels/lead/3.mdx': level('lead', 3, 'Drops a task.'),
	}),
);
const [developer, lead] = ['developer', 'lead'].map((id) => handbook.roles.get(id)!) as [never, never];

test('each rung shows what it asks and the rung before it does not, also where one ladder begins lower', () => {
	const { rungs, alone } = askedRungs(handbook, [developer, lead]);
	const texts = rungs.map(({ axes }) =>
		axes.map(({ first, second }) => [first, second].map((lines) => lines.map(({ text }) => text))),
	);
	expect(texts).toEqual([[[['Plans a task.'], ['Gives a task away.']]], [[['Splits a task.'], ['Drops a task.']]]]);
	expect(rungs.map(({ counts }) => counts)).toEqual([
		{ first: 1, both: 0, second: 1 },
		{ first: 1, both: 0, second: 1 },
	]);
	expect(alone.map(({ id }) => id)).toEqual(['developer/1']);
});
