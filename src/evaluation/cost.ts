import type { Browser, Page } from 'playwright-core';

/** What a search costs a reader who has nothing in the cache. */
export interface Cost {
	query: string;
	/** What is transferred between opening the search and its first results, in bytes. */
	bytes: number;
	/** From the first key to the first result, in milliseconds: with nothing loaded, and once it is. */
	cold: number;
	warm: number;
}

/**
 * Measures searches, each in a browser that has seen nothing: opens the search on a page and types.
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
	for (const [index, query] of queries.entries()) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(address);
		let bytes = 0;
		page.on('requestfinished', (request) => (bytes += sizeOf(request.url())));
		await page.keyboard.press('/');
		await page.locator('dialog[open] input').waitFor();
		const cold = await timed(page, query);
		const transferred = bytes;
		const warm = await timed(page, queries[(index + 1) % queries.length]!);
		all.push({ query, bytes: transferred, cold, warm });
		await context.close();
	}
	return all;
}

/** Puts a query into the field and waits, however long, for its first result; timed within the page. */
function timed(page: Page, query: string): Promise<number> {
	return page.evaluate(
		(query) =>
			new Promise<number>((resolve) => {
				const field = document.querySelector<HTMLInputElement>('dialog[open] input')!;
				const host = field.closest('.search')!;
				const began = performance.now();
				const watch = new MutationObserver(() => {
					if (host.getAttribute('data-answers') !== query || !host.querySelector('.hits a')) return;
					watch.disconnect();
					resolve(performance.now() - began);
				});
				watch.observe(host, { subtree: true, childList: true, attributes: true });
				field.value = query;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}),
		query,
	);
}

/** The middle one of some numbers, and the greatest. */
export function middleAndMost(numbers: readonly number[]): { middle: number; most: number } {
	const sorted = [...numbers].sort((a, b) => a - b);
	return { middle: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}
