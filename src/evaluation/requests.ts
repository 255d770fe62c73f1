import { setTimeout } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

/** A request of a page, and when it began and ended, on one clock. */
export interface Asked {
	address: string;
	began: number;
	ended: number;
}

/**
 * How long each answer is held back, in milliseconds: far longer than requests that do not wait for one
 * another lie apart, so that it shows which do.
 */
const FAR = 400;

/**
 * Notes the requests of a page from now on, as over a line that is far from its host.
 *
 * @returns what gives those that are answered by then
 */
export async function requestsOf(page: Page): Promise<() => Promise<Asked[]>> {
	const began = new Map<Request, number>();
	const asked: Asked[] = [];
	page.on('request', (request) => began.set(request, Date.now()));
	page.on('requestfinished', (request) =>
		asked.push({ address: request.url(), began: began.get(request) ?? 0, ended: Date.now() }),
	);
	await page.route('**', async (route) => {
		await setTimeout(FAR);
		await route.continue();
	});
	return async () => {
		// What the page waited for has been heard of once it has answered again.
		await page.evaluate(() => 0);
		return asked;
	};
}

/** How many requests followed one another at most, each begun when the one before had ended. */
export function chainOf(requests: readonly Asked[]): number {
	const byEnd = requests.toSorted((a, b) => a.ended - b.ended);
	const lengths: number[] = [];
	for (const { began } of byEnd) {
		const before = byEnd.flatMap(({ ended }, at) => (ended <= began ? (lengths[at] ?? 0) : []));
		lengths.push(1 + Math.max(0, ...before));
	}
	return Math.max(0, ...lengths);
}
