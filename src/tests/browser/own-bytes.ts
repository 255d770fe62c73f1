import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page loads at once: style sheets, scripts, and what these import. */
const LOADED = /<(?:link[^>]*? href|script[^>]*? src)="\/([^"]+\.(?:css|js))"/g;
const IMPORTED = /(?:from|import)\s*"\.\/([^"]+)"/g;
const LATE = /import\(\s*[`"']\.\/([^`"']+)[`"']/g;

/** A built site at the root of its host, as bytes. */
export interface Files {
	/** The bytes of a file, packed. */
	packed: (path: string) => Promise<number>;
	/** What a page loads at once, by its address. */
	loadedBy: (address: string) => Promise<Set<string>>;
	/** What scripts may load later. */
	lateOf: (paths: readonly string[]) => Promise<Set<string>>;
	/** The largest files of data below a folder, as many as are wanted; of a file that file. */
	largest: (folder: string, count: number) => Promise<string[]>;
}

/** Opens the files of a built site. */
export function filesIn(folder: string): Files {
	const read = (path: string) => readFile(join(folder, path), 'utf8');
	const packed = async (path: string) => gzipSync(await readFile(join(folder, path))).length;
	const found = (text: string, pattern: RegExp, at = '') => [...text.matchAll(pattern)].map((match) => at + match[1]!);

	async function withImports(paths: Iterable<string>): Promise<Set<string>> {
		const all = new Set(paths);
		// What is imported is added to what is gone through.
		for (const path of all)
			if (path.endsWith('.js')) for (const other of found(await read(path), IMPORTED, '_astro/')) all.add(other);
		return all;
	}

	const loadedBy = async (address: string) => withImports(found(await read(`${address.slice(1)}index.html`), LOADED));
	return {
		packed,
		loadedBy,
		async lateOf(paths) {
			const scripts = paths.filter((path) => path.endsWith('.js'));
			const late = await Promise.all(scripts.map(async (path) => found(await read(path), LATE, '_astro/')));
			return withImports(late.flat());
		},
		async largest(under, count) {
			if (!under.endsWith('/')) return [under];
			const names = await readdir(join(folder, under), { recursive: true });
			const paths = names.filter((name) => name.endsWith('.json')).map((name) => under + name.split(sep).join('/'));
			const sizes = await Promise.all(paths.map(async (path) => ({ path, size: await packed(path) })));
			return sizes
				.toSorted((a, b) => b.size - a.size)
				.slice(0, count)
				.map(({ path }) => path);
		},
	};
}
