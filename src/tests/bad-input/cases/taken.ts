import { changed } from '../base.ts';
import type { Case } from '../case.ts';
import { SENIOR, LEAD, entry, lead, ofLead, accepted, SAYS } from '../levels.ts';
import { type Row } from '../one-file.ts';

/** The same beside a level that has something to take. */
const taking = (name: string, lines: readonly string[], ...said: readonly Row[]): Case => ({
	...ofLead(name, lines, ...said),
	files: { [SENIOR]: SAYS, [LEAD]: lead(...lines) },
});

/** What levels take from each other. */
export const takenCases: readonly Case[] = [
	taking('what another level says may be taken: a statement', [
		'expectations: { craft: [{ id: tests, from: engineer/senior }] }',
	]),
	taking('what another level says may be taken: a competency', [
		'expectations: { craft: { takes: [engineer/senior] } }',
	]),
	taking('what another level says may be taken: all of it', ['takes: [engineer/senior]']),
	taking(
		'a statement that is not there',
		['expectations: { craft: [{ id: test, from: engineer/senior }] }'],
		['5:31', /“Senior engineer” has no statement “test” on “Craft” that could be asked here.*Did you mean “tests”\?/],
	),
	taking(
		'a statement of another name altogether',
		['expectations: { craft: [{ id: hums, from: engineer/senior }] }'],
		['5:31', 'Choose one of tests or asks.'],
	),
	ofLead(
		'a statement of a level that says none',
		['expectations: { craft: [{ id: tests, from: engineer/senior }] }'],
		['5:31', 'Name the level that says it, or give the statement a `text` instead of `from`.'],
	),
	ofLead(
		'a statement of a level that is not there',
		['expectations: { craft: [{ id: tests, from: engineer/seniour }] }'],
		['5:44', /There is no level “engineer\/seniour”\..*Did you mean “engineer\/senior”\?/],
	),
	ofLead(
		'everything of a level that is not there',
		['takes: [engineer/staff]'],
		['5:9', 'There is no level “engineer/staff”'],
	),
	ofLead(
		'a competency of a level that is not there',
		['expectations: { craft: { takes: [engineer/staff] } }'],
		['5:34', 'There is no level “engineer/staff”'],
	),
	ofLead('a role where a level is due', ['takes: [engineer]'], ['5:9', '“engineer” is a role, not a level']),
	{
		...ofLead(
			'everything of a level that asks nothing',
			['takes: [engineer/senior]'],
			['5:9', /“Senior engineer” asks nothing that “First lead” could take.*Remove engineer\/senior/],
		),
		files: {
			[LEAD]: lead('takes: [engineer/senior]'),
			[SENIOR]: changed(SENIOR, 'expectations:\n  craft: 2\n', ''),
		},
	},
	{
		...ofLead(
			'a competency of a level that asks nothing there',
			['expectations: { care: { takes: [engineer/senior] } }'],
			['5:33', '“Senior engineer” asks nothing on “Care” that could be taken'],
		),
		files: {
			[LEAD]: lead('expectations: { care: { takes: [engineer/senior] } }'),
			'axes/care.mdx': entry('title: Care'),
		},
	},
	ofLead(
		'neither a text nor where it is from',
		['expectations: { craft: [{ id: tests }] }'],
		['5:25', /expectations\.craft\.statements: says nothing: it has no text.*“text: …”, or “from: level”/],
	),
	taking(
		'both a text and where it is from',
		['expectations: { craft: [{ id: tests, text: Tests., from: engineer/senior }] }'],
		['5:25', /has a text of its own and one of another level.*Keep `text` or `from`, not both/],
	),
	taking(
		'examples of its own beside where it is from',
		[
			'expectations:',
			'  craft:',
			'    - id: tests',
			'      from: engineer/senior',
			'      examples: [Unit tests.]',
			'      below: Guesses.',
		],
		['7:7', /`below` and `examples` of its own would be shown nowhere.*Write it in engineer\/senior/],
	),
	{
		name: 'two levels that each take a statement from the other',
		files: {
			[SENIOR]: changed(SENIOR, '  craft: 2', '  craft: [{ id: tests, from: tech-lead/first }]'),
			[LEAD]: lead('expectations: { craft: [{ id: tests, from: engineer/senior }] }'),
		},
		expected: [
			{
				at: `${SENIOR}:8:17`,
				says: /Nobody says “tests” on “Craft”: “Senior engineer” and “First lead” take it from each other/,
			},
		],
	},
	{
		name: 'two levels that each take everything from the other',
		files: {
			[SENIOR]: changed(SENIOR, 'reach: A feature.', 'takes: [tech-lead/first]'),
			[LEAD]: lead('takes: [engineer/senior]'),
		},
		expected: [
			{
				at: `${SENIOR}:6:9`,
				says: /in a circle: engineer\/senior → tech-lead\/first → engineer\/senior\..*Remove “tech-lead\/first” from `takes` of engineer\/senior/,
			},
		],
	},
	{
		name: 'two levels that each take a competency from the other',
		files: {
			[SENIOR]: changed(SENIOR, '  craft: 2', '  craft: { rating: 2, takes: [tech-lead/first] }'),
			[LEAD]: lead('takes: [engineer/senior]'),
		},
		expected: [{ at: `${SENIOR}:8:31`, says: 'in a circle: engineer/senior → tech-lead/first → engineer/senior' }],
	},
	accepted('two levels that take from each other on two competencies are no circle', {
		'axes/care.mdx': entry('title: Care'),
		[SENIOR]: changed(SENIOR, '  craft: 2', '  craft: 2\n  care: { takes: [tech-lead/first] }'),
		[LEAD]: lead('expectations: { craft: { takes: [engineer/senior] }, care: Listens. }'),
	}),
	ofLead(
		'everything of itself',
		['takes: [tech-lead/first]', 'expectations: { craft: 1 }'],
		['5:9', /“First lead” takes what it asks from itself.*Name another level, or remove tech-lead\/first/],
	),
	ofLead(
		'a competency of itself',
		['expectations: { craft: { rating: 1, takes: [tech-lead/first] } }'],
		['5:45', 'from itself'],
	),
	ofLead(
		'a statement of itself',
		['expectations: { craft: [{ id: tests, from: tech-lead/first }] }'],
		['5:44', 'from itself'],
	),
	{
		...taking(
			'two statements under one id from two levels',
			['takes: [engineer/senior, manager/first]'],
			[
				'5:26',
				/takes two statements “tests” on “Craft”, one of “Senior engineer” and one of “First manager”.*with `from`/,
			],
		),
		files: {
			[SENIOR]: SAYS,
			'levels/manager/first.mdx': entry(
				...['role: manager', 'order: 1', 'title: First manager'],
				'expectations: { craft: [{ id: tests, text: Looks at what people can do. }] }',
			),
			[LEAD]: lead('takes: [engineer/senior, manager/first]'),
		},
	},
	{
		name: 'the same, where the level says which is asked, is accepted',
		files: {
			[SENIOR]: SAYS,
			'levels/manager/first.mdx': entry(
				...['role: manager', 'order: 1', 'title: First manager'],
				'expectations: { craft: [{ id: tests, text: Looks at what people can do. }] }',
			),
			[LEAD]: lead(
				'takes: [engineer/senior, manager/first]',
				'expectations: { craft: [{ id: tests, from: manager/first }] }',
			),
		},
		expected: [],
	},
	taking(
		'the same in other words, or in the same, is better taken',
		['expectations: { craft: [{ id: tries, text: Tests what it builds. }] }'],
		['5:44', /as “Senior engineer” does already.*“- \{ id: tests, from: engineer\/senior \}”/, 'warning'],
	),
];
