import { base, changed } from '../base.ts';
import type { Case } from '../case.ts';
import { oneFile, type Row } from '../one-file.ts';

const engineer = base['roles/engineer.mdx']!;
const role = (...lines: string[]) => ['---', ...lines, '---', '', '## What you do', ''].join('\n');
const complete = ['title: Engineer', 'track: making', 'summary: Builds the software.'];

/** A file with one thing that must be said of it. */
const inFile = (name: string, path: string, text: string, ...row: Row) => oneFile(name, path, text, row);

/** The same of a role with another front matter. */
const ofRole = (name: string, text: string, ...row: Row) => inFile(name, 'roles/engineer.mdx', text, ...row);

/** The YAML of front matter, and of handbook.yaml. */
export const yamlCases: readonly Case[] = [
	{
		name: 'levels-yaml-syntax: a line of handbook.yaml begins in no column',
		files: { 'handbook.yaml': 'name: Harbour\ntracks:\n    making:\n        title: Making\n   leading: {}\n' },
		expected: [{ at: 'handbook.yaml:5:1', says: 'indentation does not match the line above' }],
	},
	ofRole(
		'merge-conflict-frontmatter: an unresolved merge',
		role(
			'title: Engineer',
			'track: making',
			'order: 1',
			'summary: Builds.',
			'<<<<<<< HEAD',
			'next: [a]',
			'=======',
			'next: [b]',
			'>>>>>>> b',
		),
		'6:1',
		'unresolved merge conflict',
	),
	ofRole(
		'an unresolved merge in the body',
		`${engineer}\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n`,
		'13:1',
		'unresolved merge conflict',
	),
	inFile(
		'an unresolved merge in the body of an .md file',
		'pages/news.md',
		`---\ntitle: News\ndescription: What is new.\n---\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n`,
		'6:1',
		'unresolved merge conflict',
	),
	inFile(
		'transition-yaml-syntax: a bracket that is never closed',
		'transitions/engineer-to-tech-lead.mdx',
		role('to: [tech-lead', 'title: Up', 'from: engineer'),
		'2:5',
		'[ is never closed',
	),
	ofRole(
		'a brace that is never closed',
		role('title: Engineer', 'facts: { focus: Code', 'summary: Builds.'),
		'3:8',
		'{ is never closed',
	),
	ofRole(
		'yaml-alias-bomb: a billion laughs',
		role(...complete, 'skills:', '  - x', 'a: &a ["lol","lol"]', 'b: &b [*a,*a,*a]', 'c: [*b,*b,*b]'),
		'7:4',
		'begins with & (an anchor of YAML) is not allowed',
	),
	ofRole('an alias of nothing, where bold text was meant', role(...complete, 'skills: [*reads]'), '5:10', /\*/),
	ofRole('a tag', role('title: !important Engineer', ...complete.slice(1)), '2:8', '(a tag of YAML) is not allowed'),
	ofRole(
		'a tag of another language',
		role('title: !!js/function "x"', ...complete.slice(1)),
		'2:8',
		'(a tag of YAML) is not allowed',
	),
	ofRole('a tag that makes binary data of text', role('title: !!binary aGk=', ...complete.slice(1)), '2:8', 'a tag'),
	ofRole(
		'yaml-bad-indent: a list with one item out of line',
		role(...complete, 'next:', '  - tech-lead', ' - manager'),
		'7:1',
		'indentation does not match',
	),
	ofRole(
		'a key that is indented for no reason',
		role('title: Engineer', '  track: making', 'summary: Builds.'),
		'3:1',
		'indent',
	),
	ofRole(
		'yaml-colon-in-value: a colon within a title',
		engineer.replace('title: Engineer', 'title: Engineer: Platform'),
		'2:16',
		'a new field',
	),
	inFile(
		'yaml-colon-in-value-md: the same in .md',
		'pages/plan.md',
		'---\ntitle: Direction: technical\ndescription: x\n---\n',
		'2:17',
		'a new field',
	),
	inFile(
		'a colon within an item of a list of scenes',
		'stories/a-monday.mdx',
		changed('stories/a-monday.mdx', 'title: A drawing', 'title: A drawing: mine'),
		'13:21',
		'a new field',
	),
	ofRole(
		'yaml-date-as-string: a date for a title',
		engineer.replace('title: Engineer', 'title: 2026-01-15'),
		'2:8',
		/title: expected text, found a date.*quotes/,
	),
	inFile(
		'yaml-dup-key-md: a key twice in .md',
		'pages/plan.md',
		'---\ntitle: Plan\ndescription: x\ntitle: Other\n---\n',
		'4:1',
		'“title” is given twice (first on line 2)',
	),
	ofRole(
		'yaml-duplicate-key: a key twice',
		role(...complete, 'order: 1', 'title: Software Engineer'),
		'6:1',
		'“title” is given twice (first on line 2)',
	),
	inFile(
		'a key twice in a scene: the first is that of the same scene',
		'stories/a-monday.mdx',
		changed('stories/a-monday.mdx', '    helping: [system-design]', '    helping: [system-design]\n    title: Again'),
		'16:5',
		'“title” is given twice (first on line 13)',
	),
	inFile(
		'a key twice in a map on one line',
		'teams/trio.mdx',
		changed('teams/trio.mdx', 'size:\n  from: 3\n  to: 8', 'size: { from: 3, from: 4, to: 8 }'),
		'4:18',
		'“from” is given twice',
	),
	ofRole(
		'yaml-norway: no, which other tools read as false',
		engineer.replace('order: 1', 'aliases: [no]'),
		'4:11',
		'read “no” without quotes as false',
		'warning',
	),
	ofRole('a lone y in a list', role(...complete, 'skills:', '  - y'), '6:5', '“y” without quotes as true', 'warning'),
	ofRole(
		'yaml-number-as-string: a number for a title',
		engineer.replace('title: Engineer', 'title: 1.10'),
		'2:8',
		/found the number 1\.1.*"1\.10"/,
	),
	ofRole('a number with a leading zero', role(...complete, 'aliases: [007]'), '5:11', '"007"'),
	ofRole(
		'truth for a title',
		engineer.replace('title: Engineer', 'title: true'),
		'2:8',
		'title: expected text, found true',
	),
	ofRole(
		'yaml-tab-indent: a tab for indentation',
		role(...complete, 'order: 1', 'next:', '\t- tech-lead'),
		'7:1',
		'This line begins with a tab',
	),
	ofRole(
		'a tab after the colon is accepted as a space',
		role('title:\tEngineer', 'summary:\tBuilds.', 'facts:', '\tfocus: Code'),
		'5:1',
		'begins with a tab',
	),
	ofRole(
		'yaml-unclosed-quote: a quote that is never closed',
		engineer.replace('title: Engineer', 'title: "Engineer'),
		'2:8',
		'This quote is never closed',
	),
	ofRole(
		'a single quote that is never closed',
		engineer.replace('title: Engineer', "title: 'Engineer"),
		'2:8',
		'This quote is never closed',
	),
	ofRole(
		'text after the closing quote',
		engineer.replace('title: Engineer', 'title: "Engineer" of software'),
		'2:19',
		'text after the closing quote',
	),
	ofRole(
		'quotes within quotes',
		engineer.replace('title: Engineer', 'title: "The "real" engineer"'),
		'2:14',
		'text after the closing quote',
	),
	ofRole('an at sign first', engineer.replace('title: Engineer', 'title: @engineer'), '2:8', 'may not begin with @'),
	ofRole('a backtick first', engineer.replace('title: Engineer', 'title: `engineer`'), '2:8', 'may not begin with `'),
	ofRole(
		'a per cent sign first',
		engineer.replace('title: Engineer', 'title: %engineer'),
		'2:8',
		'may not begin with %',
	),
	ofRole(
		'no space after the colon',
		engineer.replace('title: Engineer', 'title:Engineer'),
		'2:1',
		'no space after the colon',
	),
	ofRole(
		'an equals sign for the colon',
		engineer.replace('title: Engineer', 'title = Engineer'),
		'2:1',
		'neither a field nor',
	),
	ofRole(
		'a space that does not break, after the colon',
		engineer.replace('title: Engineer', 'title:\u00a0Engineer'),
		'2:7',
		'not an ordinary space',
	),
	ofRole(
		'a space that does not break, before a key',
		engineer.replace('track:', '\u00a0track:'),
		'3:1',
		/begins with U\+00A0 NO-BREAK SPACE, which is no ordinary space.*type spaces/,
	),
	ofRole('a colon of Chinese width', engineer.replace('title: ', 'title：'), '2:6', '“：” is not an ordinary colon'),
	ofRole(
		'a hash that begins a comment',
		engineer.replace('title: Engineer', 'title: Engineer #1'),
		'2:8',
		'so “#1” is lost',
	),
];
