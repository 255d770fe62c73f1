import type { Page } from 'playwright-core';

/** A page that tells when it shows something new, over all that it is reloaded. */
export interface WatchedPage {
	page: Page;
	/** When a mark was first on the page, and when in its panel of findings, as `performance.now()` of this process. */
	shows: (mark: string) => Promise<number>;
	finds: (mark: string) => Promise<number>;
	/** Waits until it is drawn, and hears of the next save: its socket is open. */
	stands: () => Promise<void>;
}

/** What is looked for: a word that stands nowhere by itself. */
export const markOf = (number: number) => `mark${number}mark`;

declare global {
	function tellMark(where: 'page' | 'panel', mark: string): void;
}

/** Makes a page tell what it shows, each time that it is drawn. It has to be done before it is opened. */
export async function watched(page: Page): Promise<WatchedPage> {
	const seen = { page: new Map<string, number>(), panel: new Map<string, number>() };
	const waiting = new Set<() => void>();
	await page.exposeFunction('tellMark', (where: 'page' | 'panel', mark: string) => {
		if (!seen[where].has(mark)) seen[where].set(mark, performance.now());
		for (const look of waiting) look();
	});
	await page.addInitScript(() => {
		const told = new Set<string>();
		const tell = (where: 'page' | 'panel', text: string | null | undefined) => {
			for (const [mark] of text?.matchAll(/mark\d+mark/g) ?? []) {
				if (!told.has(where + mark)) tellMark(where, mark);
				told.add(where + mark);
			}
		};
		const look = () => {
			tell('page', document.querySelector('main')?.textContent);
			tell('panel', document.querySelector('rungbook-findings')?.shadowRoot?.textContent);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	const when = (times: ReadonlyMap<string, number>) => (mark: string) =>
		new Promise<number>((resolve) => {
			const look = () => {
				const time = times.get(mark);
				if (time === undefined) return waiting.add(look);
				waiting.delete(look);
				return resolve(time);
			};
			look();
		});
	return { page, shows: when(seen.page), finds: when(seen.panel), stands: standing(page) };
}

function standing(page: Page): () => Promise<void> {
	let hears = Promise.withResolvers<void>();
	page.on('request', (request) => {
		if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
		hears.resolve();
		hears = Promise.withResolvers();
	});
	page.on('websocket', (socket) => {
		const { resolve } = hears;
		socket.on('framereceived', () => resolve());
	});
	return async () => {
		// It may load once more while it is waited for.
		for (let before; before !== hears;) await (before = hears).promise;
		await page.waitForLoadState();
	};
}
