import { changed } from '../base.ts';
import type { Case } from '../case.ts';
import { oneFile } from '../one-file.ts';

const entry = (...lines: string[]) => ['---', ...lines, '---', ''].join('\n');
const role = (title: string, ...lines: string[]) => entry(`title: ${title}`, 'summary: x', ...lines);
const owned = (title: string, ...lines: string[]) => entry(`title: ${title}`, 'area: work', ...lines, 'summary: x');

/** The shape of the whole: what refers to what, and in circles. */
export const graphCases: readonly Case[] = [
	oneFile(
		'dup-responsibility-title: one title under two owners',
		'responsibilities/reading-changes.mdx',
		owned('Code review', 'owner: manager'),
		['2:8', /Code review/],
	),
	{
		name: 'level-order-gap: two levels on one rung',
		files: { 'levels/engineer/senior.mdx': changed('levels/engineer/senior.mdx', 'order: 2', 'order: 1') },
		expected: [{ at: 'levels/engineer/senior.mdx:4:8', says: /1/ }],
	},
	{
		name: 'next-cycle: roles that come after each other in a circle',
		files: { 'roles/tech-lead.mdx': changed('roles/tech-lead.mdx', 'order: 2', 'next: [engineer]') },
		expected: [{ at: 'roles/engineer.mdx:6:8', says: 'in a circle: engineer → tech-lead → engineer' }],
	},
	oneFile(
		'role-without-responsibility: a role that nobody gives work to',
		'roles/designer.mdx',
		role('Designer'),
		['1:1', 'No transition', 'warning'],
		['1:1', 'owns no responsibility', 'warning'],
	),
];
