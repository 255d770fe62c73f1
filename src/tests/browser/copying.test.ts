import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { site, withPage } from './browser.ts';

const LEVEL = '/levels/developer/3/';
const READS = { permissions: ['clipboard-read', 'clipboard-write'] };

describe.for([
	{ by: 'a mouse', options: { viewport: { width: 1280, height: 900 } }, act: 'click' },
	{ by: 'touch', options: { viewport: { width: 390, height: 800 }, hasTouch: true, colorScheme: 'dark' }, act: 'tap' },
] as const)('by $by', ({ options, act }) => {
	test('each statement shows “Copy link”, which copies where it stands', async () => {
		await withPage({ ...READS, ...options }, async (page) => {
			await page.goto(LEVEL);
			const statements = page.locator('.statement[id]');
			const links = page.locator('.statement[id] > .permalink:text-is("Copy link")');
			await links.first().waitFor();
			expect(await links.count()).toBe(await statements.count());
			for (const opacity of await links.evaluateAll((all) => all.map((one) => getComputedStyle(one).opacity)))
				expect(opacity).toBe('1');
			const id = (await statements.nth(1).getAttribute('id'))!;
			await links.nth(1)[act]();
			await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site().origin}${LEVEL}#${id}`);
			expect(await findBarriers(page)).toEqual([]);
		});
	});

	test('a page copies as Markdown, and a text for assistants as it is', async () => {
		await withPage({ ...READS, ...options }, async (page) => {
			for (const [address, button, file] of [
				[LEVEL, 'Copy as Markdown', 'levels/developer/3.md'],
				['/assistants/developer/', 'Copy the text', 'assistants/developer/1.md'],
			] as const) {
				await page.goto(address);
				await page.getByRole('button', { name: button }).first()[act]();
				await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
				const copied = await page.evaluate(() => navigator.clipboard.readText());
				expect(copied).toBe(await readFile(join(site().folder, file), 'utf8'));
			}
		});
	});
});

test('without script there are links, and no buttons', async () => {
	await withPage({ javaScriptEnabled: false }, async (page) => {
		await page.goto(LEVEL);
		expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
		expect(await page.locator('.statement > .permalink').first().getAttribute('href')).toMatch(/^#/);
		expect(await page.getByRole('link', { name: 'Markdown' }).getAttribute('href')).toBe('/levels/developer/3.md');
	});
});

test('a file that cannot be loaded is said to be none', async () => {
	await withPage(READS, async (page) => {
		await page.goto(LEVEL);
		await page.route('**/*.md', (route) => route.abort());
		await page.getByRole('button', { name: 'Copy as Markdown' }).click();
		await page.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor();
	});
});
