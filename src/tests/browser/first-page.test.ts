import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { answered, dialogOf, fieldOf } from './searching.ts';

const ASKED = 'who hires';

test('the open field leads to the page of the search where there is no script', async () => {
	await withPage({ javaScriptEnabled: false }, async (page) => {
		await page.goto('/');
		await page.getByRole('main').getByRole('searchbox').fill(ASKED);
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === ASKED);
	});
});

test('what is typed into the open field goes on in the search, letter for letter, and Escape leads back', async () => {
	await withPage({}, async (page) => {
		await page.goto('/');
		const open = page.locator('.open-search input');
		await open.focus();
		await page.keyboard.type(ASKED);
		await dialogOf(page).waitFor();
		await answered(page, ASKED);
		expect(await fieldOf(page).inputValue()).toBe(ASKED);
		await page.keyboard.press('Escape');
		expect(await open.evaluate((field) => field === document.activeElement)).toBe(true);
	});
});

test('the first page leads to questions and to how it is changed, and tells how much it holds after the ways in', async () => {
	await withPage({}, async (page) => {
		await page.goto('/');
		const addresses = await page
			.locator('.also-here a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(addresses).toEqual(['/faq/', '/editing/']);
		const top = async (what: string) => (await page.locator(what).boundingBox())!.y;
		expect(await top('.counted')).toBeGreaterThan(await top('#ways-in'));
		expect(await top('.open-search')).toBeLessThan(400);
	});
});
