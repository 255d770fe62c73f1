import type { Case } from '../case.ts';
import { onePassage } from '../one-file.ts';

const ENGINEER = 'roles/engineer.mdx';
const JUNIOR = 'levels/engineer/junior.mdx';
const MONDAY = 'stories/a-monday.mdx';
const TRIO = 'teams/trio.mdx';
const SETTINGS = 'handbook.yaml';

/** Keys that nobody knows, ids where they are keys, and addresses. */
export const keyCases: readonly Case[] = [
	onePassage('an unknown key', ENGINEER, ['order: 1', 'colour: red'], '4:1', 'There is no field “colour” here'),
	onePassage('a key in capitals', ENGINEER, ['title: Engineer', 'Title: Engineer'], '2:1', 'Did you mean “title”?'),
	onePassage(
		'a misspelt key in facts',
		ENGINEER,
		['order: 1', 'facts:\n  focsu: Code'],
		'5:3',
		'Did you mean “focus”?',
	),
	onePassage(
		'a misspelt key in a scene',
		MONDAY,
		['helping: [system-design]', 'helpng: [system-design]'],
		'15:5',
		'Did you mean “helping”?',
	),
	onePassage(
		'a misspelt key in an expectation',
		JUNIOR,
		['craft: 1', 'craft: { ratng: 1 }'],
		'8:12',
		'Did you mean “rating”?',
	),
	onePassage(
		'a misspelt key in a statement',
		JUNIOR,
		['craft: 1', 'craft:\n    - id: asks\n      text: Asks.\n      optinal: true'],
		'11:7',
		'Did you mean “optional”?',
	),
	onePassage(
		'a misspelt key in handbook.yaml',
		SETTINGS,
		['name: Harbour', 'nmae: Harbour'],
		'1:1',
		'Did you mean “name”?',
	),
	onePassage(
		'a misspelt key in an area',
		SETTINGS,
		['summary: What is built', 'sumary: What is built'],
		'12:5',
		/summary/,
	),
	onePassage('a key of a scene one step too far left', MONDAY, ['    minutes: 60', '  minutes: 60'], '12:1', 'indent'),
	onePassage('a rating below the scale', JUNIOR, ['craft: 1', 'craft: 0'], '8:10', '0 is less than 1'),
	onePassage(
		'a rating above the scale',
		'levels/engineer/senior.mdx',
		['craft: 2', 'craft: 3'],
		'8:10',
		/3.*scale|scale.*2/,
	),
	onePassage('a rating as a word', JUNIOR, ['craft: 1', 'craft: { rating: high }'], '8:20', 'expected a whole number'),
	onePassage(
		'a statement with an id that is no anchor',
		JUNIOR,
		['craft: 1', 'craft:\n    - id: Asks early\n      text: Asks.'],
		'9:11',
		'lower-case letters, digits and hyphens',
	),
	onePassage(
		'a former id that is none',
		ENGINEER,
		['order: 1', 'formerly: [Software Engineer]'],
		'4:12',
		'is not the name of a file',
	),
	onePassage('a former id as text', ENGINEER, ['order: 1', 'formerly: dev'], '4:11', 'Write it as a list: [dev]'),
	onePassage(
		'a name twice in a list',
		ENGINEER,
		['order: 1', 'aliases: [Dev, Coder, Dev]'],
		'4:23',
		'“Dev” is given twice',
	),
	onePassage(
		'the key __proto__',
		ENGINEER,
		['order: 1', '__proto__: { title: x }'],
		'4:1',
		'“__proto__” cannot be the name of a field',
	),
	onePassage(
		'the key __proto__ within facts',
		ENGINEER,
		['order: 1', 'facts: { __proto__: { focus: x } }'],
		'4:10',
		'__proto__',
	),
	onePassage('the key constructor', ENGINEER, ['order: 1', 'constructor: x'], '4:1', 'no field “constructor” here'),
	onePassage(
		'the key constructor with a day',
		ENGINEER,
		['order: 1', 'constructor: 2027-01-01'],
		'4:1',
		'There is no field',
	),
	onePassage(
		'an area called __proto__',
		SETTINGS,
		['  work:', '  __proto__: { title: x, summary: y }\n  work:'],
		'10:3',
		'__proto__',
	),
	onePassage(
		'a stand-in called __proto__',
		TRIO,
		['roles: [', 'standIns: { __proto__: manager }\nroles: ['],
		'7:13',
		'__proto__',
	),
	onePassage(
		'an axis called constructor',
		JUNIOR,
		['craft: 1', 'craft: 1\n  constructor: 2'],
		'9:3',
		'no axis “constructor”',
	),
	onePassage(
		'an id of an area with a blank',
		SETTINGS,
		['  work:', '  Our work: { title: x, summary: y }\n  work:'],
		'10:3',
		/Our work/,
	),
	onePassage(
		'an address of another kind',
		SETTINGS,
		['name: Harbour', 'name: Harbour\nrepository: git@host:us/ours.git'],
		'2:13',
		'is not a web address',
	),
	onePassage(
		'a base path without its slash',
		SETTINGS,
		['name: Harbour', 'name: Harbour\nbasePath: handbook'],
		'2:11',
		'is not a path such as',
	),
	onePassage(
		'a site that would run',
		SETTINGS,
		['name: Harbour', 'name: Harbour\nsite: "javascript:alert(1)"'],
		'2:7',
		'is not a web address',
	),
];
