import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../handbook/addresses/addresses.ts';
import { withPage } from './browser.ts';
import { handbook } from './handbook.ts';
import { answered, dialogOf, fieldOf, foundBy, hitsOf, searchFor } from './searching.ts';

const wanted = [...handbook.responsibilities.values()][0]!;
const active = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? '');

describe.skipIf(wanted === undefined)('the search by keyboard and pointer', () => {
	test('goes to what was typed last, however early Enter comes', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, 'hiring');
			// The answer is kept back until Enter has been pressed.
			const pressed = Promise.withResolvers<void>();
			await page.route('**/pagefind/**', async (route) => {
				await pressed.promise;
				await route.continue();
			});
			await fieldOf(page).fill(wanted.data.title);
			await page.keyboard.press('Enter');
			pressed.resolve();
			await page.waitForURL((url) => url.pathname === addressOf(wanted));
		});
	});

	test('stays open where text is selected out of it, and where a result is opened in another tab', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, 'review');
			const box = (await fieldOf(page).boundingBox())!;
			await page.mouse.move(box.x + 60, box.y + 10);
			await page.mouse.down();
			await page.mouse.move(3, box.y + 10);
			await page.mouse.up();
			await hitsOf(page)
				.first()
				.click({ modifiers: ['ControlOrMeta'] });
			expect(await dialogOf(page).isVisible()).toBe(true);
		});
	});

	test('is gone through with the arrows, and Enter goes', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, 'review');
			const [first, second] = await foundBy(page);
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			expect(await active(page)).toContain(second!);
			await page.keyboard.press('ArrowUp');
			expect(await active(page)).toContain(first!);
			await page.keyboard.press('ArrowUp');
			expect(await active(page)).toContain('<input');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname + url.hash === first);
		});
	});

	test('goes to the first result on Enter in the field, and letters typed on a result go on in the field', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, 'code');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.type(' review');
			await answered(page, 'code review');
			const [first] = await foundBy(page);
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname + url.hash === first);
		});
	});

	test('keeps the focus, by Tab in either direction', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, 'review');
			const isInside = () =>
				page.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest('dialog'));
			const stops = (await page.locator('dialog :is(a, button, input, select):visible').count()) + 3;
			for (const key of ['Tab', 'Shift+Tab']) {
				for (let press = 0; press < stops; press += 1) {
					await page.keyboard.press(key);
					expect(await isInside()).toBe(true);
				}
			}
		});
	});

	test('opens by its link too, and closes by its button and by the page behind', async () => {
		await withPage({}, async (page) => {
			await page.goto('/rules/');
			const link = page.getByRole('link', { name: 'Search' });
			await link.click();
			await fieldOf(page).waitFor();
			await dialogOf(page).getByRole('button', { name: 'Close' }).click();
			await dialogOf(page).waitFor({ state: 'hidden' });
			await link.click();
			await fieldOf(page).waitFor();
			await page.mouse.click(5, 500);
			await dialogOf(page).waitFor({ state: 'hidden' });
		});
	});

	test('opens once, however often its key is pressed', async () => {
		await withPage({}, async (page) => {
			await page.goto('/rules/');
			await page.evaluate(() => {
				for (let times = 0; times < 3; times += 1)
					document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
			});
			await fieldOf(page).waitFor();
			expect(await fieldOf(page).count()).toBe(1);
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
});
