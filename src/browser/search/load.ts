import { Search } from './ask.ts';
import { fetchFirst, type FirstFiles } from './first-files.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsKnown } from './words-known.ts';
import { PagefindModule } from './pagefind-module.ts';
import { RANKING } from './retrieve.ts';
import { SearchIndex } from './search-index.ts';
import { given, unpack } from './unpack.ts';

const loaded = new Map<string, Promise<Search>>();

/**
 * Loads what every search needs, once; again where that failed.
 *
 * @param bundle the address of the index's folder, with a slash at its end
 * @param first its first files, where they have been asked for
 * @throws where there is no index, or no connection
 */
export function loadSearch(bundle: string, first?: FirstFiles): Promise<Search> {
	let search = loaded.get(bundle);
	if (!search) {
		search = load(bundle, first ?? fetchFirst(bundle));
		loaded.set(bundle, search);
		search.catch(() => loaded.delete(bundle));
	}
	return search;
}

async function load(bundle: string, first: FirstFiles): Promise<Search> {
	const [code, meta, lexicon] = await first;
	const compiling = unpack(code!).then((bytes) => WebAssembly.compile(bytes));
	// While the module is compiled, of which the page is free.
	const reading = given(lexicon!)
		.json()
		.then((known: Lexicon) => ({ known, words: wordsKnown(known) }));
	const [compiled, about, { known, words }] = await Promise.all([compiling, unpack(meta!), reading]);
	const start = async () => {
		const module = await PagefindModule.start(compiled, about);
		module.weigh(RANKING);
		return module;
	};
	return new Search(new SearchIndex(bundle, start), known, words);
}
