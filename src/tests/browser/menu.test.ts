import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { someOf } from '../../harness/thoroughness.ts';
import { addressesOf, oneOfEachKind } from './addresses.ts';
import { findBarriers } from './axe.ts';
import { site, withPage, withPages } from './browser.ts';
import { grouped } from './findings.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const addresses = someOf(oneOfEachKind(await addressesOf(site())), 24);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML ?? '');

/** The header and the menu, which are the same on every kind of page. */
const FRAME = 'body > header, #menu';

/** Opens the menu of the page that is loaded by keyboard alone. */
async function openMenu(page: Page) {
	const button = page.getByRole('button', { name: 'Menu', exact: true });
	const menu = page.locator('#menu');
	await button.focus();
	expect(await menu.isVisible(), 'the menu is closed at first').toBe(false);
	await page.keyboard.press('Enter');
	await menu.waitFor({ state: 'visible' });
	return { button, menu };
}

describe('on a phone', () => {
	test('each kind of page keeps WCAG 2.2 AA; its menu opens with Enter and does too, Tab reaches its links and folded groups one by one, and Escape leads back', async () => {
		const found = await withPages(addresses, PHONE, async (page, address) => {
			await page.goto(address);
			const barriers = await findBarriers(page);
			const { button, menu } = await openMenu(page);
			barriers.push(...(await findBarriers(page, FRAME)));
			const links = await menu
				.locator('a:visible, summary:visible')
				.evaluateAll((found) => found.map(({ outerHTML }) => outerHTML));
			expect(links.length, address).toBeGreaterThan(1);
			for (const link of links) {
				await page.keyboard.press('Tab');
				expect(await focused(page), address).toBe(link);
			}
			await page.keyboard.press('Escape');
			await menu.waitFor({ state: 'hidden' });
			expect(await focused(page), address).toBe(await button.evaluate(({ outerHTML }) => outerHTML));
			return barriers.map((what) => ({ address, what }));
		});
		expect(grouped(found.flat())).toEqual([]);
	});

	test('the menu leads to another page', async () => {
		await withPage(PHONE, async (page) => {
			await page.goto('/');
			const { menu } = await openMenu(page);
			const link = menu.locator('a:visible').first();
			const target = await link.getAttribute('href');
			await link.tap();
			await page.waitForURL((url) => url.pathname === target);
		});
	});

	test('it opens without JavaScript', async () => {
		await withPage({ ...PHONE, javaScriptEnabled: false }, async (page) => {
			await page.goto('/');
			await openMenu(page);
		});
	});
});
