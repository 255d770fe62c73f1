import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withPage } from './browser.ts';

/** Points at a link of the menu, and says which page it leads to. */
async function pointAtLink(page: Page): Promise<string> {
	const link = page.getByRole('navigation', { name: 'Sections' }).getByRole('link').first();
	await page.mouse.move(400, 400);
	await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /late/.test(name)));
	await link.hover();
	return (await link.getAttribute('href'))!;
}

test('a page is fetched while the link to it is pointed at', async () => {
	await withPage({}, async (page) => {
		await page.goto('/about/');
		const asked = page.waitForRequest((request) => new URL(request.url()).pathname === '/roles/');
		expect(await pointAtLink(page)).toBe('/roles/');
		expect((await asked).resourceType()).toBe('fetch');
	});
});

test('nothing is fetched ahead for whoever saves data', async () => {
	await withPage({}, async (page) => {
		await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
		const asked: string[] = [];
		page.on('request', (request) => request.resourceType() === 'fetch' && asked.push(request.url()));
		await page.goto('/about/');
		await pointAtLink(page);
		// What is pointed at after it would be fetched after it.
		await page.getByRole('main').getByRole('link').first().click();
		await page.waitForLoadState();
		expect(asked).toEqual([]);
	});
});
