import { base, changed } from '../base.ts';
import type { Case } from '../case.ts';

/** A passage of one file of the base changed, with one finding in it. */
function one(name: string, path: string, [from, to]: [string, string], at: string, says: string | RegExp, severity?: 'warning'): Case {
	return { name, files: { [path]: changed(path, from, to) }, expected: [{ at: `${path}:${at}`, says, ...(severity ? { severity } : {}) }] };
}

const ENGINEER = 'roles/engineer.mdx';
const REVIEW = 'responsibilities/code-review.mdx';
const JUNIOR = 'levels/engineer/junior.mdx';
const MONDAY = 'stories/a-monday.mdx';
const TRIO = 'teams/trio.mdx';
const STEP = 'steps/engineer-to-tech-lead/draw-the-system.mdx';
const SETTINGS = 'handbook.yaml';

/** Values of the wrong kind, keys that are missing or unknown. */
export const fieldCases: readonly Case[] = [
	one('empty-title: a title of spaces', ENGINEER, ['title: Engineer', 'title: "   "'], '2:8', 'title: “   ” is blank'),
	one('a title of a space that does not break', ENGINEER, ['title: Engineer', 'title: "\u00a0"'], '2:8', 'is blank'),
	one('a title with a character without width', ENGINEER, ['title: Engineer', 'title: "Engineer\u200b"'], '2:17', 'U+200B'),
	one('a title of nothing at all', ENGINEER, ['title: Engineer', 'title:'], '2:7', /title: expected text, found nothing.*Write/),
	one('a title of ~, which YAML takes for nothing', ENGINEER, ['title: Engineer', 'title: ~'], '2:8', 'title: expected text, found nothing'),
	one('a title over two lines', ENGINEER, ['title: Engineer', 'title: |\n  Engineer\n  of software'], '2:8', 'runs over several lines'),
	one('enum-typo: a word in the wrong case', ENGINEER, ['order: 1', 'status: Active'], '4:9', /“Active” is not one of active or retired.*Did you mean “active”/),
	one('a misspelt kind of step', STEP, ['kind: practice', 'kind: practise'], '4:7', 'Did you mean “practice”?'),
	one('a track that handbook.yaml does not list', ENGINEER, ['track: making', 'track: IC'], '3:8', 'no track “IC”'),
	one('a misspelt area', REVIEW, ['area: work', 'area: wrok'], '3:7', 'Did you mean “work”?'),
	{
		name: 'many-errors: seven in four files, in order of place',
		files: {
			[ENGINEER]: '---\ntitle: ""\nstatus: gone\norder: one\n---\n',
			[JUNIOR]: changed(JUNIOR, 'order: 1', 'order: 1.5'),
			[REVIEW]: changed(REVIEW, 'area: work', 'area: wrok'),
			[STEP]: '---\norder: 0\nkind: practice\neffort: An hour\n---\n',
		},
		expected: [
			{ at: `${JUNIOR}:4:8`, says: 'expected a whole number, found the number 1.5' },
			{ at: `${REVIEW}:3:7`, says: 'wrok' },
			{ at: `${ENGINEER}:1:1`, says: 'Required key “summary” is missing' },
			{ at: `${ENGINEER}:2:8`, says: 'is blank' },
			{ at: `${ENGINEER}:3:9`, says: 'is not one of active or retired' },
			{ at: `${ENGINEER}:4:8`, says: 'found text "one"' },
			{ at: `${STEP}:1:1`, says: 'Required keys “title” and “evidence” are missing' },
			{ at: `${STEP}:2:8`, says: '0 is less than 1' },
		],
	},
	one('missing-required: no summary', ENGINEER, ['summary: Builds the software.\n', ''], '1:1', 'Required key “summary” is missing'),
	one('a scene without its minutes', MONDAY, ['    minutes: 30\n', ''], '6:5', 'Required key “minutes” is missing in scenes'),
	one('a range without its end', TRIO, ['  to: 8\n', ''], '5:3', 'Required key “to” is missing in size'),
	one('wrong-type: text for a number', JUNIOR, ['order: 1', 'order: one'], '4:8', 'order: expected a whole number, found text "one"'),
	one('a number in quotes', JUNIOR, ['order: 1', 'order: "1"'], '4:8', /found text "1".*without quotes/),
	one('a number with a decimal comma', JUNIOR, ['order: 1', 'order: 1,5'], '4:8', 'found text "1,5"'),
	one('a number beyond all numbers', JUNIOR, ['order: 1', 'order: .inf'], '4:8', 'expected a whole number'),
	one('a number that is none', JUNIOR, ['order: 1', 'order: .nan'], '4:8', 'expected a whole number'),
	one('a number too large to be exact', JUNIOR, ['order: 1', 'order: 99999999999999999999'], '4:8', 'order'),
	one('a share of 120 %', ENGINEER, ['order: 1', 'facts: { coding: { from: 50, to: 120 } }'], '4:34', '120 is more than 100'),
	one('a range that runs backwards', TRIO, ['from: 3', 'from: 9'], '5:3', 'runs backwards'),
	one('text where true or false is due', ENGINEER, ['order: 1', 'private: yes'], '4:10', 'Write true or false, without quotes'),
	one('text where a list is due', ENGINEER, ['next: [tech-lead]', 'next: tech-lead'], '6:7', 'Write it as a list: [tech-lead]'),
	one('several, with commas, where a list is due', ENGINEER, ['next: [tech-lead]', 'next: tech-lead, manager'], '6:7', 'Write it as a list: [tech-lead, manager]'),
	one('a list in a list', ENGINEER, ['next: [tech-lead]', 'next: [[tech-lead]]'], '6:8', 'expected text, found a list'),
	one('a number in a list of names', ENGINEER, ['order: 1', 'aliases: [Dev, 42]'], '4:16', /aliases.*expected text, found the number 42.*"42"/),
	one('nothing in a list', ENGINEER, ['next: [tech-lead]', 'next:\n  - tech-lead\n  -'], '8:4', 'found nothing'),
	one('keys where text is due', ENGINEER, ['title: Engineer', 'title: { en: Engineer }'], '2:8', 'title: expected text, found “key: value” lines'),
	one('text where keys are due', ENGINEER, ['order: 1', 'facts: many'], '4:8', 'facts: expected “key: value” lines, found text'),
	one('scenes as one scene', MONDAY, ['scenes:\n  - time: "09:00"', 'scenes:\n    time: "09:00"'], '11:1', 'indent'),
	one('no scene in a day', MONDAY, [base[MONDAY]!.slice(base[MONDAY]!.indexOf('scenes:'), base[MONDAY]!.lastIndexOf('---')), 'scenes: []\n'], '5:9', 'scenes: has no scene'),
	one('the wrong type in the third place down', MONDAY, ['minutes: 60', 'minutes: an hour'], '12:14', 'found text "an hour"'),
	one('a time without quotes is a time all the same', MONDAY, ['time: "10:00"', 'time: 10 o’clock'], '11:11', 'is not a time of day such as "09:30"'),
	{
		name: 'a time without quotes is accepted: no YAML 1.1 makes a number of it here',
		files: { [MONDAY]: changed(MONDAY, 'time: "10:00"', 'time: 10:00') },
		expected: [],
	},
	one('a time with one digit', MONDAY, ['time: "09:00"', 'time: "9:00"'], '6:11', 'is not a time of day'),
	one('the 25th hour', MONDAY, ['time: "10:00"', 'time: "25:00"'], '11:11', 'is not a time of day'),
	one('a date of another order', ENGINEER, ['order: 1', 'reviewBy: 31.12.2026'], '4:11', 'is not a date of the form YYYY-MM-DD'),
	one('the 30th of February', ENGINEER, ['order: 1', 'reviewBy: 2027-02-30'], '4:11', 'is not a day of the calendar'),
	one('an unknown key', ENGINEER, ['order: 1', 'colour: red'], '4:1', 'key “colour” is not known here'),
	one('a key in capitals', ENGINEER, ['title: Engineer', 'Title: Engineer'], '2:1', 'Did you mean “title”?'),
	one('a misspelt key in facts', ENGINEER, ['order: 1', 'facts:\n  focsu: Code'], '5:3', 'Did you mean “focus”?'),
	one('a misspelt key in a scene', MONDAY, ['helping: [system-design]', 'helpng: [system-design]'], '15:5', 'Did you mean “helping”?'),
	one('a misspelt key in an expectation', JUNIOR, ['craft: 1', 'craft: { ratng: 1 }'], '8:12', 'Did you mean “rating”?'),
	one('a misspelt key in a statement', JUNIOR, ['craft: 1', 'craft:\n    - id: asks\n      text: Asks.\n      optinal: true'], '11:7', 'Did you mean “optional”?'),
	one('a misspelt key in handbook.yaml', SETTINGS, ['name: Harbour', 'nmae: Harbour'], '1:1', 'Did you mean “name”?'),
	one('a misspelt key in an area', SETTINGS, ['summary: What is built', 'sumary: What is built'], '12:5', /summary/),
	one('a key of a scene one step too far left', MONDAY, ['    minutes: 60', '  minutes: 60'], '12:1', 'indent'),
	one('a rating below the scale', JUNIOR, ['craft: 1', 'craft: 0'], '8:10', '0 is less than 1'),
	one('a rating above the scale', 'levels/engineer/senior.mdx', ['craft: 2', 'craft: 3'], '8:10', /3.*scale|scale.*2/),
	one('a rating as a word', JUNIOR, ['craft: 1', 'craft: { rating: high }'], '8:20', 'expected a whole number'),
	one('a statement with an id that is no anchor', JUNIOR, ['craft: 1', 'craft:\n    - id: Asks early\n      text: Asks.'], '9:11', 'lower-case letters, digits and hyphens'),
	one('a former id that is none', ENGINEER, ['order: 1', 'formerly: [Software Engineer]'], '4:12', 'is not an id'),
	one('a former id as text', ENGINEER, ['order: 1', 'formerly: dev'], '4:11', 'Write it as a list: [dev]'),
	one('a name twice in a list', ENGINEER, ['order: 1', 'aliases: [Dev, Coder, Dev]'], '4:23', '“Dev” is given twice'),
	one('the key __proto__', ENGINEER, ['order: 1', '__proto__: { title: x }'], '4:1', '“__proto__” cannot be a key'),
	one('the key __proto__ within facts', ENGINEER, ['order: 1', 'facts: { __proto__: { focus: x } }'], '4:10', '__proto__'),
	one('the key constructor', ENGINEER, ['order: 1', 'constructor: x'], '4:1', 'key “constructor” is not known'),
	one('an area called __proto__', SETTINGS, ['  work:', '  __proto__: { title: x, summary: y }\n  work:'], '10:3', '__proto__'),
	one('a stand-in called __proto__', TRIO, ['roles: [', 'standIns: { __proto__: manager }\nroles: ['], '7:13', '__proto__'),
	one('an axis called constructor', JUNIOR, ['craft: 1', 'craft: 1\n  constructor: 2'], '9:3', 'no axis “constructor”'),
	one('an id of an area with a blank', SETTINGS, ['  work:', '  Our work: { title: x, summary: y }\n  work:'], '10:3', /Our work/),
	one('an address of another kind', SETTINGS, ['name: Harbour', 'name: Harbour\nrepository: git@host:us/ours.git'], '2:13', 'is not a web address'),
	one('a base path without its slash', SETTINGS, ['name: Harbour', 'name: Harbour\nbasePath: handbook'], '2:11', 'is not a path such as'),
	one('a site that would run', SETTINGS, ['name: Harbour', 'name: Harbour\nsite: "javascript:alert(1)"'], '2:7', 'is not a web address'),
];
