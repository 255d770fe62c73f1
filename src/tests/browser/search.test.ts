import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../handbook/addresses.ts';
import { withPage } from './browser.ts';
import { handbook } from './handbook.ts';

const wanted = [...handbook.responsibilities.values()][0]!;
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });

/** Opens the search with a key while the focus is on the first link of the header. */
async function openSearch(page: Page, key: string) {
	await page.goto('/rules/');
	const before = page.locator('header a').first();
	await before.focus();
	await page.keyboard.press(key);
	const dialog = dialogOf(page);
	const field = dialog.getByRole('textbox').or(dialog.getByRole('searchbox')).first();
	await field.waitFor();
	await page.waitForFunction(() => document.activeElement?.matches('input'));
	return { before, dialog, field };
}

describe.skipIf(wanted === undefined)('the search', () => {
	test.for(['/', 'Control+k', 'Meta+k'])(
		'opens with %s, finds a responsibility by its title, and Escape closes it',
		async (key) => {
			await withPage({}, async (page) => {
				const complaints: string[] = [];
				page.on(
					'console',
					(message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
				);
				page.on('pageerror', ({ message }) => complaints.push(message));
				const { before, dialog } = await openSearch(page, key);
				await page.keyboard.type(wanted.data.title);
				const result = dialog.getByRole('link', { name: wanted.data.title }).first();
				await result.waitFor();
				expect(await result.getAttribute('href')).toMatch(new RegExp(`^${addressOf(wanted)}`));
				await page.keyboard.press('Escape');
				await dialog.waitFor({ state: 'hidden' });
				expect(await before.evaluate((link) => link === document.activeElement)).toBe(true);
				expect(complaints).toEqual([]);
			});
		},
	);

	test('leads to what it found, by keyboard', async () => {
		await withPage({}, async (page) => {
			const { dialog } = await openSearch(page, '/');
			await page.keyboard.type(wanted.data.title);
			const result = dialog.getByRole('link', { name: wanted.data.title }).first();
			await result.waitFor();
			for (let stops = 0; stops < 10 && !(await result.evaluate((link) => link === document.activeElement)); stops += 1)
				await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname === addressOf(wanted));
		});
	});

	test('opens once, however often its key is pressed', async () => {
		await withPage({}, async (page) => {
			await page.goto('/rules/');
			await page.evaluate(() => {
				for (let times = 0; times < 3; times += 1)
					document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
			});
			const field = dialogOf(page).locator('input');
			await field.first().waitFor();
			expect(await field.count()).toBe(1);
		});
	});

	test('takes a slash for a slash where somebody is typing', async () => {
		await withPage({}, async (page) => {
			await page.goto('/responsibilities/');
			const field = page.getByLabel('Find');
			await field.press('/');
			expect(await field.inputValue()).toBe('/');
			expect(await dialogOf(page).isVisible()).toBe(false);
		});
	});

	test('loads nothing before it is opened', async () => {
		await withPage({}, async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await page.goto('/rules/', { waitUntil: 'networkidle' });
			expect(asked).toContain('/rules/');
			expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
		});
	});
});
