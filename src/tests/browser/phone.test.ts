import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, compareAddress } from '../../handbook/addresses/addresses.ts';
import { comparedPairs } from '../../handbook/ask/pairs.ts';
import { withPage } from './browser.ts';
import { handbook } from './handbook.ts';

const PHONE = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };
const LAPTOP = { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false };

const pair = comparedPairs(handbook)[0];
const role = [...handbook.roles.values()].find(({ id }) =>
	[...handbook.faq.values()].some(({ data }) => data.roles.includes(id)),
);

/** What of a folded part is seen: its summary, and what it holds. */
const folds = (page: Page) =>
	page.locator('details.on-phone').evaluateAll((all) =>
		all.map((fold) => ({
			summary: fold.querySelector('summary')!.checkVisibility(),
			content: [...fold.children].some((child) => child.tagName !== 'SUMMARY' && child.checkVisibility()),
		})),
	);

describe('what another page says too', () => {
	test.skipIf(!role).for([
		{ where: 'is folded on a phone', screen: PHONE, seen: { summary: true, content: false } },
		{ where: 'stands open on a laptop', screen: LAPTOP, seen: { summary: false, content: true } },
	])('$where', async ({ screen, seen }) => {
		await withPage(screen, async (page) => {
			await page.goto(addressOf(role!));
			const found = await folds(page);
			expect(found.length).toBeGreaterThan(0);
			expect(found.filter(({ summary, content }) => summary !== seen.summary || content !== seen.content)).toEqual([]);
		});
	});
});

test.skipIf(!pair)('of two roles a phone shows both, or the one that is chosen, without script', async () => {
	const [first, second] = pair!;
	await withPage(PHONE, async (page) => {
		await page.goto(compareAddress(first.id, second.id));
		const seen = (side: number) => page.locator(`main td[data-side='${side}']`).filter({ visible: true }).count();
		const both = [await seen(0), await seen(1)];
		expect(both.every((count) => count > 0)).toBe(true);
		await page.getByRole('radio', { name: second.data.title, exact: true }).check({ force: true });
		expect([await seen(0), await seen(1)]).toEqual([0, both[1]]);
		await page.getByRole('radio', { name: 'Both' }).check({ force: true });
		expect([await seen(0), await seen(1)]).toEqual(both);
	});
});
