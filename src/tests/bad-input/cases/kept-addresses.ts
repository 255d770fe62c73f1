import { changed } from '../base.ts';
import type { Case } from '../case.ts';
import { accepted, entry } from '../levels.ts';
import { oneFile, onePassage } from '../one-file.ts';

/** Pages that the handbook has, and those that it keeps the address of. */
const TAKEN = ['roles', 'compare', 'rules', 'mine', 'grow', 'case', 'advert', 'interview', 'print', 'api'];

/** Names that the handbook keeps for itself. */
export const keptAddressCases: readonly Case[] = [
	...TAKEN.map((id) =>
		oneFile(`a page called ${id}`, `pages/${id}.mdx`, entry('title: One of ours'), [
			'1:1',
			`“One of ours” would take the address /${id}/, which the handbook keeps for itself`,
		]),
	),
	oneFile(
		'a responsibility called area',
		'responsibilities/area.mdx',
		entry('title: A tidy desk', 'area: work', 'shared: [tech-lead, manager]'),
		['1:1', /the address \/responsibilities\/area\/, which the handbook keeps for itself.*any name but “area”/],
	),
	onePassage(
		'a responsibility that was called area',
		'responsibilities/code-review.mdx',
		['area: work', 'area: work\nformerly: [area]'],
		'4:12',
		/cannot have been at \/responsibilities\/area\/.*Remove “area”/,
	),
	{
		name: 'a competency called group',
		files: {
			'axes/group.mdx': entry('title: Group work'),
			'levels/engineer/senior.mdx': changed('levels/engineer/senior.mdx', 'craft: 2', 'craft: 2\n  group: Joins.'),
		},
		expected: [{ at: 'axes/group.mdx:1:1', says: 'would take the address /axes/group/' }],
	},
	onePassage(
		'a competency that was called group',
		'axes/craft.mdx',
		['title: Craft', 'title: Craft\nformerly: [group]'],
		'3:12',
		'/axes/group/',
	),
	{
		name: 'a page that a layer calls so',
		files: {},
		over: { 'handbook.yaml': 'renamed: { pages: { about: mine } }\n' },
		expected: [{ at: 'org/handbook.yaml:1:21', says: 'would take the address /mine/' }],
	},
	accepted('the same names in other folders', {
		'pages/area.mdx': entry('title: The area'),
		'pages/group.mdx': entry('title: The group'),
		'faq/print.mdx': entry('question: How do I print?'),
		'teams/mine.mdx': entry('title: Mine', 'roles: [engineer, tech-lead, manager]'),
	}),
];
