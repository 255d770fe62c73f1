import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readsWhile } from '../../handbook/model/reads.ts';
import type { KeptPages } from './kept-pages.ts';
import { pathsOf, type PagesApp, type Path } from './pages-app.ts';

/** Where the pages are published. */
export interface Place {
	site: string;
	/** The base path, with a slash at either end. */
	base: string;
}

/**
 * Makes every page that is not as it was, one after another: pages of a kind share what they ask, and
 * what is read can be told for each. A file that is there already was put there by the organisation,
 * and stays.
 *
 * @param out the folder of the site
 * @returns the addresses of the pages that are to be found, without the base path
 * @throws where a page cannot be made, with its address
 */
export async function makePages(app: PagesApp, place: Place, kept: KeptPages, out: string): Promise<string[]> {
	const pages: string[] = [];
	for (const { routeData } of app.manifest.routes) {
		const { made: paths, reads: forAll } = await readsWhile(() => pathsOf(app, routeData));
		for (const path of paths) {
			const file = fileOf(path);
			const target = join(out, file);
			if (existsSync(target)) continue;
			let bytes = kept.get(file);
			if (!bytes) {
				const { made, reads } = await readsWhile(() => bytesOf(app, path, place));
				kept.set(file, reads.add(forAll), (bytes = made));
			}
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, bytes);
			if (path.route.type === 'page' && file !== '404.html') pages.push(`/${file.replace(/index\.html$/, '')}`);
		}
	}
	kept.close();
	return pages.sort();
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
	if (path === '404') return '404.html';
	return path === '' ? 'index.html' : `${path}/index.html`;
}

const trimmed = (path: string) => path.replace(/^\/|\/$/g, '');
