import { changed } from '../base.ts';
import type { Case } from '../case.ts';
import { JUNIOR, ofLead, accepted } from '../levels.ts';
import { onePassage } from '../one-file.ts';

const CRAFT = 'axes/craft.mdx';

/** Statements with ids, lists and facts of one’s own. */
export const ownCases: readonly Case[] = [
	ofLead(
		'two statements of one id',
		['expectations: { craft: [{ id: tests, text: Tests. }, { id: tests, text: Asks. }] }'],
		['5:60', /In “First lead”, the statement “tests” on “Craft” stands twice.*another `id`/],
	),
	ofLead(
		'a list with the id of a competency',
		['expectations: { craft: 1 }', 'lists: [{ id: craft, title: Advice, items: [{ id: one, text: Listen. }] }]'],
		['6:15', 'the list “Advice” and the competency “Craft” would have the same address on the page, “#craft”'],
	),
	ofLead(
		'a list whose item has the place of a statement',
		[
			'expectations: { craft: [{ id: a-b, text: Tests. }] }',
			'lists: [{ id: craft-a, title: Advice, items: [{ id: b, text: Listen. }] }]',
		],
		[
			'6:53',
			'“b” of “Advice” and the statement “a-b” on “Craft” would have the same address on the page, “#craft-a-b”',
		],
	),
	ofLead(
		'two items of one id',
		[
			'expectations: { craft: 1 }',
			'lists: [{ id: advice, title: Advice, items: [{ id: one, text: Listen. }, { id: one, text: Wait. }] }]',
		],
		['6:80', '“one” of “Advice” stands twice'],
	),
	onePassage(
		'a list with the name of a part of the page',
		'roles/engineer.mdx',
		['order: 1', 'lists: [{ id: levels, title: Grades, items: [] }]'],
		'4:15',
		/the list “Grades” would have the address “#levels” on the page, which a part of every such page has.*“our-levels”/,
	),
	onePassage(
		'two lists of one id',
		'roles/engineer.mdx',
		['order: 1', 'lists: [{ id: a, title: Grades, items: [] }, { id: a, title: Grades, items: [] }]'],
		'4:52',
		'the list “Grades” stands twice',
	),
	onePassage(
		'two statements of one id on a scale',
		CRAFT,
		[
			'    text: Asks for help early.',
			'    statements: [{ id: asks, text: Asks., below: Waits. }, { id: asks, text: Asks early. }]',
		],
		'6:66',
		'the statement “asks” of its scale stands twice',
	),
	onePassage(
		'a statement with the anchor of a step',
		CRAFT,
		['    text: Asks for help early.', '    statements: [{ id: step-1, text: Asks. }]'],
		'6:24',
		'the statement “step-1” of its scale and the step',
	),
	onePassage(
		'a statement of a scale without an id',
		CRAFT,
		['    text: Asks for help early.', '    statements: [Asks for help early.]'],
		'6:18',
		/scale\.statements: expected “field: value” lines, found text.*Write “- \{ id: asks-for-help-early, text: Asks for help early\. \}”/,
	),
	onePassage(
		'a statement of a list without a text',
		'roles/engineer.mdx',
		['order: 1', 'lists: [{ id: a, title: A, items: [{ id: one }] }]'],
		'4:36',
		'The field “text” is missing in lists.items',
	),
	onePassage(
		'an example that is neither',
		JUNIOR,
		['craft: 1', 'craft: [{ id: asks, text: Asks., examples: [{ flavour: SRE }] }]'],
		'8:47',
		'The field “text” is missing in expectations.craft.statements.examples',
	),
	onePassage(
		'a fact without its name',
		JUNIOR,
		['reach: A task.', 'details: [{ value: 5 }]'],
		'6:11',
		'The field “label” is missing in details',
	),
	onePassage(
		'a fact that is a list',
		JUNIOR,
		['reach: A task.', 'details: [{ label: Years, value: [1, 2] }]'],
		'6:34',
		'details.value: expected text, found a list',
	),
	accepted('facts that are numbers, or private', {
		[JUNIOR]: changed(
			JUNIOR,
			'reach: A task.',
			'details: [{ label: Years, value: 1.5 }, { label: Pay, value: B, private: true }]',
		),
	}),
	onePassage(
		'a sign of mismatch that says only what helps',
		'roles/engineer.mdx',
		['order: 1', 'signals: { mismatch: [{ helps: A pair. }] }'],
		'4:23',
		'The field “text” is missing in signals.mismatch',
	),
	onePassage(
		'hours that are none',
		'steps/engineer-to-tech-lead/draw-the-system.mdx',
		['effort: An hour', 'time: { weeks: 0 }'],
		'5:16',
		'time.weeks: 0',
	),
	onePassage(
		'hours in words',
		'steps/engineer-to-tech-lead/draw-the-system.mdx',
		['effort: An hour', 'time: an hour'],
		'5:7',
		'time: expected “field: value” lines, found text "an hour"',
	),
];
