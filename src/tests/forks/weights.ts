import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page is to whoever opens it. */
export interface Weight {
	address: string;
	/** The bytes of its first load, packed: the page, and the style sheets and scripts that it loads. */
	bytes: number;
	elements: number;
}

/** What a page loads of the site itself. */
const LOADED = /<(?:link[^>]*? rel="stylesheet"[^>]*? href|link[^>]*? href|script[^>]*? src)="([^"]+\.(?:css|js))"/g;

/** What a script loads before it runs. */
const IMPORTED = /(?:from|import)\s*"(\.\/[^"]+)"/g;

/** Weighs every page of a site at the root of its host. */
export async function weightsIn(folder: string): Promise<Weight[]> {
	const known = new Map<string, Promise<{ bytes: number; imports: string[] }>>();
	const read = (path: string) => {
		const found = known.get(path) ?? weigh(path);
		known.set(path, found);
		return found;
	};
	async function weigh(path: string) {
		const text = await readFile(join(folder, path), 'utf8');
		const imports = path.endsWith('.js')
			? [...text.matchAll(IMPORTED)].map((match) => `_astro/${match[1]!.slice(2)}`)
			: [];
		return { bytes: gzipSync(text).length, imports };
	}
	const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'));
	const weights: Weight[] = [];
	for (const path of paths) {
		const html = await readFile(join(folder, path), 'utf8');
		const loaded = new Set([...html.matchAll(LOADED)].map((match) => match[1]!.slice(1)));
		let bytes = gzipSync(html).length;
		// What is imported is added to what is gone through.
		for (const file of loaded) {
			const { bytes: more, imports } = await read(file);
			bytes += more;
			for (const other of imports) loaded.add(other);
		}
		const address = `/${path
			.split(sep)
			.join('/')
			.replace(/index\.html$/, '')}`;
		weights.push({ address, bytes, elements: html.match(/<[a-z]/gi)?.length ?? 0 });
	}
	return weights;
}
