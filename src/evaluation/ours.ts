import type { Page } from 'playwright-core';
import type { Found } from './score.ts';

/**
 * Asks the handbook's own search, as a reader does: in the field of its page.
 *
 * @param page a page of the site, at any address
 * @param root the address of the handbook's root, with a slash at its end
 * @returns for each query, what is found at each place, as addresses from the handbook's root; what
 *   stands under another result of its page is one place behind it
 */
export async function askOurs(page: Page, root: string, queries: readonly string[]): Promise<Found[]> {
	await page.goto(`${root}search/`);
	const field = page.getByRole('searchbox', { name: 'Search the handbook' });
	await field.waitFor();
	const base = new URL(root).pathname;
	const found: Found[] = [];
	for (const query of queries) {
		await field.fill(query);
		const answer = page.locator(`.search[data-answers="${query.trim().replaceAll('"', '\\"')}"]:not([aria-busy])`);
		await answer.waitFor();
		const hits = await page
			.locator('.hit')
			.evaluateAll((all) => all.map((hit) => [...hit.querySelectorAll('a')].map((link) => link.getAttribute('href')!)));
		const places: string[][] = hits.map(() => []);
		for (const [place, addresses] of hits.entries()) {
			for (const [index, address] of addresses.entries()) {
				(places[place + Math.min(index, 1)] ??= []).push(`/${address.slice(base.length)}`);
			}
		}
		found.push(places);
	}
	return found;
}
