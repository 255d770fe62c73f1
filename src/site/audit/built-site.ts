import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { addressesIn } from '../../browser/search/parts.ts';
import { scanStyles } from './scan.ts';

/** A page of a built site. */
export interface BuiltPage {
	/** Its file, from the root of the site. */
	file: string;
	/** Its address from the root of the site, such as `/roles/`. */
	address: string;
	bytes: Buffer;
}

/**
 * A built site as it lies on the disk. What is asked for is read one file after the other, so that
 * the whole of it is never in memory.
 */
export class BuiltSite {
	readonly #folder: string;
	/** Every file, from the root of the site, with slashes. */
	readonly files: ReadonlySet<string>;

	constructor(folder: string) {
		this.#folder = folder;
		this.files = new Set([...filesIn(folder)].sort());
	}

	*pages(): Iterable<BuiltPage> {
		for (const file of this.#filesLike(/\.html$/)) yield { file, address: addressOf(file), bytes: this.#bytes(file) };
	}

	/** What each style sheet loads. */
	*styles(): Iterable<{ file: string; loads: readonly string[] }> {
		for (const file of this.#filesLike(/\.css$/)) yield { file, loads: scanStyles(this.#text(file)) };
	}

	/** Every address that a map of the site names, as it is written, each with the file. */
	*listed(): Iterable<{ file: string; address: string }> {
		for (const file of this.#filesLike(/^sitemap[^/]*\.xml$/)) {
			for (const [, address] of this.#text(file).matchAll(/<loc>([^<]*)<\/loc>/g)) yield { file, address: address! };
		}
	}

	/** The records of the search index: where each leads, and what it says. */
	*indexed(): Iterable<{ address: string; text: string }> {
		// Each is behind a few letters of Pagefind's own, and packed where it is long.
		for (const file of this.#filesLike(/^pagefind\/fragment\/.*\.pf_fragment$/)) {
			const bytes = this.#bytes(file);
			const text = (bytes[0] === 0x1f ? gunzipSync(bytes, SMALL) : bytes).toString();
			const { url, content } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
			const { address, parts } = addressesIn(url);
			yield { address, text: content };
			for (const part of parts) yield { address: part, text: '' };
		}
	}

	/** What some of its files say, but for pictures. */
	*texts(files: Iterable<string>): Iterable<{ file: string; text: string }> {
		for (const file of files)
			if (/\.(?:json|md|txt)$/.test(file) && this.files.has(file)) yield { file, text: this.#text(file) };
	}

	#filesLike(pattern: RegExp): string[] {
		return [...this.files].filter((file) => pattern.test(file));
	}

	#bytes(file: string): Buffer {
		return readFileSync(join(this.#folder, file));
	}

	#text(file: string): string {
		return this.#bytes(file).toString();
	}
}

/** Most records unpack into one piece of this length; Node’s own choice costs more than the unpacking. */
const SMALL = { chunkSize: 4096 };

/** The files in a folder and in those in it, each by its path from it. */
function* filesIn(folder: string, path = ''): Iterable<string> {
	for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
		if (entry.isDirectory()) yield* filesIn(folder, `${path}${entry.name}/`);
		else if (entry.isFile()) yield path + entry.name;
	}
}

/** The address of the page that a file is. */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
