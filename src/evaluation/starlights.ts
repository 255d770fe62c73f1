import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { Found } from './score.ts';

/** The numbers that Starlight 0.42 gives Pagefind by default (`pagefind` in its reference). */
const RANKING = {
	pageLength: 0.1,
	termFrequency: 0.1,
	termSaturation: 2,
	termSimilarity: 9,
	diacriticSimilarity: 0.8,
};

/** How many queries are asked at a time. */
const AT_A_TIME = 16;

/**
 * Makes the index that Starlight's own search makes of a built site: of its pages, without a setting.
 *
 * @param site the folder of the site
 * @param folder where the index is written
 */
export async function indexAsStarlight(site: string, folder: string): Promise<void> {
	const { index } = await createIndex();
	await index!.addDirectory({ path: site });
	await index!.writeFiles({ outputPath: folder });
	await close();
}

/**
 * Asks that index as Starlight's interface does, which shows pages in Pagefind's order. The sections
 * that it lists under each are left out: the right page counts, wherever on it the answer stands.
 *
 * @param page a page of the origin that serves the index
 * @param bundle the address of the index, with a slash at its end
 * @returns for each query, the page found at each place
 */
export async function askStarlights(page: Page, bundle: string, queries: readonly string[]): Promise<Found[]> {
	const pages = await page.evaluate(
		async ({ bundle, queries, ranking, atATime }) => {
			interface Found {
				results: { data: () => Promise<{ url: string }> }[];
			}
			interface Api {
				options: (options: object) => Promise<void>;
				search: (query: string) => Promise<Found>;
			}
			const pagefind = (await import(`${bundle}pagefind.js`)) as Api;
			await pagefind.options({ ranking, baseUrl: '/' });
			// Pagefind's script waits in steps of a twentieth of a second, so several ask at a time.
			const found: string[][] = [];
			const waiting = queries.entries();
			const ask = async () => {
				for (const [at, query] of waiting) {
					const { results } = await pagefind.search(query);
					const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
					found[at] = pages.map(({ url }) => url);
				}
			};
			await Promise.all(Array.from({ length: atATime }, ask));
			return found;
		},
		{ bundle, queries, ranking: RANKING, atATime: AT_A_TIME },
	);
	return pages.map((addresses) => addresses.map((address) => [address]));
}
