import { base, changed } from '../base.ts';
import type { Case } from '../case.ts';

const engineer = base['roles/engineer.mdx']!;
const review = base['responsibilities/code-review.mdx']!;
const role = (...lines: string[]) => ['---', ...lines, '---', '', '## What you do', ''].join('\n');
const complete = ['title: Engineer', 'track: making', 'summary: Builds the software.'];

/** One file of the base, changed, with one finding in it: most mistakes in front matter are of this kind. */
function one(name: string, path: string, text: string, at: string, says: string | RegExp, severity?: 'warning'): Case {
	return { name, files: { [path]: text }, expected: [{ at: `${path}:${at}`, says, ...(severity ? { severity } : {}) }] };
}

const ofRole = (name: string, text: string, at: string, says: string | RegExp, severity?: 'warning') =>
	one(name, 'roles/engineer.mdx', text, at, says, severity);

/** The fences, and YAML's own mistakes. */
export const frontMatterCases: readonly Case[] = [
	ofRole('blank-lines-redos: 200,000 blank lines first', '\n'.repeat(200_000) + engineer, '1:1', 'blank lines before the front matter'),
	ofRole('frontmatter-four-dashes: fences of four dashes', engineer.replaceAll('---\n', '----\n'), '1:1', 'not three hyphens'),
	ofRole('an em dash for the first fence', engineer.replace('---', '—'), '1:1', 'em dash, probably autocorrected from ---'),
	ofRole('an em dash and a hyphen for the first fence', engineer.replace('---', '—-'), '1:1', 'not three hyphens'),
	ofRole('three asterisks for the first fence', engineer.replace('---', '***'), '1:1', 'three hyphens'),
	ofRole('frontmatter-missing: none at all', '## What you do\n\nBuild.\n', '1:1', 'There is no front matter'),
	ofRole('frontmatter-not-a-map: a list', '---\n- title\n- summary\n---\n', '2:1', 'must be “key: value” lines; found a list'),
	ofRole('a sentence for front matter', '---\nThe engineer\n---\n', '2:1', 'must be “key: value” lines; found text'),
	ofRole('a comment for front matter', '---\n# later\n---\n', '1:1', 'Required keys “title” and “summary” are missing'),
	ofRole('nothing between the fences', '---\n---\n\nBuild.\n', '1:1', 'Required keys “title” and “summary” are missing'),
	ofRole('frontmatter-text-before: a line first', `Engineer role\n${engineer}`, '1:1', 'before the front matter'),
	ofRole('one space before the first fence', ` ${engineer}`, '1:1', 'There is a space before the ---'),
	ofRole('frontmatter-unclosed: no second fence', engineer.replace(']\n---\n', ']\n'), '1:1', 'starts here and is never closed'),
	ofRole('a second fence of four dashes', engineer.replace(']\n---\n', ']\n----\n'), '1:1', 'Line 7 looks like the closing fence'),
	ofRole('a second fence of an em dash', engineer.replace(']\n---\n', ']\n—\n'), '1:1', 'Line 7 looks like the closing fence'),
	ofRole('a second fence that is indented', engineer.replace(']\n---\n', ']\n  ---\n'), '1:1', 'Line 7 looks like the closing fence'),
	ofRole('TOML between plus signs', '+++\ntitle = "Engineer"\n+++\n', '1:1', 'must start with ---'),
	{
		name: 'spaces after the fences are accepted',
		files: { 'roles/engineer.mdx': engineer.replaceAll('---\n', '---  \n') },
		expected: [],
	},
	{
		name: 'levels-yaml-syntax: a line of handbook.yaml begins in no column',
		files: { 'handbook.yaml': 'name: Harbour\ntracks:\n    making:\n        title: Making\n   leading: {}\n' },
		expected: [{ at: 'handbook.yaml:5:1', says: 'indentation does not match the line above' }],
	},
	ofRole(
		'merge-conflict-frontmatter: an unresolved merge',
		role('title: Engineer', 'track: making', 'order: 1', 'summary: Builds.', '<<<<<<< HEAD', 'next: [a]', '=======', 'next: [b]', '>>>>>>> b'),
		'6:1',
		'unresolved merge conflict',
	),
	ofRole('an unresolved merge in the body', `${engineer}\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n`, '13:1', 'unresolved merge conflict'),
	one(
		'an unresolved merge in the body of an .md file',
		'pages/news.md',
		`---\ntitle: News\ndescription: What is new.\n---\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n`,
		'6:1',
		'unresolved merge conflict',
	),
	one(
		'transition-yaml-syntax: a bracket that is never closed',
		'transitions/engineer-to-tech-lead.mdx',
		role('to: [tech-lead', 'title: Up', 'from: engineer'),
		'2:5',
		'[ is never closed',
	),
	ofRole('a brace that is never closed', role('title: Engineer', 'facts: { focus: Code', 'summary: Builds.'), '3:8', '{ is never closed'),
	ofRole(
		'yaml-alias-bomb: a billion laughs',
		role(...complete, 'skills:', '  - x', 'a: &a ["lol","lol"]', 'b: &b [*a,*a,*a]', 'c: [*b,*b,*b]'),
		'7:4',
		'Anchors and aliases (& and *) are not allowed',
	),
	ofRole('an alias of nothing, where bold text was meant', role(...complete, 'skills: [*reads]'), '5:10', /\*/),
	ofRole('a tag', role('title: !important Engineer', ...complete.slice(1)), '2:8', 'Tags (!) are not allowed'),
	ofRole('a tag of another language', role('title: !!js/function "x"', ...complete.slice(1)), '2:8', /Tags \(!!?\) are not allowed/),
	ofRole('a tag that makes binary data of text', role('title: !!binary aGk=', ...complete.slice(1)), '2:8', 'Tags'),
	ofRole('yaml-bad-indent: a list with one item out of line', role(...complete, 'next:', '  - tech-lead', ' - manager'), '7:1', 'indentation does not match'),
	ofRole('a key that is indented for no reason', role('title: Engineer', '  track: making', 'summary: Builds.'), '3:1', 'indent'),
	ofRole('yaml-colon-in-value: a colon within a title', engineer.replace('title: Engineer', 'title: Engineer: Platform'), '2:16', 'a new key'),
	one('yaml-colon-in-value-md: the same in .md', 'pages/plan.md', '---\ntitle: Direction: technical\ndescription: x\n---\n', '2:17', 'a new key'),
	one(
		'a colon within an item of a list of scenes',
		'stories/a-monday.mdx',
		changed('stories/a-monday.mdx', 'title: A drawing', 'title: A drawing: mine'),
		'13:21',
		'a new key',
	),
	ofRole('yaml-date-as-string: a date for a title', engineer.replace('title: Engineer', 'title: 2026-01-15'), '2:8', /title: expected text, found a date.*quotes/),
	one('yaml-dup-key-md: a key twice in .md', 'pages/plan.md', '---\ntitle: Plan\ndescription: x\ntitle: Other\n---\n', '4:1', 'Key “title” is given twice (first on line 2)'),
	ofRole('yaml-duplicate-key: a key twice', role(...complete, 'order: 1', 'title: Software Engineer'), '6:1', 'Key “title” is given twice (first on line 2)'),
	one(
		'a key twice in a scene: the first is that of the same scene',
		'stories/a-monday.mdx',
		changed('stories/a-monday.mdx', '    helping: [system-design]', '    helping: [system-design]\n    title: Again'),
		'16:5',
		'Key “title” is given twice (first on line 13)',
	),
	one(
		'a key twice in a map on one line',
		'teams/trio.mdx',
		changed('teams/trio.mdx', 'size:\n  from: 3\n  to: 8', 'size: { from: 3, from: 4, to: 8 }'),
		'4:18',
		'Key “from” is given twice',
	),
	ofRole('yaml-norway: no, which other tools read as false', engineer.replace('order: 1', 'aliases: [no]'), '4:11', 'Unquoted “no” reads as false', 'warning'),
	ofRole('a lone y in a list', role(...complete, 'skills:', '  - y'), '6:5', 'Unquoted “y” reads as true', 'warning'),
	ofRole('yaml-number-as-string: a number for a title', engineer.replace('title: Engineer', 'title: 1.10'), '2:8', /found the number 1\.1.*"1\.10"/),
	ofRole('a number with a leading zero', role(...complete, 'aliases: [007]'), '5:11', '"007"'),
	ofRole('truth for a title', engineer.replace('title: Engineer', 'title: true'), '2:8', 'title: expected text, found true'),
	ofRole('yaml-tab-indent: a tab for indentation', role(...complete, 'order: 1', 'next:', '\t- tech-lead'), '7:1', 'A tab is used for indentation'),
	ofRole('a tab after the colon is accepted as a space', role('title:\tEngineer', 'summary:\tBuilds.', 'facts:', '\tfocus: Code'), '5:1', 'A tab is used'),
	ofRole('yaml-unclosed-quote: a quote that is never closed', engineer.replace('title: Engineer', 'title: "Engineer'), '2:8', 'This quote is never closed'),
	ofRole('a single quote that is never closed', engineer.replace('title: Engineer', "title: 'Engineer"), '2:8', 'This quote is never closed'),
	ofRole('text after the closing quote', engineer.replace('title: Engineer', 'title: "Engineer" of software'), '2:19', 'text after the closing quote'),
	ofRole('quotes within quotes', engineer.replace('title: Engineer', 'title: "The "real" engineer"'), '2:14', 'text after the closing quote'),
	ofRole('an at sign first', engineer.replace('title: Engineer', 'title: @engineer'), '2:8', 'may not begin with @'),
	ofRole('a backtick first', engineer.replace('title: Engineer', 'title: `engineer`'), '2:8', 'may not begin with `'),
	ofRole('a per cent sign first', engineer.replace('title: Engineer', 'title: %engineer'), '2:8', 'may not begin with %'),
	ofRole('no space after the colon', engineer.replace('title: Engineer', 'title:Engineer'), '2:1', 'no space after the colon'),
	ofRole('an equals sign for the colon', engineer.replace('title: Engineer', 'title = Engineer'), '2:1', 'neither a key nor'),
	ofRole('a space that does not break, after the colon', engineer.replace('title: Engineer', 'title:\u00a0Engineer'), '2:7', 'not an ordinary space'),
	ofRole('a space that does not break, before a key', engineer.replace('track:', '\u00a0track:'), '3:1', /U\+00A0.*Did you mean “track”/),
	ofRole('a colon of Chinese width', engineer.replace('title: ', 'title：'), '2:6', '“：” is not an ordinary colon'),
	ofRole('a hash that begins a comment', engineer.replace('title: Engineer', 'title: Engineer #1'), '2:8', 'so “#1” is lost'),
	ofRole('a second document', engineer.replace('order: 1\n', 'order: 1\n...\n'), '5:1', 'Remove the line of ...'),
	{
		name: 'a second document in handbook.yaml',
		files: { 'handbook.yaml': `${base['handbook.yaml']}---\nname: Other\n` },
		expected: [{ at: 'handbook.yaml:13:1', says: 'A second document starts here' }],
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
	ofRole('merge keys', role(...complete, '<<: { order: 1 }'), '5:1', 'key “<<” is not known'),
	ofRole('a colon without a key', role(...complete, ': 1'), '5:1', 'no key before this colon'),
	ofRole('an item of a list that would become part of the one above', role(...complete, 'skills:', '- Reads', ' - Writes'), '7:1', 'indentation does not match'),
	ofRole('a directive that would turn no into false', engineer.replace('---\n', '---\n%YAML 1.1\n---\n'), '2:1', 'may not begin with %'),
	ofRole('a list for a key', role(...complete, '[a, b]: 1'), '5:1', 'A key is a word'),
	ofRole('a number for a key', role(...complete, '1: one'), '5:1', 'key “1” is not known'),
	{
		name: 'an error after an emoji is counted in UTF-16 units',
		files: { 'teams/trio.mdx': changed('teams/trio.mdx', 'roles: [engineer,', 'elsewhere: ["🚢", engineers]\nroles: [engineer,') },
		expected: [
			{ at: 'teams/trio.mdx:7:13', says: 'U+1F6A2' },
			{ at: 'teams/trio.mdx:7:19', says: 'Did you mean “engineer”?' },
		],
	},
	{
		name: 'a key after an emoji on one line',
		files: { 'roles/engineer.mdx': role(...complete, 'facts: { focus: "🚢🚢", cding: 3 }') },
		expected: [{ at: 'roles/engineer.mdx:5:25', says: 'Did you mean “coding”?' }],
	},
	one('a broken file twice over says the first thing', 'responsibilities/code-review.mdx', review.replace('title: ', 'title: "').replace('owner:', '\towner:'), '2:8', 'never closed'),
];
