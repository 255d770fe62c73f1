import { describe, expect, inject, test } from 'vitest';
import { open, withPage } from '../browser.ts';
import { somebody } from './somebody.ts';

/** A fork with words of its own below a path of a shared host; not there in the quickest of tests. */
const fork = inject('sites')[1];
const { role, team, managers } = somebody ?? {};

describe.skipIf(!fork || !somebody)('a fork with words of its own, in a folder of a host', () => {
	test('says what is mine in its words, leads within its folder, and keeps what is said for itself', async () => {
		await withPage({ baseURL: fork!.origin }, async (page) => {
			await open(page, `${fork!.base}mine/`);
			await page.locator(`button[name=role][value="${role!.id}"]`).click();
			await page.locator(`button[name=team][value="${team!.id}"]`).click();
			const list = page.locator('.my-list');
			await list.waitFor();
			expect(await list.innerText()).not.toMatch(/tech lead|engineering manager/i);
			const links = await list
				.locator('li[data-of] a')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
			expect(links.filter((path) => !path.startsWith(fork!.base))).toEqual([]);
			const kept = await page.evaluate(async () => [
				...(await indexedDB.databases()).map(({ name }) => name),
				...Object.keys(localStorage),
			]);
			expect(kept).toEqual(expect.arrayContaining([`handbook ${fork!.base}`, `handbook ${fork!.base} me`]));
			await open(page, `${fork!.base}responsibilities/${managers!.id}/`);
			await page.locator('.page-head .my-mark', { hasText: 'Your manager’s' }).waitFor();
		});
	});
});
