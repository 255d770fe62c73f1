import type { Browser, Page } from 'playwright-core';
import { askAgain, inFreshPage, openAndAsk, type Times } from './cost.ts';

/** The part of Pagefind's interface that is asked here. */
interface Api {
	search: (word: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
}

/**
 * Times our search and Pagefind's own script over the same index, in alternation and each in a page that
 * has seen nothing: ours from its key to the first result, then a second query; the same of Pagefind's,
 * asked for the rarest word of each query alone.
 *
 * @param root the address of the root of the handbook, with a slash at its end
 * @param address the page that somebody is reading
 */
export async function timesOfBoth(
	browser: Browser,
	root: string,
	address: string,
	queries: readonly string[],
	rounds: number,
): Promise<{ ours: Times[]; theirs: Times[] }> {
	const bundle = `${root}pagefind/`;
	const words = await inFreshPage(browser, address, (page) =>
		Promise.all(queries.map((query) => rarestWord(page, bundle, query))),
	);
	const ours: Times[] = [];
	const theirs: Times[] = [];
	for (let round = 0; round < rounds; round += 1) {
		for (const at of queries.keys()) {
			const next = (at + 1) % queries.length;
			ours.push(
				await inFreshPage(browser, address, async (page) => ({
					first: (await openAndAsk(page, queries[at]!)).took,
					second: (await askAgain(page, queries[next]!)).took,
				})),
			);
			theirs.push(await inFreshPage(browser, address, (page) => askPagefind(page, bundle, words[at]!, words[next]!)));
		}
	}
	return { ours, theirs };
}

/** The word of a query that stands in the fewest records. */
function rarestWord(page: Page, bundle: string, query: string): Promise<string> {
	return page.evaluate(
		async ([bundle, query]) => {
			const pagefind = (await import(`${bundle}pagefind.js`)) as Api;
			let rarest = query;
			let fewest = Infinity;
			for (const word of query.split(/[\s-]+/)) {
				const { length } = (await pagefind.search(word)).results;
				if (length > 0 && length < fewest) [rarest, fewest] = [word, length];
			}
			return rarest;
		},
		[bundle, query] as const,
	);
}

function askPagefind(page: Page, bundle: string, one: string, other: string): Promise<Times> {
	return page.evaluate(
		async ([bundle, one, other]) => {
			const began = performance.now();
			const pagefind = (await import(`${bundle}pagefind.js`)) as Api;
			const ask = async (word: string) => (await pagefind.search(word)).results[0]?.data();
			await ask(one);
			const between = performance.now();
			await ask(other);
			return { first: between - began, second: performance.now() - between };
		},
		[bundle, one, other] as const,
	);
}
