import { base, changed } from '../base.ts';
import type { Case } from '../case.ts';
import { JUNIOR, SENIOR, LEAD, entry, lead, accepted, roleWith, TRUNK } from '../levels.ts';
import { onePassage } from '../one-file.ts';

const CRAFT = 'axes/craft.mdx';

/** What levels say of competencies. */
export const askedCases: readonly Case[] = [
	accepted('a competency that begins at a higher level', {
		'axes/care.mdx': entry('title: Care'),
		[SENIOR]: changed(SENIOR, '  craft: 2', '  craft: 2\n  care: Listens.'),
	}),
	{
		name: 'a hole between two levels that speak of a competency',
		files: {
			'axes/care.mdx': entry('title: Care'),
			[JUNIOR]: changed(JUNIOR, '  craft: 1', '  craft: 1\n  care: Asks.'),
			'levels/engineer/staff.mdx': entry(
				'role: engineer',
				'order: 3',
				'title: Staff engineer',
				'expectations: { craft: Shows., care: Listens. }',
			),
		},
		expected: [
			{
				at: `${SENIOR}:7:1`,
				says: /“Senior engineer” says nothing on “Care”, of which levels below and above it speak.*“care: …”.*write \[\]/,
				severity: 'warning',
			},
		],
	},
	accepted('the same, where the level says that it asks nothing new', {
		'axes/care.mdx': entry('title: Care'),
		[JUNIOR]: changed(JUNIOR, '  craft: 1', '  craft: 1\n  care: Asks.'),
		[SENIOR]: changed(SENIOR, '  craft: 2', '  craft: 2\n  care: []'),
		'levels/engineer/staff.mdx': entry(
			'role: engineer',
			'order: 3',
			'title: Staff engineer',
			'expectations: { craft: Shows., care: Listens. }',
		),
	}),
	{
		name: 'a hole in a branch, between its trunk and its second level',
		files: {
			'roles/tech-lead.mdx': TRUNK,
			[LEAD]: lead('summary: Leads.'),
			'levels/tech-lead/second.mdx': entry(
				'role: tech-lead',
				'order: 4',
				'title: Second lead',
				'expectations: { craft: Teaches. }',
			),
		},
		expected: [{ at: `${LEAD}:4:8`, says: '“First lead” says nothing on “Craft”', severity: 'warning' }],
	},
	{
		name: 'nothing on a competency of which no level below speaks',
		files: { 'axes/care.mdx': entry('title: Care'), [SENIOR]: changed(SENIOR, '  craft: 2', '  craft: 2\n  care: []') },
		expected: [
			{ at: `${SENIOR}:9:3`, says: /“Senior engineer” says nothing on “Care”: the entry is empty.*or remove the line/ },
		],
	},
	{
		name: 'a competency of which no level speaks',
		files: { 'axes/care.mdx': entry('title: Care') },
		expected: [{ at: 'axes/care.mdx:1:1', says: 'No level says anything on “Care”', severity: 'warning' }],
	},
	{
		name: 'a rating below that of a lower level',
		files: {
			[JUNIOR]: changed(JUNIOR, 'craft: 1', 'craft: 2'),
			[SENIOR]: changed(SENIOR, 'craft: 2', 'craft: { rating: 1, text: Works alone. }'),
		},
		expected: [
			{
				at: `${SENIOR}:8:20`,
				says: 'asks for 1 on “Craft”, less than “Junior engineer” below it',
				severity: 'warning',
			},
		],
	},
	{
		name: 'the same where the higher level takes its rating from another',
		files: {
			[JUNIOR]: changed(JUNIOR, 'craft: 1', 'craft: 2'),
			[SENIOR]: changed(SENIOR, 'reach: A feature.\nexpectations:\n  craft: 2', 'takes: [tech-lead/first]'),
			[LEAD]: lead('expectations: { craft: { rating: 1, text: Leads. } }'),
		},
		expected: [{ at: `${SENIOR}:6:1`, says: 'asks for 1 on “Craft”', severity: 'warning' }],
	},
	accepted('a rating that is welcome, above that of a higher level', {
		[JUNIOR]: changed(JUNIOR, 'craft: 1', 'craft: { rating: 2, optional: true }'),
		[SENIOR]: changed(SENIOR, 'craft: 2', 'craft: { rating: 1, text: Works alone. }'),
	}),
	onePassage(
		'what is optional in a word',
		JUNIOR,
		['craft: 1', 'craft: { rating: 1, optional: perhaps }'],
		'8:33',
		'expectations.craft.optional: expected true or false',
	),
	onePassage(
		'a competency in a group that is not there',
		CRAFT,
		['title: Craft', 'title: Craft\ngroup: how'],
		'3:8',
		/There is no group “how”\..*“groups: \{ how: \{ title: … \} \}”/,
	),
	{
		name: 'a competency in one of other groups',
		files: {
			'handbook.yaml': `${base['handbook.yaml']!}groups: { how: { title: How we work } }\n`,
			[CRAFT]: changed(CRAFT, 'title: Craft', 'title: Craft\ngroup: hwo'),
		},
		expected: [{ at: `${CRAFT}:3:8`, says: /There is no group “hwo”\..*Did you mean “how”\?/ }],
	},
	accepted('a competency in a group', {
		'handbook.yaml': `${base['handbook.yaml']!}groups: { how: { title: How we work, summary: Day by day. } }\n`,
		[CRAFT]: changed(CRAFT, 'title: Craft', 'title: Craft\ngroup: how'),
	}),
	{
		name: 'what a level takes on a competency that does not apply to its role',
		files: {
			'axes/care.mdx': entry('title: Care'),
			[JUNIOR]: changed(JUNIOR, '  craft: 1', '  craft: 1\n  care: Listens.'),
			'roles/tech-lead.mdx': roleWith('roles/tech-lead.mdx', 'axes: [craft]'),
			[LEAD]: lead('takes: [engineer/junior]'),
		},
		expected: [
			{
				at: `${LEAD}:5:1`,
				says: /“First lead” takes something on “Care”, which does not apply to “Tech lead”/,
				severity: 'warning',
			},
		],
	},
];
