import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tokensOf, type Token } from '../html/tokens.ts';
import { scanPage, scanStyles, type Scan } from './scan.ts';

/** A page of a built site. */
export interface BuiltPage {
	/** Its file, from the root of the site. */
	file: string;
	html: string;
	tokens: readonly Token[];
	scan: Scan;
}

/** A built site as it lies on the disk. */
export interface BuiltSite {
	/** Every file, from the root of the site, with slashes. */
	files: ReadonlySet<string>;
	/** Each page by its address from the root of the site, such as `/roles/`. */
	pages: ReadonlyMap<string, BuiltPage>;
	/** What each style sheet loads, by its file. */
	styles: ReadonlyMap<string, readonly string[]>;
	/** Every address that a map of the site names, as it is written, each with the file. */
	listed: readonly { file: string; address: string }[];
	/** The records of the search index: where each leads, and what it says. */
	indexed: readonly { address: string; text: string }[];
}

/** Reads a built site. */
export async function readSite(folder: string): Promise<BuiltSite> {
	const found = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = found
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.split(sep)
				.join('/'),
		);
	const texts = async (isWanted: (file: string) => boolean) =>
		Promise.all(
			files.filter(isWanted).map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })),
		);
	const pages = await texts((file) => file.endsWith('.html'));
	const styles = await texts((file) => file.endsWith('.css'));
	const maps = await texts((file) => /^sitemap[^/]*\.xml$/.test(file));
	return {
		files: new Set(files),
		pages: new Map(pages.map(({ file, text }) => [`/${file.replace(/(^|\/)index\.html$/, '$1')}`, pageOf(file, text)])),
		styles: new Map(styles.map(({ file, text }) => [file, scanStyles(text)])),
		listed: maps.flatMap(({ file, text }) =>
			[...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => ({ file, address: address! })),
		),
		indexed: await indexedIn(folder, files),
	};
}

function pageOf(file: string, html: string): BuiltPage {
	const tokens = tokensOf(html);
	return { file, html, tokens, scan: scanPage(tokens) };
}

/** The record that a fragment of Pagefind's index holds: packed, and behind a few letters of its own. */
const FRAGMENT = /^pagefind\/fragment\/.*\.pf_fragment$/;

async function indexedIn(folder: string, files: readonly string[]): Promise<BuiltSite['indexed']> {
	return Promise.all(
		files
			.filter((file) => FRAGMENT.test(file))
			.map(async (file) => {
				const text = gunzipSync(await readFile(join(folder, file))).toString();
				const { url, content } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
				return { address: url, text: content };
			}),
	);
}
