import type { Case } from '../case.ts';
import { onePassage } from '../one-file.ts';

const ENGINEER = 'roles/engineer.mdx';
const REVIEW = 'responsibilities/code-review.mdx';
const MONDAY = 'stories/a-monday.mdx';
const SETTINGS = 'handbook.yaml';

const time = (written: string, hint: string | RegExp) =>
	onePassage(`the time ${written}`, MONDAY, ['time: "10:00"', `time: ${written}`], '11:11', hint);
const next = (written: string, at: string, hint: string) =>
	onePassage(`next: ${JSON.stringify(written)}`, ENGINEER, ['next: [tech-lead]', `next: ${written}`], at, hint);
const owner = (written: string) =>
	onePassage(
		`the owner ${written}`,
		REVIEW,
		['owner: engineer', `owner: ${written}`],
		'4:8',
		'Did you mean “engineer”?',
	);
const ofEngineer = (name: string, line: string, at: string, says: string | RegExp) =>
	onePassage(name, ENGINEER, ['order: 1', line], at, says);
const settings = (name: string, lines: string, at: string, says: string | RegExp) =>
	onePassage(name, SETTINGS, ['name: Harbour', `name: Harbour\n${lines}`], at, says);

/** What is right but for how it is written: what is proposed must be accepted then. */
export const spellingCases: readonly Case[] = [
	time('10.00', 'time: 10.00 is not a time of day such as "09:30". → Write "10:00".'),
	time('10.30', 'Write "10:30".'),
	time('1000', 'Write "10:00".'),
	time('10', 'Write "10:00".'),
	time('10:0', /is not a time of day such as "09:30"\. → $/),
	time('10h30', 'Write "10:30".'),
	time('"10.30"', 'Write "10:30".'),
	time('10:00:00', 'Write "10:00".'),
	time('10 am', 'Write "10:00".'),
	time('10:30 a.m.', 'Write "10:30".'),
	time('2 pm', 'Write "14:00".'),
	time('10:00 Uhr', 'Write "10:00".'),
	time('24:00', /is not a time of day such as "09:30"\. → $/),
	time('10.75', /10\.75 is not a time of day such as "09:30"\. → $/),
	time('noon', /“noon” is not a time of day such as "09:30"\. → $/),
	time('true', /true is not a time of day/),
	onePassage(
		'a time without its first digit, quoted or not',
		MONDAY,
		['time: "09:00"', 'time: 9:00'],
		'6:11',
		'Write "09:00".',
	),
	onePassage(
		'minutes with their unit',
		MONDAY,
		['minutes: 60', 'minutes: 60 min'],
		'12:14',
		'Write it in digits alone: 60.',
	),
	onePassage(
		'minutes in words',
		MONDAY,
		['minutes: 60', 'minutes: an hour'],
		'12:14',
		'Write it in digits, such as 3.',
	),
	next('• tech-lead', '6:7', 'Write it as a list: [tech-lead].'),
	next('\n  • tech-lead\n  • manager', '7:3', 'Write it as a list: [tech-lead, manager].'),
	next('\n  + tech-lead\n  + manager', '7:3', 'Write it as a list: [tech-lead, manager].'),
	next('\n  1. tech-lead\n  2. manager', '7:3', 'Write it as a list: [tech-lead, manager].'),
	next('\n  – tech-lead', '7:3', 'Write it as a list: [tech-lead].'),
	next('\n  * tech-lead\n  * manager', '7:3', 'Write “- tech-lead”.'),
	next('\n• tech-lead', '7:1', 'Write “- tech-lead”.'),
	next('tech-lead, manager', '6:7', 'Write it as a list: [tech-lead, manager].'),
	next('\n  - • tech-lead', '7:5', 'Did you mean “tech-lead”?'),
	next('[• tech-lead]', '6:8', 'Did you mean “tech-lead”?'),
	next('- tech-lead', '6:7', 'Write “next: [tech-lead]”.'),
	next('[tech-lead,,manager]', '6:18', 'Write [tech-lead, manager]'),
	next('[,tech-lead]', '6:8', 'Write [tech-lead]'),
	owner('• engineer'),
	owner('"- engineer"'),
	owner('"* engineer"'),
	owner('1. engineer'),
	ofEngineer('names with bullets', 'aliases: • Dev • Coder', '4:10', 'Write it as a list: [Dev, Coder].'),
	ofEngineer('a name with a colon', 'aliases: "Dev: the one"', '4:10', 'Write it as a list: ["Dev: the one"].'),
	ofEngineer('a number for a list of names', 'aliases: 42', '4:10', 'Write it as a list: ["42"].'),
	ofEngineer('a day with points', 'reviewBy: 31.3.2027', '4:11', 'Write "2027-03-31".'),
	ofEngineer('a day with slashes, the year first', 'reviewBy: 2027/3/31', '4:11', 'Write "2027-03-31".'),
	ofEngineer('a day in words', 'reviewBy: March 31, 2027', '4:11', 'Write "2027-03-31".'),
	ofEngineer('a day of which nobody knows the month', 'reviewBy: 3/4/2027', '4:11', /form YYYY-MM-DD\. → $/),
	ofEngineer('a year for a day', 'reviewBy: 2027', '4:11', /2027 is not a date of the form YYYY-MM-DD/),
	ofEngineer('a day that there is not, with points', 'reviewBy: 31.2.2027', '4:11', /form YYYY-MM-DD\. → $/),
	ofEngineer('a former title for a former id', 'formerly: [Software Engineer]', '4:12', 'Write "software-engineer".'),
	ofEngineer('a former id with a bullet', 'formerly: [• coder]', '4:12', 'Write "coder".'),
	ofEngineer('a title split off from', 'splitFrom: [The Dev]', '4:13', 'Write "the-dev".'),
	ofEngineer(
		'a backslash in quotes',
		'summary: "Engi\\qneer"\norder: 1',
		'4:15',
		'Write “\\\\q” where a backslash is meant',
	),
	settings('a colour without its sign', 'brand: { colour: "1a5fb4" }', '2:18', 'Write "#1a5fb4".'),
	settings('a colour of three digits', 'brand: { colour: "#abc" }', '2:18', 'Write "#aabbcc".'),
	settings('a colour that is a number', 'brand: { colour: 123456 }', '2:18', 'Write "#123456".'),
	settings('a colour in words', 'brand: { colour: red }', '2:18', /not a colour such as "#1a5fb4"\. → $/),
	settings(
		'a list for what is retired',
		'retired: { roles: [engineer] }',
		'2:19',
		'Write a line for each, such as “engineer: …”.',
	),
	settings('a title for the id of an area', 'synonyms: { a: b }', '2:16', 'Write it as a list: [b].'),
	onePassage('an id of an area in words', SETTINGS, ['  work:', '  Our work:'], '10:3', 'Write "our-work".'),
];
