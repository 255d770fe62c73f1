import { Search } from './ask.ts';
import { LEXICON_FILE, type Lexicon } from './lexicon.ts';
import type { Pagefind } from './pagefind.ts';

const loaded = new Map<string, Promise<Search>>();

/**
 * Loads the index and what belongs to it, once; again where that failed.
 *
 * @param bundle the address of the index's folder, with a slash at its end
 * @throws where there is no index, or no connection
 */
export function loadSearch(bundle: string): Promise<Search> {
	let search = loaded.get(bundle);
	if (!search) {
		search = load(bundle);
		loaded.set(bundle, search);
		search.catch(() => loaded.delete(bundle));
	}
	return search;
}

async function load(bundle: string): Promise<Search> {
	const [pagefind, lexicon] = await Promise.all([
		import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>,
		fetch(bundle + LEXICON_FILE, { cache: 'no-cache' }).then((response) => response.json() as Promise<Lexicon>),
	]);
	return Search.over(pagefind, lexicon);
}
