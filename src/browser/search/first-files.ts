/** The files that every search needs, whatever is asked, in the index's folder: named alike whatever they hold. */
const FIRST_FILES = ['wasm.en.pagefind', 'pagefind.en.pf_meta', 'lexicon.json'];

/** What the host answered to a request for each of them. */
export type FirstFiles = Promise<Response[]>;

/**
 * Asks for the files that every search needs, all at once.
 *
 * @param bundle the address of the index's folder, with a slash at its end
 */
export function fetchFirst(bundle: string): FirstFiles {
	const files = Promise.all(FIRST_FILES.map((name) => fetch(bundle + name, { cache: 'no-cache' })));
	// Whoever waits for them hears of it.
	files.catch(() => {});
	return files;
}
