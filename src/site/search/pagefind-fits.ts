import { gunzipSync } from 'node:zlib';
import { USED } from '../../browser/search/pagefind-module.ts';

/** The letters that Pagefind's files begin with. */
const SIGNATURE = 'pagefind_dcd'.length;

/**
 * Makes sure that Pagefind's module has what the search calls: a release may have changed it.
 *
 * @param file the module as Pagefind writes it
 * @throws where something is missing
 */
export function mustFit(file: Uint8Array | undefined): void {
	const module = file && new WebAssembly.Module(gunzipSync(file).subarray(SIGNATURE));
	const offered = new Set(module && WebAssembly.Module.exports(module).map(({ name }) => name));
	const missing = USED.filter((name) => !offered.has(name));
	if (missing.length > 0)
		throw new Error(
			`Pagefind’s module lacks ${missing.join(', ')}, which the search calls: install the Pagefind of the lockfile, or make src/browser/search/pagefind-module.ts fit this one.`,
		);
}
