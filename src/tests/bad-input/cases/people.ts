import { changed } from '../base.ts';
import type { Case } from '../case.ts';
import { SENIOR, entry, accepted } from '../levels.ts';
import { oneFile, onePassage } from '../one-file.ts';

const TRIO = 'teams/trio.mdx';

/** The team of the base, with people of its roles. */
const counted = (people: string) => changed(TRIO, 'roles: [', `people: ${people}\nroles: [`);

/** Kinds of role, and people in a team. */
export const peopleCases: readonly Case[] = [
	{
		name: 'a role that is described elsewhere owns, is consulted and stands outside',
		files: {
			'roles/product.mdx': entry('title: Product manager', 'kind: outside'),
			'levels/product/first.mdx': entry('role: product', 'order: 1', 'title: First in product'),
			'responsibilities/backlog.mdx': entry('title: The backlog', 'area: work', 'owner: product'),
			'responsibilities/hiring.mdx': changed(
				'responsibilities/hiring.mdx',
				'owner: manager',
				'owner: manager\nconsulted: [product]',
			),
		},
		expected: [],
	},
	{
		name: 'a common role that owns something, and that nobody extends',
		files: {
			'roles/everyone.mdx': entry('title: Everyone', 'kind: common'),
			'responsibilities/kitchen.mdx': entry('title: A tidy kitchen', 'area: work', 'owner: everyone'),
			[TRIO]: null,
		},
		expected: [
			{
				at: 'roles/everyone.mdx:3:7',
				says: /“Everyone” is no job that somebody holds, and owns 1 responsibility.*“extends: everyone”/,
				severity: 'warning',
			},
		],
	},
	accepted('a common role whose work a job has', {
		'roles/everyone.mdx': entry('title: Everyone', 'kind: common'),
		'responsibilities/kitchen.mdx': entry('title: A tidy kitchen', 'area: work', 'owner: everyone'),
		'roles/engineer.mdx': changed('roles/engineer.mdx', 'order: 1', 'extends: everyone'),
		'stories/a-monday.mdx': changed('stories/a-monday.mdx', 'shows: [code-review]', 'shows: [code-review, kitchen]'),
	}),
	accepted('a common role that owns nothing, and whose levels are taken', {
		'roles/everyone.mdx': entry('title: Everyone', 'kind: common'),
		'levels/everyone/one.mdx': entry(
			'role: everyone',
			'order: 1',
			'title: For everyone',
			'expectations: { craft: [{ id: asks, text: Asks. }] }',
		),
		[SENIOR]: changed(SENIOR, 'reach: A feature.', 'takes: [everyone/one]'),
	}),
	onePassage(
		'people of a role that is not there',
		TRIO,
		['roles: [', 'people: { designer: 1 }\nroles: ['],
		'7:11',
		'There is no role “designer”',
	),
	{
		name: 'people of a role that is absent',
		files: {
			[TRIO]: entry(
				'title: A pair',
				'roles: [engineer, tech-lead]',
				'standIns: { manager: tech-lead }',
				'people: { engineer: 4, manager: 1 }',
			),
		},
		expected: [
			{
				at: 'teams/trio.mdx:5:24',
				says: /people are counted who hold the role manager, which is not there.*Add manager to `roles`/,
			},
		],
	},
	accepted('people of some roles, within the size', {
		[TRIO]: counted('{ engineer: { from: 1, to: 2 }, tech-lead: 1 }'),
	}),
	accepted('people of all roles, of as many as the size', {
		[TRIO]: counted('{ engineer: { from: 1, to: 6 }, tech-lead: 1, manager: 1 }'),
	}),
	oneFile('more people than the size', TRIO, counted('{ engineer: 8, tech-lead: 1 }'), [
		'7:1',
		/the people of each role come to 9, and the size is 3 to 8/,
	]),
	oneFile(
		'fewer people than the size, all counted',
		TRIO,
		counted('{ engineer: 1, tech-lead: 1, manager: 1 }').replace('from: 3', 'from: 4'),
		['7:1', 'come to 3, and the size is 4 to 8'],
	),
	oneFile('no people of a role', TRIO, counted('{ engineer: 0 }'), ['7:21', 'people.engineer: 0 is less than 1']),
	oneFile('a range that runs backwards', TRIO, counted('{ engineer: { from: 4, to: 2 } }'), [
		'7:21',
		'people.engineer: runs backwards',
	]),
];
