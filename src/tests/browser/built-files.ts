import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { scanPage, scanStyles, scanTag, type Scan } from '../../site/audit/scan.ts';
import { Tags } from '../../site/html/tags.ts';
import { tokensOf } from '../../site/html/tokens.ts';

/** All files of a built site, as far as links are concerned. */
export interface BuiltFiles {
	/** Each page by its address on the host, with the base path. */
	pages: Map<string, Scan>;
	/** The address of every file. */
	files: Set<string>;
	/** What each style sheet loads, by its address. */
	styles: Map<string, string[]>;
}

/** Reads a built site from the disk. */
export async function readBuilt({ folder, base }: { folder: string; base: string }): Promise<BuiltFiles> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const built: BuiltFiles = { pages: new Map(), files: new Set(), styles: new Map() };
	const tags = new Tags((tag) => ({ scan: scanTag(tag) }));
	for (const path of paths) {
		const address =
			base +
			path
				.slice(folder.length + 1)
				.split(sep)
				.join('/');
		built.files.add(address);
		if (address.startsWith(`${base}pagefind/`)) continue;
		if (address.endsWith('.html'))
			built.pages.set(
				address.replace(/(^|\/)index\.html$/, '$1'),
				scanPage(tokensOf(await readFile(path, 'utf8'), tags)),
			);
		if (address.endsWith('.css')) built.styles.set(address, scanStyles(await readFile(path, 'utf8')));
	}
	return built;
}

/**
 * Follows an address from a page.
 *
 * @param written as the page writes it
 * @param origin of the site
 * @returns what is wrong with it, in words; nothing where it leads somewhere
 */
export function follow(
	{ pages, files }: BuiltFiles,
	from: string,
	written: string,
	origin: string,
): string | undefined {
	if (/^(mailto|data):/.test(written)) return undefined;
	if (!URL.canParse(written, origin + from)) return `“${written}” is no address`;
	const url = new URL(written, origin + from);
	if (url.origin !== origin) return /^https?:$/.test(url.protocol) ? undefined : `“${written}” leads to a program`;
	const path = decodeURI(url.pathname);
	if (path !== '/' && !path.endsWith('/') && files.has(path)) return undefined;
	const page = pages.get(path);
	if (!page) return pages.has(`${path}/`) ? `“${written}” lacks the slash at its end` : `“${written}” leads nowhere`;
	const anchor = decodeURIComponent(url.hash.slice(1));
	if (anchor !== '' && anchor !== 'top' && !page.ids.includes(anchor))
		return `“${written}” names a place that is not on the page`;
	return undefined;
}
