import { expect, describe, test } from 'vitest';
import { withPage } from './browser.ts';

const DELIVERY = '/axes/delivery/';
const at = (width: number) => ({ viewport: { width, height: 800 } });

describe('the page of a competency', () => {
	test('says who is asked for which step, a row for each role and a place for each level', async () => {
		await withPage(at(1280), async (page) => {
			await page.goto(DELIVERY);
			const row = page.getByRole('row', { name: 'Tech lead', exact: false }).first();
			expect(await row.locator('b').allInnerTexts()).toEqual(['3', '4', '5']);
			await row.getByRole('link', { name: 'Level 6: step 5' }).click();
			await page.waitForURL('**/levels/tech-lead/6/#delivery');
		});
	});

	test.each([390, 1280])('%i px wide: the head of that table stays while it is read', async (width) => {
		await withPage({ viewport: { width, height: 500 } }, async (page) => {
			await page.goto(DELIVERY);
			await page
				.locator('.rungs tbody tr')
				.last()
				.evaluate((row) => row.scrollIntoView({ block: 'start' }));
			await page.evaluate(() => scrollBy(0, -110));
			const [top, head] = await Promise.all([
				page.locator('.top').boundingBox(),
				page.locator('.rungs thead th').first().boundingBox(),
			]);
			expect(head!.y).toBeCloseTo(top!.y + top!.height, 0);
		});
	});

	test('shows what levels ask as soon as a role is opened, and each leads there', async () => {
		await withPage(at(390), async (page) => {
			await page.goto(DELIVERY);
			await page.locator('summary', { hasText: 'Principal engineer' }).click();
			await page.locator('details[open] dd a').first().click();
			await page.waitForURL('**/levels/principal-engineer/*/#delivery-*');
			expect(await page.locator(':target').isVisible()).toBe(true);
		});
	});

	test('shows all of that on paper', async () => {
		await withPage(at(1280), async (page) => {
			await page.goto(DELIVERY);
			await page.emulateMedia({ media: 'print' });
			const said = page.locator('details.more dd a');
			expect(await said.count()).toBeGreaterThan(10);
			expect(
				await said.evaluateAll((links) => links.every((link) => link.checkVisibility({ contentVisibilityAuto: true }))),
			).toBe(true);
		});
	});
});

describe('an address from when competencies were parts of the page of levels', () => {
	test('leads on to the page', async () => {
		await withPage(at(1280), async (page) => {
			await page.goto('/levels/#delivery');
			await page.waitForURL(`**${DELIVERY}`);
			expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Delivery');
		});
	});

	test('arrives at the link to it without script', async () => {
		await withPage({ ...at(1280), javaScriptEnabled: false }, async (page) => {
			await page.goto('/levels/#delivery');
			await page.locator(':target').getByRole('link', { name: 'Delivery' }).click();
			await page.waitForURL(`**${DELIVERY}`);
		});
	});

	test('of something else on that page is left alone', async () => {
		await withPage(at(1280), async (page) => {
			await page.goto('/levels/#_top');
			expect(new URL(page.url()).pathname).toBe('/levels/');
		});
	});
});
