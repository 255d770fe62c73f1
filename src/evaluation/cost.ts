import type { Browser, Page } from 'playwright-core';
import { chainOf, requestsOf } from './requests.ts';

/** What a search costs a reader who has nothing in the cache. */
export interface Cost {
	query: string;
	/** What is transferred between opening the search and its first results, in bytes. */
	bytes: number;
	/** How many requests of these waited for one another. */
	chain: number;
}

/** How long an answer took, in milliseconds, and when it was there, in those since 1970. */
interface Answered {
	took: number;
	at: number;
}

/** How long two searches take in one page that has seen nothing before, in milliseconds. */
export interface Times {
	/** From opening the search, or loading it, to the first result. */
	first: number;
	/** From another query to its first result. */
	second: number;
}

/**
 * Says what searches cost, each in a browser that has seen nothing: opens the search on a page and types.
 *
 * @param address the page that somebody is reading
 * @param sizeOf how many bytes were transferred for an address
 */
export async function costs(
	browser: Browser,
	address: string,
	queries: readonly string[],
	sizeOf: (address: string) => number,
): Promise<Cost[]> {
	const all: Cost[] = [];
	for (const query of queries) {
		await inFreshPage(browser, address, async (page) => {
			const requests = await requestsOf(page);
			const { at } = await openAndAsk(page, query);
			// What is fetched later, such as the filters, nobody waited for.
			const asked = (await requests()).filter(({ began }) => began <= at);
			all.push({
				query,
				bytes: asked.reduce((sum, { address }) => sum + sizeOf(address), 0),
				chain: chainOf(asked),
			});
		});
	}
	return all;
}

/** Does something with a page in a browser that has seen nothing. */
export async function inFreshPage<Result>(
	browser: Browser,
	address: string,
	use: (page: Page) => Promise<Result>,
): Promise<Result> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(address);
		return await use(page);
	} finally {
		await context.close();
	}
}

/** Opens the search over a page with its key, asks, and waits, however long, for the first result or for word that there is none; timed within the page. */
export const openAndAsk = (page: Page, query: string) => timed(page, query, true);

/** Asks something else in the open search, and waits for its first result; timed within the page. */
export const askAgain = (page: Page, query: string) => timed(page, query, false);

function timed(page: Page, query: string, isClosed: boolean): Promise<Answered> {
	return page.evaluate(
		([query, isClosed]) =>
			new Promise<Answered>((resolve) => {
				const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog')!;
				const began = performance.now();
				const look = () => {
					const field = dialog.querySelector('input');
					if (!field || !dialog.open) return;
					if (field.value !== query) {
						field.value = query;
						field.dispatchEvent(new Event('input', { bubbles: true }));
					}
					if (!dialog.querySelector(`[data-answers="${CSS.escape(query)}"] :is(.hits, .search-help) a`)) return;
					watch.disconnect();
					resolve({ took: performance.now() - began, at: Date.now() });
				};
				const watch = new MutationObserver(look);
				watch.observe(dialog, { subtree: true, childList: true, attributes: true });
				if (isClosed) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
				look();
			}),
		[query, isClosed] as const,
	);
}

/** The middle one of some numbers, and the greatest. */
export function middleAndMost(numbers: readonly number[]): { middle: number; most: number } {
	const sorted = [...numbers].sort((a, b) => a - b);
	return { middle: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}
