import { base } from '../base.ts';
import type { Case, Said } from '../case.ts';

/** A file of a layer over the base, and the one thing that must be said of it. */
const over = (name: string, path: string, text: string, ...said: [at: string, says: Said['says']][]): Case => ({
	name,
	files: {},
	over: { [path]: text },
	expected: said.map(([at, says]) => ({ at: `org/${path}:${at}`, says })),
});

const entry = (...lines: string[]) => ['---', ...lines, '---', ''].join('\n');
const commented = (text: string) =>
	text
		.trimEnd()
		.split('\n')
		.map((line) => `# ${line}`)
		.join('\n');

const COMMENT = /Every line of this file is a comment.*Take the # away/;

/** Files of a layer that say less than they seem to, or not of what they are meant for. */
export const layerCases: readonly Case[] = [
	over(
		'a role under nearly the id of one below, with a title alone',
		'roles/enginer.mdx',
		entry('title: Software engineer'),
		[
			'1:1',
			/no role “enginer” in the layers below.*says nothing but its title.*Did you mean “engineer”\? Then rename the file/,
		],
	),
	over('the same with other fields, and not with a title', 'roles/tech_lead.mdx', entry('aliases: [TL]'), [
		'1:1',
		'holds something else than a-z',
	]),
	over('with a body alone', 'roles/techlead.mdx', '---\n---\n\nLeads.\n', [
		'1:1',
		/lacks “title”.*Did you mean “tech-lead”\?.*For a new role, add “title: …”/,
	]),
	over('a responsibility', 'responsibilities/code-reviews.mdx', entry('owner: manager'), [
		'1:1',
		/no responsibility “code-reviews”.*Did you mean “code-review”\?/,
	]),
	over('a level in a folder with a slip', 'levels/enginer/junior.mdx', entry('title: Beginner'), [
		'1:1',
		/no level “enginer\/junior”.*Did you mean “engineer\/junior”\?/,
	]),
	over('a question', 'faq/who-reads-my-changes.mdx', entry('answer: Nobody.'), [
		'1:1',
		/Did you mean “who-reads-my-change”\?/,
	]),
	over('a role in the folder of responsibilities', 'responsibilities/engineer.mdx', entry('title: Developer'), [
		'1:1',
		/Did you mean “roles\/engineer”\?/,
	]),
	{
		name: 'a role under an id that it had before',
		files: { 'roles/engineer.mdx': base['roles/engineer.mdx']!.replace('order: 1', 'formerly: [coder]') },
		over: { 'roles/coder.mdx': entry('title: Coder') },
		expected: [{ at: 'org/roles/coder.mdx:1:1', says: 'Did you mean “engineer”?' }],
	},
	{
		name: 'a new role under an id that one below had before',
		files: { 'roles/engineer.mdx': base['roles/engineer.mdx']!.replace('order: 1', 'formerly: [coder]') },
		over: { 'roles/coder.mdx': entry('title: Coder', 'summary: Codes.', 'extends: engineer') },
		expected: [
			{ at: 'org/roles/coder.mdx:1:1', says: /has the id “coder”, which “Engineer” had before.*Rename the file/ },
			{ at: 'org/roles/coder.mdx:1:1', says: 'No transition leads', severity: 'warning' },
		],
	},
	over('a role that is like none below', 'roles/astronaut.mdx', entry('summary: Flies.'), [
		'1:1',
		'The field “title” is missing',
	]),
	{
		name: 'a role under nearly the id of one below, with a title alone and levels of its own, is a new one',
		files: { 'roles/manager.mdx': base['roles/manager.mdx']!.replace('order: 3', 'order: 3\nnext: [tech-lead]') },
		over: {
			'roles/team-lead.mdx': entry('title: Team lead'),
			'levels/team-lead/1.mdx': entry('role: team-lead', 'order: 1', 'title: First', 'expectations: { craft: 1 }'),
			'responsibilities/rota.mdx': entry('title: The rota', 'owner: team-lead'),
			'transitions/engineer-to-team-lead.mdx': entry('title: To lead', 'from: engineer', 'to: team-lead'),
			'steps/engineer-to-team-lead/rota.mdx': entry('title: Keep the rota', 'order: 1', 'exercises: [rota]'),
			'teams/trio.mdx': entry('elsewhere: [team-lead]'),
			'stories/a-day.mdx': entry(
				'title: A Tuesday',
				'role: team-lead',
				'scenes: [{ time: "09:00", minutes: 5, title: The rota, text: I look at it., shows: [rota] }]',
			),
		},
		expected: [],
	},
	{
		name: 'a file that lies over one below says what it likes',
		files: {},
		over: { 'roles/engineer.mdx': entry('title: Developer') },
		expected: [],
	},
	{
		name: 'handbook.yaml of comments alone is one finding, whatever the entries name',
		files: { 'handbook.yaml': commented(base['handbook.yaml']!) },
		expected: [{ at: 'handbook.yaml:1:1', says: COMMENT }],
	},
	{
		name: 'the same with blank lines and dashes between',
		files: { 'handbook.yaml': '---\n\n# name: Harbour\n\n  # tracks:\n' },
		expected: [{ at: 'handbook.yaml:1:1', says: COMMENT }],
	},
	over('handbook.yaml of comments alone over another', 'handbook.yaml', '# name: Acme\n', ['1:1', COMMENT]),
	{
		name: 'a role of which each line is a comment, the dashes too',
		files: { 'roles/engineer.mdx': commented(entry('title: Engineer', 'summary: Builds.')) },
		expected: [{ at: 'roles/engineer.mdx:1:1', says: COMMENT }],
	},
	{
		name: 'a role of which each field is a comment',
		files: { 'roles/engineer.mdx': entry('# title: Engineer', '# summary: Builds.') },
		expected: [{ at: 'roles/engineer.mdx:1:1', says: COMMENT }],
	},
	{
		name: 'a role of which each field is a comment, with a body',
		files: { 'roles/engineer.mdx': `${entry('# title: Engineer')}\n## What you do\n` },
		expected: [{ at: 'roles/engineer.mdx:1:1', says: 'Every line of the front matter is a comment' }],
	},
	over('each field a comment, over nearly the id of one below', 'roles/enginer.mdx', entry('# title: Developer'), [
		'1:1',
		COMMENT,
	]),
	{
		name: 'each field a comment, over one below, is accepted: so a file begins that is opened in a browser',
		files: {},
		over: { 'roles/engineer.mdx': entry('# title: Developer') },
		expected: [],
	},
	{
		name: 'a comment above a body, over one below, is accepted',
		files: {},
		over: { 'roles/engineer.mdx': `${entry('# Our words for it.')}\n## What you do\n\nBuild.\n` },
		expected: [],
	},
	{
		name: 'comments above what is said are accepted',
		files: {
			'handbook.yaml': `# Ours.\n${base['handbook.yaml']!}`,
			'roles/manager.mdx': base['roles/manager.mdx']!.replace('---\n', '---\n# Of the people.\n'),
		},
		expected: [],
	},
];
