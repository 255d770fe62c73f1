import { expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { published } from '../model/published.ts';
import { trialsOf } from './trials.ts';

const step = (order: number, kind: string, time = '') =>
	`title: Step ${order}\norder: ${order}\nkind: ${kind}\n${time}`;
const takes = (weeks: number, hours: number) => `time:\n  weeks: ${weeks}\n  hoursAWeek: ${hours}\n`;

const way = (from: string, to: string) => `title: A way\nfrom: ${from}\nto: ${to}\nsummary: One moves.`;

const texts = {
	'roles/developer.mdx': 'title: Developer\nsummary: Builds.',
	'roles/lead.mdx': 'title: Lead\nsummary: Leads the system.',
	'transitions/up.mdx': way('developer', 'lead'),
	'steps/up/quarter.mdx': step(1, 'experiment', takes(13, 1)),
	'steps/up/unknown.mdx': step(2, 'experiment'),
	'steps/up/practice.mdx': step(3, 'practice', takes(1, 1)),
	'steps/up/full-fortnight.mdx': step(4, 'experiment', takes(2, 30)),
	'steps/up/fortnight.mdx': step(5, 'experiment', takes(2, 5)),
};
const handbook = published(handbookFrom(texts));

test('where somebody can go into all of the roles, the experiments are theirs', () => {
	const ways = {
		'transitions/over.mdx': way('developer', 'manager'),
		'transitions/across.mdx': way('lead', 'manager'),
	};
	const roles = { 'roles/manager.mdx': 'title: Manager\nsummary: Leads the people.' };
	const steps = { 'steps/over/one.mdx': step(1, 'experiment'), 'steps/across/other.mdx': step(1, 'experiment') };
	const of = published(handbookFrom({ ...texts, ...ways, ...roles, ...steps }));
	const froms = (...ids: string[]) =>
		trialsOf(
			of,
			ids.map((id) => of.roles.get(id)!),
		).map(({ role, ways }) => [role.id, ...ways.map(({ from }) => from)]);
	expect(froms('lead', 'manager')).toEqual([
		['lead', 'developer'],
		['manager', 'developer'],
	]);
	expect(froms('manager', 'developer')).toEqual([['manager', 'lead', 'developer']]);
});

test('the experiments of a way into a role come by length, and one of unknown length last', () => {
	const [trial] = trialsOf(handbook, [...handbook.roles.values()]);
	expect(trial!.ways[0]!.steps.map(({ id }) => id)).toEqual([
		'up/fortnight',
		'up/full-fortnight',
		'up/quarter',
		'up/unknown',
	]);
});
