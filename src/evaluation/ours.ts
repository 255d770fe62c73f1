import type { Page } from 'playwright-core';
import type { Found } from './score.ts';

/** What our search answers. */
export interface Answered {
	/** What is found at each place, as addresses from the handbook's root. */
	found: Found;
	/** What is said above all results of what stands nowhere; empty where nothing is. */
	nowhere: string;
}

/** Every which query is asked once more, in a page that has asked nothing before. */
const FRESH = 20;

/**
 * Asks the handbook's own search, as a reader does: in the field of its page. What is answered must not
 * depend on what was asked before, so some are asked again in pages that have asked nothing.
 *
 * @param page a page in a context of its own
 * @param root the address of the handbook's root, with a slash at its end
 * @returns an answer for each query; what stands under another result of its page is one place behind it
 * @throws where a fresh page answers otherwise
 */
export async function askOurs(page: Page, root: string, queries: readonly string[]): Promise<Answered[]> {
	await page.goto(`${root}search/`);
	const field = page.getByRole('searchbox', { name: 'Search the handbook' });
	await field.waitFor();
	const answers: Answered[] = [];
	for (const query of queries) {
		await field.fill(query);
		answers.push(await answerOn(page, root, query));
	}
	for (let at = 0; at < queries.length; at += FRESH) {
		await page.goto(`${root}search/?q=${encodeURIComponent(queries[at]!)}`);
		const fresh = await answerOn(page, root, queries[at]!);
		if (JSON.stringify(fresh) !== JSON.stringify(answers[at]))
			throw new Error(`“${queries[at]}” is answered otherwise in a page that has asked nothing before.`);
	}
	return answers;
}

/** What a page of the search shows, once it answers a query. */
async function answerOn(page: Page, root: string, query: string): Promise<Answered> {
	const answer = page.locator(`.search[data-answers="${query.trim().replaceAll('"', '\\"')}"]:not([aria-busy])`);
	await answer.waitFor();
	const { hits, nowhere } = await answer.evaluate((search) => ({
		hits: [...search.querySelectorAll('.hit')].map((hit) =>
			[...hit.querySelectorAll<HTMLElement>('.hit-title a, .hit-more a')].map((link) => link.getAttribute('href')!),
		),
		nowhere: search.querySelector('.search-nowhere')?.textContent ?? '',
	}));
	const base = new URL(root).pathname;
	const found: string[][] = hits.map(() => []);
	for (const [place, addresses] of hits.entries()) {
		for (const [index, address] of addresses.entries())
			(found[place + Math.min(index, 1)] ??= []).push(`/${address.slice(base.length)}`);
	}
	return { found, nowhere };
}
