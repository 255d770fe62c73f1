import { base, changed } from '../base.ts';
import type { Case } from '../case.ts';
import { oneFile, type Row } from '../one-file.ts';

const engineer = base['roles/engineer.mdx']!;
const review = base['responsibilities/code-review.mdx']!;
const role = (...lines: string[]) => ['---', ...lines, '---', '', '## What you do', ''].join('\n');
const complete = ['title: Engineer', 'track: making', 'summary: Builds the software.'];

/** A file with one thing that must be said of it. */
const inFile = (name: string, path: string, text: string, ...row: Row) => oneFile(name, path, text, row);

/** The same of a role with another front matter. */
const ofRole = (name: string, text: string, ...row: Row) => inFile(name, 'roles/engineer.mdx', text, ...row);

/** What is YAML and no front matter: further documents, directives, keys that are no words. */
export const documentCases: readonly Case[] = [
	ofRole('a second document', engineer.replace('order: 1\n', 'order: 1\n...\n'), '5:1', 'Remove the line of ...'),
	{
		name: 'a second document in handbook.yaml',
		files: { 'handbook.yaml': `${base['handbook.yaml']}---\nname: Other\n` },
		expected: [{ at: 'handbook.yaml:13:1', says: 'This line of --- ends the fields' }],
	},
	{
		name: 'a first line of --- in handbook.yaml is accepted',
		files: { 'handbook.yaml': `---\n${base['handbook.yaml']}` },
		expected: [],
	},
	{
		name: 'handbook.yaml with the fences of an entry',
		files: { 'handbook.yaml': `---\n${base['handbook.yaml']}---\n` },
		expected: [{ at: 'handbook.yaml:14:1', says: 'Remove the line of ---' }],
	},
	ofRole('a YAML directive', engineer.replace('---\n', '---\n%YAML 1.1\n'), '2:1', 'may not begin with %'),
	ofRole('merge keys', role(...complete, '<<: { order: 1 }'), '5:1', 'no field “<<” here'),
	ofRole('a colon without a key', role(...complete, ': 1'), '5:1', 'no name before this colon'),
	ofRole(
		'an item of a list that would become part of the one above',
		role(...complete, 'skills:', '- Reads', ' - Writes'),
		'7:1',
		'indentation does not match',
	),
	ofRole(
		'a directive that would turn no into false',
		engineer.replace('---\n', '---\n%YAML 1.1\n---\n'),
		'2:1',
		'may not begin with %',
	),
	ofRole('a list for a key', role(...complete, '[a, b]: 1'), '5:1', 'The name of a field is a word'),
	ofRole('a number for a key', role(...complete, '1: one'), '5:1', 'no field “1” here'),
	{
		name: 'an error after an emoji is counted in UTF-16 units',
		files: {
			'teams/trio.mdx': changed(
				'teams/trio.mdx',
				'roles: [engineer,',
				'elsewhere: ["🚢", engineers]\nroles: [engineer,',
			),
		},
		expected: [
			{ at: 'teams/trio.mdx:7:13', says: 'U+1F6A2' },
			{ at: 'teams/trio.mdx:7:19', says: 'Did you mean “engineer”?' },
		],
	},
	{
		name: 'a key after an emoji on one line',
		files: { 'roles/engineer.mdx': role(...complete, 'facts: { focus: "🚢ab", cding: 3 }') },
		expected: [{ at: 'roles/engineer.mdx:5:25', says: 'Did you mean “coding”?' }],
	},
	inFile(
		'a broken file twice over says the first thing',
		'responsibilities/code-review.mdx',
		review.replace('title: ', 'title: "').replace('owner:', '\towner:'),
		'2:8',
		'never closed',
	),
];
