import { loadSearch } from '../search/load.ts';

/** The address of the root of the handbook, with a slash at its end. */
const root = () => new URL('..', document.querySelector<HTMLAnchorElement>('a.search-button')!.href).pathname;

/**
 * The responsibilities that a query means, asked of the search: its words may be others than theirs.
 *
 * @returns their addresses; none where nothing answers it, or the search cannot be reached
 */
export async function meantBy(query: string): Promise<ReadonlySet<string>> {
	const found = new Set<string>();
	try {
		const search = await loadSearch(`${root()}pagefind/`);
		const asked = { q: query, kind: 'responsibility', role: '', area: '', track: '' };
		const answer = await search.ask(asked, () => false);
		if (!answer || answer.missing) return found;
		const batch = await answer.more();
		const best = batch[0]?.score ?? 0;
		for (const { fragment, score } of batch) if (score >= best * LEAST) found.add(fragment.url);
	} catch (error) {
		// Whoever has no connection still has the words of the list.
		console.error(error);
	}
	return found;
}

/** How good one must be against the best to be shown beside it. */
const LEAST = 0.3;

/** Asks the search of the whole handbook. */
export function handOver(query: string): void {
	location.href = `${root()}search/?q=${encodeURIComponent(query)}`;
}
