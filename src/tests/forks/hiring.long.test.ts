import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	advertAddress,
	interviewAddress,
	readAddress,
	toolAddress,
} from '../../handbook/addresses/workbench-addresses.ts';
import { open, withPage } from '../browser/browser.ts';
import { threeSides } from '../ladders/awkward/three-sides.ts';
import { filesOf, forkWith, type Fork } from './make-fork.ts';
import { barriersIn } from './pages-of.ts';

describe('a ladder of its own shape, with three sides, and neither responsibilities nor shapes of team', () => {
	let fork: Fork;
	beforeAll(async () => {
		fork = await forkWith('/', threeSides());
	});
	afterAll(() => fork?.remove());

	test('has adverts that say which fields are empty, and interviews on what its levels ask, with both sides', async () => {
		const addresses = [advertAddress('engineer', 'engineer/2'), interviewAddress('engineer', 'engineer/2')];
		await withPage({ baseURL: fork.origin, viewport: { width: 390, height: 844 } }, async (page) => {
			await open(page, addresses[0]!);
			await page.locator('[data-part="asked"] li').first().waitFor();
			expect(await page.locator('.empty code', { hasText: 'advert.summary' }).isVisible()).toBe(true);
			expect(await page.locator('[data-part="own"], select[name=team]:visible').count()).toBe(0);
			await open(page, addresses[1]!);
			await page.getByRole('button', { name: 'Add a round' }).click();
			await page.getByLabel('Who interviews').selectOption('engineer');
			const thing = page.locator('.round .thing').first();
			await thing.locator('summary').click();
			await thing.getByText('Falls short:').waitFor();
		});
		expect(await barriersIn(fork, [...addresses, readAddress('advert', 'engineer')])).toEqual([]);
	});

	test('has no page on how many of whom, and none of its words', async () => {
		const address = toolAddress('howMany');
		const files = await filesOf(fork.folder);
		expect(
			[...files]
				.filter(([path, text]) => `/${path}`.startsWith(address) || text.includes(address))
				.map(([path]) => path),
		).toEqual([]);
		const pages = [...files].filter(([path]) => path.endsWith('.html'));
		expect(pages.filter(([, text]) => text.includes('How many of whom')).map(([path]) => path)).toEqual([]);
	});
});
