import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { changesBetween } from './changes.ts';
import { asText, summaryOf } from './summary.ts';

const BASE = {
	'handbook.yaml': 'name: Acme\nbase: false\n',
	'roles/engineer.mdx': 'title: Engineer',
	'roles/manager.mdx': 'title: Manager',
	'axes/craft.mdx': 'title: Craft\nscale: [{ name: One }, { name: Two }, { name: Three }]',
	'responsibilities/hiring.mdx': 'title: Hiring\nowner: manager',
	'levels/engineer/1.mdx':
		'role: engineer\norder: 1\ntitle: Junior\nexpectations:\n  craft: { rating: 2, statements: [{ id: ships, text: Ships. }] }',
};

const told = (change: Record<string, string | null>) => {
	const files = Object.fromEntries(
		Object.entries({ ...BASE, ...change }).filter((file): file is [string, string] => file[1] !== null),
	);
	return changesBetween(handbookFrom(BASE), handbookFrom(files)).map(
		({ weighs, text }) => `${weighs ? '!' : ' '} ${text}`,
	);
};

const level = (expectations: string) => ({
	'levels/engineer/1.mdx': `role: engineer\norder: 1\ntitle: Junior\nexpectations:\n  craft: ${expectations}`,
});
const LEVEL = '! The level “Junior” (levels/engineer/1): ';

describe('what a change does to a handbook is told', () => {
	test.each<[string, Record<string, string | null>, string[]]>([
		['nothing', {}, []],
		['an entry that is added', { 'roles/lead.mdx': 'title: Lead' }, ['! The role “Lead” (roles/lead) is added.']],
		[
			'one that is gone',
			{ 'responsibilities/hiring.mdx': null },
			['! The responsibility “Hiring” (responsibilities/hiring) is taken away.'],
		],
		[
			'another owner',
			{ 'responsibilities/hiring.mdx': 'title: Hiring\nowner: engineer' },
			['! The responsibility “Hiring” (responsibilities/hiring): `owner` changes from “manager” to “engineer”.'],
		],
		[
			'sharers in the place of an owner',
			{ 'responsibilities/hiring.mdx': 'title: Hiring\nshared: [engineer, manager]' },
			[
				'! The responsibility “Hiring” (responsibilities/hiring): `owner` changes from “manager” to nothing.',
				'! The responsibility “Hiring” (responsibilities/hiring): `shared` changes from nothing to “engineer” and “manager”.',
			],
		],
		[
			'something that is no longer private',
			{ 'roles/manager.mdx': 'title: Manager\nprivate: true' },
			['! The role “Manager” (roles/manager): `private` changes from “false” to “true”.'],
		],
		[
			'a rating that is lowered',
			level('{ rating: 1, statements: [{ id: ships, text: Ships. }] }'),
			[`${LEVEL}the rating of “Craft” is lowered from 2 to 1.`],
		],
		[
			'one that is raised, and a statement in other words',
			level('{ rating: 3, statements: [{ id: ships, text: Ships daily. }] }'),
			[`${LEVEL}the rating of “Craft” is raised from 2 to 3.`, `${LEVEL}in “Craft” “Ships.” becomes “Ships daily.”.`],
		],
		[
			'statements that come and go',
			level('{ rating: 2, statements: [{ id: plans, text: Plans. }] }'),
			[`${LEVEL}in “Craft” a statement is taken away: “Ships.”.`, `${LEVEL}in “Craft” a statement is added: “Plans.”.`],
		],
		[
			'words',
			{ 'roles/engineer.mdx': 'title: Engineer\nsummary: Builds.\naliases: [Dev]' },
			['  The role “Engineer” (roles/engineer) changes in `aliases` and `summary`.'],
		],
		['settings', { 'handbook.yaml': 'name: Bcme\nbase: false\n' }, ['! The settings of the handbook change: `name`.']],
	])('%s', (_, change, expected) => expect(told(change).sort()).toEqual(expected.sort()));
});

describe('a summary', () => {
	const none = { told: [], program: [], refused: [], errors: 0, warnings: 0 };

	test('says when there is more in it than content', () => {
		expect(summaryOf(none)).toContain('It changes content alone.');
		expect(summaryOf({ ...none, program: ['src/a.ts'] })).toContain('It changes more than content.');
	});

	test('shows a text of a stranger’s as text, in one line, and not without end', () => {
		const hostile = '# x\n![x](https://evil.example/x) <img src=x> @everyone `x` [x](y) $x$ ::error::';
		const shown = asText(hostile);
		expect(shown.replaceAll(/&#\d+;/g, '')).toMatch(/^[\w ()]+$/);
		expect(asText('x'.repeat(1_000_000)).length).toBeLessThan(500);
		const lines = summaryOf({ ...none, program: Array.from({ length: 100_000 }, (_, index) => `x\n# ${index}`) });
		expect(lines.split('\n').length).toBeLessThan(250);
	});
});
