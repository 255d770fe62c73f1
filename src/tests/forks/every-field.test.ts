import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPage } from '../browser/browser.ts';
import { EVERY_FIELD } from './every-field.ts';
import { everyFile, forkWith, type Fork } from './make-fork.ts';
import { barriersIn, invalidIn } from './pages-of.ts';

const PAGES = [
	'/levels/',
	'/levels/engineer/1/',
	'/levels/engineer/3/',
	'/levels/lead/4/',
	'/levels/manager/4/',
	'/levels/manager/9/',
	'/roles/',
	'/roles/engineer/',
	'/roles/manager/',
	'/roles/manager/rubric/',
	'/roles/product-manager/',
	'/teams/team/',
	'/transitions/engineer-to-manager/',
	'/compare/engineer-vs-manager/',
	'/faq/',
];

let fork: Fork;

beforeAll(async () => {
	fork = await forkWith('/', EVERY_FIELD);
});
afterAll(() => fork?.remove());

/** The words of a page, in the order of reading. */
const wordsOf = (address: string) =>
	withPage({ baseURL: fork.origin }, async (page) => {
		await page.goto(address);
		return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
	});

describe('a handbook that says no more than it has to, and uses every field', () => {
	test('is built, and shows every word of it', () => expect(fork.code, fork.output).toBe(0));

	test('shows nothing that is private in a byte of any file', async () => {
		const files = await everyFile(fork.folder);
		expect([...files].filter(([, text]) => text.includes('99999')).map(([path]) => path)).toEqual([]);
	});

	test('is valid HTML on every page', async () => {
		expect(await invalidIn(fork)).toEqual([]);
	});

	test('keeps WCAG 2.2 AA in both themes, and fits a phone', async () => {
		expect(await barriersIn(fork, PAGES)).toEqual([]);
	});

	test('leads from the trunk to its branches, and back', async () => {
		expect(await wordsOf('/levels/engineer/3/')).toContain('Branches off here: lead and manager.');
		expect(await wordsOf('/levels/manager/4/')).toContain('Goes on from engineer (L3).');
		expect(await wordsOf('/levels/manager/4/')).toContain('Engineer, L3: 2 statements');
	});

	test('says where a statement comes from, and who else asks it', async () => {
		expect(await wordsOf('/levels/lead/4/')).toContain('Said at manager (M1).');
		expect(await wordsOf('/levels/manager/4/')).toContain('Also asked of lead.');
		expect(await wordsOf('/levels/engineer/1/')).toContain('Said at all (everybody).');
	});

	test('sets facts of one label side by side', async () => {
		expect(await wordsOf('/compare/engineer-vs-manager/')).toContain('Pay grade 12 14');
	});

	test('puts nobody on a par who only has the same number', async () => {
		expect(await wordsOf('/levels/lead/4/')).not.toContain('On a par');
	});
});
