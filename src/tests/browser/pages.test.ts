import { beforeAll, describe, expect, test } from 'vitest';
import { someOf, thoroughness } from '../../harness/thoroughness.ts';
import { addressesOf, kindOf, ofEachKind } from './addresses.ts';
import { site, withPages } from './browser.ts';
import { grouped, type Finding } from './findings.ts';
import { visit, type Head, type Visit } from './visit.ts';

/** How many pages of a kind are visited, and how many of these looked at for what keeps people out; all before a release. */
const [VISITED, LOOKED_AT] = { quick: [1, 1], usual: [2, 1], long: [Infinity, Infinity] }[thoroughness] as [
	number,
	number,
];

/** Pages that one reads: most of the handbook. */
const ARTICLES = ['/responsibilities/…/', '/roles/…/', '/compare/…/'];

let visits: Visit[];

beforeAll(async () => {
	const all = await addressesOf(site());
	const looked = new Set(someOf(ofEachKind(all, LOOKED_AT), 3));
	visits = await withPages(ofEachKind(all, VISITED), {}, (page, address) =>
		visit(page, address, looked.has(address) ? 'all' : 'none'),
	);
});

/** What is wrong with the pages, each thing once with the pages that have it. */
const findings = (look: (visit: Visit) => readonly string[]): string[] =>
	grouped(visits.flatMap((visit): Finding[] => look(visit).map((what) => ({ address: visit.address, what }))));

/** Pages that say the same where each is to say something else. */
const same = (field: keyof Pick<Head, 'title' | 'description'>) =>
	findings(({ head }) => {
		const others = visits.filter((other) => other.head[field] === head[field]).length - 1;
		return others > 0 ? [`“${head[field]}”`] : [];
	});

describe('every page', () => {
	test('is there', () => {
		expect(visits.length).toBeGreaterThan(1);
		expect(findings(({ status }) => (status === 200 ? [] : [`answers with ${status}`]))).toEqual([]);
	});

	test('complains of nothing in the console', () => {
		expect(findings(({ complaints }) => complaints)).toEqual([]);
	});

	test('asks no other site for anything', () => {
		expect(findings(({ elsewhere }) => elsewhere)).toEqual([]);
	});

	test('has one first heading, and its title begins with it', () => {
		expect(
			findings(({ head }) => (head.first.length === 1 ? [] : [`first headings: ${head.first.join(', ') || 'none'}`])),
		).toEqual([]);
		expect(
			findings(({ head }) =>
				head.title.startsWith(head.first[0]!) ? [] : [`“${head.title}” over “${head.first[0]}”`],
			),
		).toEqual([]);
	});

	test('has a title that no other page has', () => expect(same('title')).toEqual([]));

	test('has a description that no other page has', () => expect(same('description')).toEqual([]));

	test('says its language, its address and what a preview shows', () => {
		const missing = (head: Head) =>
			(['lang', 'title', 'description', 'canonical', 'ogTitle', 'ogDescription'] as const)
				.filter((field) => head[field] === '')
				.map((field) => `no ${field}`);
		expect(findings(({ head }) => missing(head))).toEqual([]);
		expect(
			findings(({ head, address }) =>
				new URL(head.canonical).pathname === address ? [] : [`canonical ${head.canonical}`],
			),
		).toEqual([]);
	});

	test('keeps WCAG 2.2 AA, in the light and in the dark', () => {
		expect(findings(({ barriers }) => barriers)).toEqual([]);
	});

	test('is never scrolled sideways, at 390 and at 320 pixels', () => {
		expect(findings(({ tooWide }) => tooWide)).toEqual([]);
	});
});

describe('the first load of a page that is read', () => {
	const articles = () => visits.filter(({ address }) => ARTICLES.includes(kindOf(address)));

	test.for([
		{ what: 'at most 32 KB, packed', part: 'packed', most: 32_000 },
		{ what: 'at most 8 requests', part: 'requests', most: 8 },
		{ what: 'at most 12 KB of scripts', part: 'script', most: 12_000 },
		{ what: 'at most 100 links in the sidebar, however long the handbook is', part: 'sidebarLinks', most: 100 },
	] as const)('takes $what', ({ part, most }) => {
		expect(articles().length).toBeGreaterThan(0);
		expect(articles().filter(({ weight }) => weight[part] > most || weight[part] === 0)).toEqual([]);
	});
});
