import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteHandbook } from '../../site/handbook/handbook.ts';
import { withPage } from '../browser/browser.ts';
import { forkWith, type Fork } from './make-fork.ts';
import { barriersIn, invalidIn } from './pages-of.ts';
import { markedLayer } from './marked.ts';

const PAGES = [
	'/roles/developer/',
	'/roles/',
	'/levels/developer/2/',
	'/axes/',
	'/axes/craft/',
	'/levels/',
	'/compare/developer-vs-tech-lead/',
	'/responsibilities/',
	'/faq/',
	'/transitions/developer-to-tech-lead/',
	'/stories/a-day-as-a-tech-lead/',
];

let fork: Fork;

beforeAll(async () => {
	const layer = Object.entries(markedLayer(await siteHandbook()));
	fork = await forkWith('/', Object.fromEntries(layer.map(([path, text]) => [`content/org/${path}`, text])));
});
afterAll(() => fork?.remove());

describe('a handbook in which every sentence of the front matter holds marks', () => {
	test('is built, and shows each whole and none as markup', () => expect(fork.code, fork.output).toBe(0));

	test('is valid HTML on every page', async () => {
		expect(await invalidIn(fork)).toEqual([]);
	});

	test('keeps WCAG 2.2 AA in both themes, and fits a phone', async () => {
		expect(await barriersIn(fork, PAGES)).toEqual([]);
	});

	test('says them plainly to search engines', async () => {
		await withPage({ baseURL: fork.origin }, async (page) => {
			await page.goto('/roles/developer/');
			const told = await page.locator('meta[name=description]').getAttribute('content');
			expect(told).toMatch(/ With weight, a < b, List<String>, a link and a paragraph\.$/);
		});
	});
});
