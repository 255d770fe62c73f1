import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { PATIENCE } from '../../harness/patience.ts';

/** How many pages of one file are open at once, beside those of another file. */
const AT_ONCE = 2;

/** One connection for all files of tests, which share a process; it ends with that. */
let connected: Promise<Browser> | undefined;

/** The site that most tests look at: the one that has a domain of its own. */
export function site() {
	return inject('sites')[0]!;
}

/**
 * Hands over a page of the one browser that all tests share, with storage of its own, and closes it.
 *
 * @param options how the reader's machine is set up; motion is reduced unless they say otherwise
 */
export async function withPage<Result>(
	options: BrowserContextOptions,
	use: (page: Page) => Promise<Result>,
): Promise<Result> {
	const browser = await (connected ??= chromium.connect(inject('browser')));
	const context = await browser.newContext({
		baseURL: site().origin,
		reducedMotion: 'reduce',
		colorScheme: 'light',
		...options,
	});
	context.setDefaultTimeout(PATIENCE);
	try {
		return await use(await context.newPage());
	} finally {
		await context.close();
	}
}

/**
 * Does something with each of many, a few at a time, each time with a page that is used again.
 *
 * @returns the results in the order of the items
 */
export async function withPages<Item, Result>(
	items: readonly Item[],
	options: BrowserContextOptions,
	use: (page: Page, item: Item) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = [];
	const waiting = items.entries();
	const work = () =>
		withPage(options, async (page) => {
			for (const [index, item] of waiting) results[index] = await use(page, item);
		});
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return results;
}

/** Opens a page and waits until nothing on it is still being fetched. */
export async function open(page: Page, address: string): Promise<void> {
	await whenKept(page);
	await page.goto(address);
	await page.locator('[aria-busy]').waitFor({ state: 'detached' });
}

/** Loads a page again, with what was written on it. */
export async function reload(page: Page): Promise<void> {
	await whenKept(page);
	await page.reload();
}

/**
 * Waits until what was written on a page is kept, as a reader’s hand does by being slower than a disk: a
 * browser drops what it is still writing when its page is left. Databases do one thing after the other, so
 * one that answers has done what it was told before.
 */
async function whenKept(page: Page): Promise<void> {
	if (!page.url().startsWith('http')) return;
	await page.evaluate(async () => {
		const databases = await Promise.try(() => indexedDB.databases()).catch(() => []);
		for (const { name } of databases) {
			await new Promise<void>((resolve) => {
				const opening = indexedDB.open(name!);
				opening.onerror = () => resolve();
				opening.onsuccess = () => {
					const transaction = opening.result.transaction([...opening.result.objectStoreNames]);
					transaction.oncomplete = () => resolve(opening.result.close());
				};
			});
		}
	});
}
