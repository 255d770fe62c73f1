import type { Page } from 'playwright-core';

/** The dialog of the search. */
export const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });

/** The field to type into, in the dialog or on the page of the search, whatever a handbook is called there. */
export const fieldOf = (page: Page) => page.locator('.search').getByRole('searchbox', { name: /^Search the / });

/** What was found, each result as its link. */
export const hitsOf = (page: Page) => page.locator('.hits a');

/** Waits until the search has answered what stands in its field. */
export async function answered(page: Page, query: string): Promise<void> {
	await page.locator(`.search[data-answers=${JSON.stringify(query)}]:not([aria-busy])`).waitFor();
}

/** Opens the search over a page with a key, and types. */
export async function searchFor(page: Page, query: string, address = '/rules/', key = '/'): Promise<void> {
	await page.goto(address);
	await page.keyboard.press(key);
	await fieldOf(page).waitFor();
	await page.keyboard.type(query);
	await answered(page, query);
}

/** The addresses that results lead to. */
export const foundBy = (page: Page) =>
	hitsOf(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
