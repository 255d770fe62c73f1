import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { handbook } from './handbook.ts';
import { answered, dialogOf, fieldOf, hitsOf, searchFor } from './searching.ts';

/** Something that many entries speak of, so that there is more to show. */
const WIDE = 'team';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));

describe.skipIf(handbook.roles.size === 0)('the way back from a result', () => {
	test('leads to the place among all that was shown, on the page of the search', async () => {
		await withPage({}, async (page) => {
			await page.goto(`/search/?q=${WIDE}`);
			await answered(page, WIDE);
			await page.getByRole('button', { name: 'Show more' }).click();
			await page.waitForFunction(() => document.querySelectorAll('.hits a').length > 9);
			const last = hitsOf(page).last();
			const href = await last.getAttribute('href');
			const many = await hitsOf(page).count();
			await last.scrollIntoViewIfNeeded();
			const { y } = (await last.boundingBox())!;
			await last.click();
			await page.waitForURL((url) => url.pathname !== '/search/');
			await page.goBack();
			await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, href);
			expect(await hitsOf(page).count()).toBeGreaterThanOrEqual(many);
			expect(Math.abs((await page.locator(':focus').boundingBox())!.y - y)).toBeLessThan(4);
		});
	});

	test('opens the dialog again, with what was asked, narrowed as it was', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, WIDE, '/about/');
			await page.getByLabel('Kind').selectOption('question');
			await page.waitForFunction(() =>
				[...document.querySelectorAll('.hit-kind')].every((kind) => kind.textContent?.startsWith('Question')),
			);
			const link = hitsOf(page).nth(1);
			const href = await link.getAttribute('href');
			await link.click();
			await page.waitForURL((url) => url.pathname !== '/about/');
			await page.goBack();
			await dialogOf(page).waitFor();
			await answered(page, WIDE);
			expect(await fieldOf(page).inputValue()).toBe(WIDE);
			expect(await page.getByLabel('Kind').inputValue()).toBe('question');
			await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, href);
		});
	});

	test('leaves closed what was closed', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, WIDE, '/about/');
			await page.keyboard.press('Escape');
			await page.goto('/rules/');
			await page.goBack();
			await page.waitForLoadState();
			expect(await page.locator('dialog[open]').count()).toBe(0);
		});
	});
});

describe('without a connection', () => {
	test('the page that is read stays, a sentence says what happened, and the search opens when it is back', async () => {
		await withPage({}, async (page) => {
			await page.goto('/about/');
			await page.context().setOffline(true);
			await page.keyboard.press('/');
			await dialogOf(page).waitFor();
			expect(await dialogOf(page).innerText()).toContain('could not be reached');
			expect(new URL(page.url()).pathname).toBe('/about/');
			await page.context().setOffline(false);
			await fieldOf(page).waitFor();
			await page.keyboard.type(WIDE);
			await answered(page, WIDE);
			expect(await focused(page)).toBe(null);
		});
	});

	test('what was typed while it was away is answered when it is back', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, WIDE, '/about/');
			await page.context().setOffline(true);
			await fieldOf(page).fill('promotion');
			await page.getByRole('button', { name: 'Try again' }).waitFor();
			await page.context().setOffline(false);
			await answered(page, 'promotion');
			expect(await hitsOf(page).count()).toBeGreaterThan(0);
		});
	});
});
