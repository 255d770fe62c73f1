import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inject } from 'vitest';
import { addressOf } from '../../handbook/addresses/addresses.ts';
import { placeOfEntry } from '../../handbook/addresses/shown-at.ts';
import { namedHolders } from '../../handbook/ask/ownership.ts';
import { withPage } from './browser.ts';
import { handbook } from './handbook.ts';
import { answered, fieldOf, foundBy } from './searching.ts';

const owner = [...handbook.responsibilities.values()].map((entry) => namedHolders(entry)[0]!)[0]!;

/** Results on the page, when the filters have been counted. */
async function counted(page: Page): Promise<void> {
	await page.getByRole('combobox', { name: 'Kind' }).focus();
	await page.waitForFunction(() =>
		[...document.querySelectorAll('select[name=kind] option')].some(({ textContent }) => /\(\d+\)/.test(textContent)),
	);
}

const moreOf = (page: Page) => page.getByRole('button', { name: 'Show more' });

/** Asks for more until a number of results is shown. */
async function showAll(page: Page, total: number): Promise<void> {
	for (let shown = (await foundBy(page)).length; shown < total;) {
		await moreOf(page).click();
		await page.waitForFunction((before) => document.querySelectorAll('.hits a').length > before, shown);
		shown = (await foundBy(page)).length;
	}
}

describe('the page of the search', () => {
	test('asks what its address asks, and narrows', async () => {
		await withPage({}, async (page) => {
			await page.goto(`/search/?q=review&kind=responsibility&role=${owner}`);
			await answered(page, 'review');
			expect(await fieldOf(page).inputValue()).toBe('review');
			const found = await foundBy(page);
			expect(found.length).toBeGreaterThan(0);
			const held = [...handbook.responsibilities.values()]
				.filter((entry) => namedHolders(entry).includes(owner))
				.map(addressOf);
			expect(found.filter((address) => !held.includes(address))).toEqual([]);
		});
	});

	test('writes what is asked into its address, and takes it out again', async () => {
		await withPage({}, async (page) => {
			await page.goto('/search/');
			await fieldOf(page).fill('hiring & firing');
			await answered(page, 'hiring & firing');
			await page.getByRole('combobox', { name: 'Kind' }).selectOption('responsibility');
			expect(new URL(page.url()).search).toBe('?q=hiring+%26+firing&kind=responsibility');
			await fieldOf(page).fill('');
			await page.getByRole('combobox', { name: 'Kind' }).selectOption('');
			expect(new URL(page.url()).search).toBe('');
		});
	});

	test('lists all that a filter leaves where nothing is typed', async () => {
		await withPage({}, async (page) => {
			await page.goto('/search/?kind=role');
			await answered(page, '');
			await showAll(page, handbook.roles.size);
			expect((await foundBy(page)).sort()).toEqual([...handbook.roles.values()].map(addressOf).sort());
		});
	});

	test('shows more until there is no more', async () => {
		await withPage({}, async (page) => {
			await page.goto('/search/?kind=responsibility');
			await answered(page, '');
			const total = handbook.responsibilities.size;
			await showAll(page, total);
			expect(new Set(await foundBy(page)).size).toBe(total);
			expect(await moreOf(page).count()).toBe(0);
		});
	});

	test('says beside each filter how many results it would leave', async () => {
		await withPage({}, async (page) => {
			await page.goto('/search/?q=review');
			await answered(page, 'review');
			await counted(page);
			const option = page.locator('select[name=kind] option[value=responsibility]');
			const [, count] = /\((\d+)\)$/.exec(await option.innerText()) ?? [];
			await page.getByRole('combobox', { name: 'Kind' }).selectOption('responsibility');
			await page
				.getByRole('status')
				.filter({ hasText: /^\d+ of \d+ results/ })
				.waitFor();
			expect(await page.locator('.search-status').innerText()).toMatch(new RegExp(`^${count} of `));
		});
	});

	test('offers to take the filters away where they leave nothing', async () => {
		await withPage({}, async (page) => {
			await page.goto('/search/?q=yaml&kind=team');
			await answered(page, 'yaml');
			await page.getByRole('button', { name: 'Take the filters away' }).click();
			await page.locator('.hits a').first().waitFor();
			expect(new URL(page.url()).search).toBe('?q=yaml');
		});
	});

	test('passes over a filter that is none', async () => {
		await withPage({}, async (page) => {
			await page.goto('/search/?q=review&kind=nonsense&role=nobody');
			await answered(page, 'review');
			expect((await foundBy(page)).length).toBeGreaterThan(0);
		});
	});

	test('is the one search on its page: a slash goes to its field', async () => {
		await withPage({}, async (page) => {
			await page.goto('/search/?q=review');
			await answered(page, 'review');
			await page.keyboard.press('/');
			expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
			expect(await fieldOf(page).count()).toBe(1);
		});
	});

	test('is not upset by an address that nobody meant', async () => {
		await withPage({}, async (page) => {
			const complaints: string[] = [];
			page.on('pageerror', ({ message }) => complaints.push(message));
			for (const search of ['?kind=nonsense', '?role=%00', '?q=%', '?q=%F0%9F', '?area[]=x&q=a&q=b']) {
				await page.goto(`/search/${search}`);
				await page.locator('.search[data-answers]:not([aria-busy])').waitFor();
				expect(complaints, search).toEqual([]);
			}
		});
	});

	test('is a list of links where there is no script, under either base path', async () => {
		for (const { origin, base } of inject('sites')) {
			await withPage({ javaScriptEnabled: false, baseURL: origin }, async (page) => {
				await page.goto(`${base}search/`);
				const links = await page
					.locator('main noscript a, main a')
					.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
				const missing = [...handbook.responsibilities.values(), ...handbook.faq.values(), ...handbook.levels.values()]
					.map((entry) => base + placeOfEntry(handbook, entry).slice(1))
					.filter((address) => !links.includes(address));
				expect(missing).toEqual([]);
				expect(
					await page
						.getByRole('link', { name: handbook.responsibilities.values().next().value!.data.title, exact: true })
						.isVisible(),
				).toBe(true);
			});
		}
	});
});
