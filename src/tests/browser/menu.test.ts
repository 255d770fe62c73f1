import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressesOf, oneOfEachKind } from './addresses.ts';
import { findBarriers } from './axe.ts';
import { site, withPage, withPages } from './browser.ts';
import { grouped } from './findings.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const addresses = oneOfEachKind(await addressesOf(site()));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML ?? '');

/** Opens the menu of a page by keyboard alone. */
async function openMenu(page: Page, address: string) {
	await page.goto(address);
	const button = page.getByRole('button', { name: 'Menu', exact: true });
	const menu = page.locator('#menu');
	await button.focus();
	expect(await menu.isVisible(), 'the menu is closed at first').toBe(false);
	await page.keyboard.press('Enter');
	await menu.waitFor({ state: 'visible' });
	return { button, menu };
}

describe('on a phone', () => {
	test('the menu opens with Enter, and Tab reaches its links one by one', async () => {
		await withPages(addresses, PHONE, async (page, address) => {
			const { menu } = await openMenu(page, address);
			const links = await menu.locator('a:visible').evaluateAll((found) => found.map(({ outerHTML }) => outerHTML));
			expect(links.length, address).toBeGreaterThan(1);
			for (const link of links) {
				await page.keyboard.press('Tab');
				expect(await focused(page), address).toBe(link);
			}
		});
	});

	test('Escape closes the menu, and the focus is back on its button', async () => {
		await withPages(addresses, PHONE, async (page, address) => {
			const { button, menu } = await openMenu(page, address);
			await page.keyboard.press('Tab');
			await page.keyboard.press('Escape');
			await menu.waitFor({ state: 'hidden' });
			expect(await focused(page), address).toBe(await button.evaluate(({ outerHTML }) => outerHTML));
		});
	});

	test('the menu leads to another page', async () => {
		await withPage(PHONE, async (page) => {
			const { menu } = await openMenu(page, '/');
			const link = menu.locator('a:visible').first();
			const target = await link.getAttribute('href');
			await link.tap();
			await page.waitForURL((url) => url.pathname === target);
		});
	});

	test('it opens without JavaScript', async () => {
		await withPage({ ...PHONE, javaScriptEnabled: false }, async (page) => {
			await openMenu(page, '/');
		});
	});

	test('each kind of page keeps WCAG 2.2 AA, with the menu open and closed', async () => {
		const found = await withPages(addresses, PHONE, async (page, address) => {
			await page.goto(address);
			const closed = await findBarriers(page, 'light');
			await openMenu(page, address);
			const open = await findBarriers(page, 'dark');
			return [...closed, ...open].map((what) => ({ address, what }));
		});
		expect(grouped(found.flat())).toEqual([]);
	});
});
