import { describe, expect, test } from 'vitest';
import { importOf } from '../../tests/ladders/import-of.ts';
import { sourceOf } from '../../tests/ladders/shown-tree.ts';
import { withoutContacts } from './contacts.ts';
import { peopleIn } from './people.ts';
import { isPay, secretIn } from './pay.ts';

describe('ways to reach somebody', () => {
	test.each([
		['Ask jane.doe@acme.com about it.', 'Ask about it.', ['a mail address']],
		['Ask hr@acme.com.', 'Ask.', ['a mail address']],
		['Ask Jane (jane\\_doe@acme.com).', 'Ask Jane.', ['a mail address']],
		['Write to [us](mailto:us@acme.com).', 'Write to us.', ['a mail address']],
		['[jane@acme.com](mailto:jane@acme.com)', '', ['a mail address']],
		['Call +44 20 7946 0958, or wait.', 'Call, or wait.', ['a telephone number']],
		['Ping @jane-doe (or @bob) first.', 'Ping first.', ['a handle', 'a handle']],
		['@jane', '', ['a handle']],
	])('are left out of “%s”', (text, rest, found) => {
		expect(withoutContacts(text)).toEqual({ text: rest, found });
	});

	test.each([
		'Knows `@Override`, @angular/core and 10 000 000 rows',
		'Answers within 24/7, p95 < 200 ms, 2019-2021',
		'Meets @ noon',
		'Reads [this](https://example.org/@jane)',
	])('are none in “%s”', (text) => {
		expect(withoutContacts(text)).toEqual({ text, found: [] });
	});
});

describe('a column of people', () => {
	const columnsOf = (text: string, path: string) => peopleIn(sourceOf({ [path]: text }).tree).map(({ place }) => place);
	const table = (head: string, ...values: string[]) =>
		`| Level | ${head} |\n| --- | --- |\n${values.map((value) => `| Senior | ${value} |\n`).join('')}`;

	test.each([
		['Holder', ['Jane Doe', 'John van Dyke']],
		['Line manager', ['Ana', 'Bob']],
		['Owner', ['Jane Doe', 'Zoë O’Neil']],
		['Contact', ['jane@acme.com', '@bob']],
	])('is found by its head and what stands in it: %s', (head, values) => {
		expect(columnsOf(table(head, ...values), 'a.md')).toEqual([`column=${head}`]);
	});

	test.each([
		['Owner', ['Engineering Manager', 'Tech Lead']],
		['Holder', ['', '–']],
		['Craft', ['Problem Solving', 'Technical Leadership']],
	])('is none where roles or other things stand in it: %s', (head, values) => {
		expect(columnsOf(table(head, ...values), 'a.md')).toEqual([]);
	});

	test('is found in data by its key', () => {
		expect(
			columnsOf('- { duty: Hires, accountOwner: Jane Doe }\n- { duty: Fires, accountOwner: John Dee }', 'a.yaml'),
		).toEqual(['accountOwner']);
	});
});

describe('what readers may not be meant to see', () => {
	test.each([
		['Pay band', '1–3', 'pay'],
		['salaryBand', '42000-50000', 'pay'],
		['pay_range', '42000-50000', 'pay'],
		['Range', '€40k–50k', 'pay'],
		['Points', '12', 'points'],
		['Weight', '20 %', 'points'],
		['Points of view', 'many', undefined],
		['Years', '2–4', undefined],
	])('a fact of %s: %s is %s', (label, value, secret) => {
		expect(secretIn({ label, value })).toBe(secret);
	});

	test('is a sentence with an amount of money, and none without', () => {
		expect([
			isPay('Salary: $100,000'),
			isPay('€50k', 'Pay'),
			isPay('Saves $1M of cost'),
			isPay('Talks about pay'),
		]).toEqual([true, true, false, false]);
	});
});

describe('an import', () => {
	const LADDER = {
		'team.md':
			'# Engineer\n\n| Level | Owner | Craft | Pay |\n| --- | --- | --- | --- |\n| Junior engineer | Jane Doe | Writes tests; asks @bob | £30k |\n| Senior engineer | Ana Lopez | @ana | £60k |\n\n## Craft\n',
	};
	const PLACES =
		'places: { h1: role, row: level, column=Level: title, column=Owner: owner, column=Craft: axis, column=Craft/text: statement, column=Pay: fact, h2: nothing }\n';
	const everything = (answers: string) => {
		const plan = importOf(LADDER, new Map(), PLACES.replace('column=Owner: owner, ', '') + answers);
		return { ...plan, all: [...plan.texts.values()].join('\n') };
	};

	test('writes no name, no handle and no pay of anybody, and says where each stood', () => {
		const { all, unwritten, listed, statements } = everything('');
		expect(all).not.toMatch(/Jane|Ana|bob|30k|60k/);
		expect(all).toContain('text: Writes tests; asks');
		expect([statements, unwritten.map(({ at, text }) => `${at.line} ${text}`)]).toEqual([2, ['6 a handle']]);
		expect(listed.map(({ at, text }) => `${at.line} ${text}`)).toEqual(
			expect.arrayContaining(['5 a name', '6 a name', '5 a handle', '5 Pay', '6 Pay']),
		);
	});

	test.each([
		['private', /label: Pay\n\s+value: £30k\n\s+private: true/],
		['public', /label: Pay\n\s+value: £30k\n(?!\s+private)/],
	])('writes pay where somebody has said: %s', (where, written) => {
		expect(everything(`pay: ${where}`).all).toMatch(written);
	});
});
