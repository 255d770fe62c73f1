import { changed } from '../base.ts';
import type { Case } from '../case.ts';
import { JUNIOR, SENIOR, LEAD, entry, lead, accepted, roleWith, TRUNK } from '../levels.ts';
import { onePassage } from '../one-file.ts';

/** Where a level stands: its number, its label, the ladder that goes on from another. */
export const placeOnLadderCases: readonly Case[] = [
	accepted('numbers that are missing are no matter', { [SENIOR]: changed(SENIOR, 'order: 2', 'order: 7') }),
	onePassage(
		'two levels of one number',
		SENIOR,
		['order: 2', 'order: 1'],
		'4:8',
		'“Senior engineer” is level 1 of “Engineer”, and so is “Junior engineer”',
	),
	accepted('levels of one title, told apart by their labels', {
		[JUNIOR]: changed(JUNIOR, 'title: Junior engineer', 'title: Engineer II\nlabel: L3'),
		[SENIOR]: changed(SENIOR, 'title: Senior engineer', 'title: Engineer II\nlabel: L4'),
	}),
	{
		name: 'levels of one title and one label',
		files: {
			[JUNIOR]: changed(JUNIOR, 'title: Junior engineer', 'title: Engineer II\nlabel: L3'),
			[SENIOR]: changed(SENIOR, 'title: Senior engineer', 'title: Engineer II\nlabel: L3'),
		},
		expected: [
			{
				at: `${SENIOR}:3:8`,
				says: '“Engineer II”, the title of levels/engineer/senior, is also the title of levels/engineer/junior',
			},
		],
	},
	accepted('levels of two roles called Senior', {
		[SENIOR]: changed(SENIOR, 'title: Senior engineer', 'title: Senior'),
		[LEAD]: entry('role: tech-lead', 'order: 3', 'title: Senior', 'expectations: { craft: 2 }'),
	}),
	{
		name: 'levels of two roles with one title that says a role',
		files: { [LEAD]: entry('role: tech-lead', 'order: 3', 'title: Senior engineer', 'expectations: { craft: 2 }') },
		expected: [{ at: `${LEAD}:4:8`, says: 'is also the title of levels/engineer/senior', severity: 'warning' }],
	},
	accepted('a ladder that goes on from another', {
		'roles/tech-lead.mdx': TRUNK,
		[LEAD]: lead('expectations: { craft: Leads. }'),
	}),
	accepted('a ladder that goes on from another, without levels of its own', { 'roles/tech-lead.mdx': TRUNK }),
	{
		name: 'a ladder that goes on from another and asks nothing more',
		files: { 'roles/tech-lead.mdx': TRUNK, [LEAD]: lead('expectations: { craft: 2 }') },
		expected: [
			{ at: `${LEAD}:5:1`, says: '“First lead” asks nothing that “Senior engineer” does not ask', severity: 'warning' },
		],
	},
	{
		name: 'a level that is not above the ladder that it goes on from',
		files: {
			'roles/tech-lead.mdx': TRUNK,
			[LEAD]: lead('expectations: { craft: Leads. }').replace('order: 3', 'order: 2'),
		},
		expected: [
			{
				at: `${LEAD}:3:8`,
				says: /“First lead” is level 2, and “Tech lead” goes on from level 2 of “Engineer”.*at least 3/,
			},
		],
	},
	{
		name: 'a ladder that goes on from what is not there',
		files: { 'roles/tech-lead.mdx': roleWith('roles/tech-lead.mdx', 'trunk: engineer/staff') },
		expected: [{ at: 'roles/tech-lead.mdx:5:8', says: 'There is no level “engineer/staff”' }],
	},
	{
		name: 'a ladder that goes on from a level of its own',
		files: { 'roles/engineer.mdx': roleWith('roles/engineer.mdx', 'trunk: engineer/junior') },
		expected: [
			{
				at: 'roles/engineer.mdx:5:8',
				says: 'The ladder of “Engineer” is said to go on from “Junior engineer”, which is a level of its own',
			},
		],
	},
	{
		name: 'two ladders that go on from each other',
		files: {
			'roles/engineer.mdx': roleWith('roles/engineer.mdx', 'trunk: tech-lead/first'),
			'roles/tech-lead.mdx': TRUNK,
			[LEAD]: lead('expectations: { craft: Leads. }'),
		},
		expected: [
			{ at: `${JUNIOR}:4:8`, says: 'goes on from level 3' },
			{ at: `${SENIOR}:4:8`, says: 'goes on from level 3' },
			{
				at: 'roles/engineer.mdx:5:8',
				says: 'Ladders go on from each other in a circle: engineer → tech-lead → engineer',
			},
		],
	},
	{
		name: 'two levels that ask the same',
		files: { [SENIOR]: changed(SENIOR, 'craft: 2', 'craft: 1') },
		expected: [
			{
				at: `${SENIOR}:7:1`,
				says: /“Senior engineer” asks nothing that “Junior engineer” does not ask.*“rung: false” in both/,
				severity: 'warning',
			},
		],
	},
	accepted('two jobs that ask the same and are no rungs', {
		[JUNIOR]: changed(JUNIOR, 'order: 1', 'order: 1\nrung: false'),
		[SENIOR]: changed(
			SENIOR,
			'order: 2\nsummary: Works without help.\nreach: A feature.\nexpectations:\n  craft: 2',
			'order: 2\nrung: false\nexpectations:\n  craft: 1',
		),
	}),
	accepted('two levels that differ in a list of their own', {
		[SENIOR]: changed(
			SENIOR,
			'expectations:\n  craft: 2',
			'expectations: { craft: 1 }\nlists: [{ id: advice, title: Advice, items: [{ id: pace, text: Slow down. }] }]',
		),
	}),
	onePassage('a level without a number', SENIOR, ['order: 2\n', ''], '1:1', 'The field “order” is missing'),
	onePassage(
		'rungs that are neither',
		'roles/engineer.mdx',
		['track: making', 'track: making\nrungs: shared'],
		'4:8',
		'rungs: “shared” is not one of common or own',
	),
	onePassage(
		'a kind of role that is none',
		'roles/engineer.mdx',
		['track: making', 'track: making\nkind: extern'],
		'4:7',
		'kind: “extern” is not one of job, common or outside',
	),
];
