import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { someOf } from '../../harness/thoroughness.ts';
import { addressesOf, oneOfEachKind } from './addresses.ts';
import { site, withPage, withPages } from './browser.ts';

const addresses = someOf(oneOfEachKind(await addressesOf(site())), 6);
const WIDTHS = [390, 768, 1000, 1200, 1280, 1920];
const at = (width: number) => ({ viewport: { width, height: 800 } });

/** Where the title of a page begins, in pixels; nothing on a page without a sidebar. */
const leftEdge = (page: Page) =>
	page.evaluate(() =>
		document.querySelector('.with-sidebar') ? document.querySelector('h1')!.getBoundingClientRect().left : undefined,
	);

describe('the frame', () => {
	test(`every title begins at one edge, ${WIDTHS.join(', ')} px wide`, async () => {
		const found = await withPages(addresses, {}, async (page, address) => {
			await page.goto(address);
			const lefts: (number | undefined)[] = [];
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 800 });
				lefts.push(await leftEdge(page));
			}
			return { address, lefts: lefts.join() };
		});
		const edges = Map.groupBy(
			found.filter(({ lefts }) => /\d/.test(lefts)),
			({ lefts }) => lefts,
		);
		expect([...edges].map(([lefts, pages]) => [lefts, pages.map(({ address }) => address)])).toHaveLength(1);
	});

	test.each([1200, 1280, 1920])('%i px wide: the contents stand at the side, open, and stay', async (width) => {
		await withPage(at(width), async (page) => {
			await page.goto('/roles/tech-lead/');
			const last = page.locator('.contents a').last();
			expect(await last.isVisible()).toBe(true);
			await page.evaluate(() => scrollTo(0, 2000));
			const [contents, text] = await Promise.all([
				page.locator('.contents').boundingBox(),
				page.locator('.page-body').boundingBox(),
			]);
			expect(contents!.y).toBeGreaterThan(0);
			expect(contents!.x).toBeGreaterThan(text!.x + text!.width);
		});
	});

	test('on a phone the contents are one line until they are opened', async () => {
		await withPage(at(390), async (page) => {
			await page.goto('/roles/tech-lead/');
			const first = page.locator('.contents a').first();
			expect(await first.isVisible()).toBe(false);
			await page.locator('.contents summary').click();
			expect(await first.isVisible()).toBe(true);
		});
	});

	test('what the menu has no room for is one press away, without script too, and Escape leads back', async () => {
		await withPage({ ...at(1280), javaScriptEnabled: false }, async (page) => {
			await page.goto('/');
			const more = page.getByRole('button', { name: 'More', exact: true });
			const link = page.locator('.more-sections').getByRole('link', { name: 'Change this handbook' });
			expect(await link.isVisible()).toBe(false);
			await more.focus();
			await page.keyboard.press('Enter');
			await link.waitFor();
			await page.keyboard.press('Escape');
			await link.waitFor({ state: 'hidden' });
			await more.click();
			await link.click();
			await page.waitForURL('**/editing/');
		});
	});

	test('of a long section the group stands there that a page is in, and the others lead to their pages', async () => {
		await withPage(at(1280), async (page) => {
			await page.goto('/responsibilities/hiring/');
			const open = await page.locator('.sidebar details[open] summary').allInnerTexts();
			expect(open).toEqual(['Team']);
			expect(await page.locator('.menu-label a').count()).toBeGreaterThan(3);
			expect(await page.locator('.sidebar [aria-current=page]').innerText()).toBe('Hiring');
		});
	});
});
