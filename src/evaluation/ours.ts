import type { Page } from 'playwright-core';

/**
 * Asks the handbook's own search, as a reader does: in the field of its page.
 *
 * @param page a page of the site, at any address
 * @param root the address of the handbook's root, with a slash at its end
 * @returns for each query, the addresses of the results from the handbook's root, best first
 */
export async function askOurs(page: Page, root: string, queries: readonly string[]): Promise<string[][]> {
	await page.goto(`${root}search/`);
	const field = page.getByRole('searchbox', { name: 'Search the handbook' });
	await field.waitFor();
	const found: string[][] = [];
	for (const query of queries) {
		await field.fill(query);
		const answer = page.locator(`.search[data-answers="${query.trim().replaceAll('"', '\\"')}"]:not([aria-busy])`);
		await answer.waitFor();
		const links = page.locator('.hits a');
		found.push(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!)));
	}
	const base = new URL(root).pathname;
	return found.map((addresses) => addresses.map((address) => `/${address.slice(base.length)}`));
}
