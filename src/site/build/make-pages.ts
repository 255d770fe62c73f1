import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readsWhile } from '../../handbook/model/reads.ts';
import type { PageText } from '../data/text/page-text.ts';
import { packText, type PackedText } from '../data/text/packed-text.ts';
import type { KeptPages } from './kept-pages.ts';
import { pathsOf, type PagesApp, type Path } from './pages-app.ts';

/** Where the pages are published. */
export interface Place {
	site: string;
	/** The base path, with a slash at either end. */
	base: string;
}

/** The pages that were made. */
export interface MadePages {
	/** The addresses of those that are to be found, without the base path. */
	pages: readonly string[];
	/** What they say as text, by address. */
	texts: ReadonlyMap<string, PackedText>;
}

/** After so many pages the event loop has a turn, so that the end of what goes on beside them is noticed. */
const TURN = 20;

/** The page that says that there is none. */
const NOWHERE = '404.html';

/**
 * Makes every page that is not as it was, one after another: pages of a kind share what they ask, and
 * what is read can be told for each. A file that is there already was put there by the organisation,
 * and stays.
 *
 * @param out the folder of the site
 * @param readAsText reads a finished page as text, which is kept with it
 * @throws where a page cannot be made, with its address
 */
export async function makePages(
	app: PagesApp,
	place: Place,
	kept: KeptPages,
	out: string,
	readAsText: (address: string, html: string) => PageText,
): Promise<MadePages> {
	const texts = new Map<string, PackedText>();
	const pages: string[] = [];
	let done = 0;
	for (const { routeData } of app.manifest.routes) {
		const { made: paths, reads: forAll } = await readsWhile(() => pathsOf(app, routeData));
		for (const path of paths) {
			const file = fileOf(path);
			const target = join(out, file);
			if (existsSync(target)) continue;
			const isPage = path.route.type === 'page' && file !== NOWHERE;
			const address = `/${file.replace(/index\.html$/, '')}`;
			let page = kept.get(file);
			if (!page) {
				const { made: bytes, reads } = await readsWhile(() => bytesOf(app, path, place));
				page = { bytes, text: isPage ? packText(readAsText(address, Buffer.from(bytes).toString())) : undefined };
				kept.set(file, reads.add(forAll), page);
			}
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, page.bytes);
			if (isPage) pages.push(address);
			if (page.text) texts.set(address, page.text);
			// Pagefind ends before all pages are made, and holds its memory until that is noticed.
			if (++done % TURN === 0) await setImmediate();
		}
	}
	kept.close();
	return { pages: pages.sort(), texts };
}

async function bytesOf(app: PagesApp, { pathname, route }: Path, { site, base }: Place): Promise<Uint8Array> {
	const path = trimmed(pathname);
	const address = `${base}${path}${route.type === 'page' && path !== '' ? '/' : ''}`;
	try {
		const response = await app.render(new Request(new URL(address, site)), { routeData: route });
		return new Uint8Array(await response.arrayBuffer());
	} catch (error) {
		throw new Error(`${address}: ${(error as Error).message}`, { cause: error });
	}
}

/** The file that a host looks for when it is asked for a page. */
function fileOf({ pathname, route }: Path): string {
	const path = trimmed(pathname);
	if (route.type !== 'page') return path;
	if (path === '404') return NOWHERE;
	return path === '' ? 'index.html' : `${path}/index.html`;
}

const trimmed = (path: string) => path.replace(/^\/|\/$/g, '');
