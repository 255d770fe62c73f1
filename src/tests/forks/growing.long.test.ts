import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessmentAddress, caseAddress, toolAddress } from '../../handbook/addresses/workbench-addresses.ts';
import { open, withPage } from '../browser/browser.ts';
import { barriersIn } from './pages-of.ts';
import { threeSides } from '../ladders/awkward/three-sides.ts';
import { filesOf, forkWith, type Fork } from './make-fork.ts';

describe('a ladder of its own shape, with three sides, one axis that is rated, and neither ways nor signs', () => {
	let fork: Fork;
	beforeAll(async () => {
		fork = await forkWith('/', threeSides());
	});
	afterAll(() => fork?.remove());

	test('has an assessment in which each line says what falls short of it and what goes beyond', async () => {
		await withPage({ baseURL: fork.origin, viewport: { width: 390, height: 844 } }, async (page) => {
			await open(page, assessmentAddress('engineer/2'));
			await page.locator('.filled').waitFor();
			const line = page.locator('.fresh .line', { has: page.locator('.is-short .says') }).first();
			await line.locator('.is-short').click();
			await page.locator('.standing-told').getByText('Falls short: 1.').waitFor();
			expect(await page.locator('.steps .line').count()).toBe(1);
			expect(await page.locator('.standing .step-line').count()).toBe(1);
			await open(page, caseAddress('engineer/3'));
			await page.locator('.on-axis .line').nth(3).waitFor({ state: 'attached' });
		});
		expect(await barriersIn(fork, [assessmentAddress('engineer/2'), caseAddress('manager/2')])).toEqual([]);
	});

	test('has no planner, no check of signs, and none of their words', async () => {
		const files = [...(await filesOf(fork.folder))];
		for (const tool of ['plan', 'mismatch'] as const)
			expect(
				files.filter(([path, text]) => `/${path}`.startsWith(toolAddress(tool)) || text.includes(toolAddress(tool))),
			).toEqual([]);
		const pages = files.filter(([path]) => path.endsWith('.html')).map(([, text]) => text);
		expect(pages.filter((text) => /Plan a transition|Is this still my role|Plan this move/.test(text))).toEqual([]);
	});
});
