import { count } from '../../handbook/language/words.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * The links of a built site, and what its pages and style sheets load, that lead to no file of it, or
 * to no place on a page.
 *
 * @returns in words, each with the first file that links
 */
export function followLinks(
	{ files, pages, styles }: BuiltSite,
	{ site, base }: { site: string; base: string },
): string[] {
	const ids = new Map([...pages].map(([address, { scan }]) => [address, new Set(scan.ids)]));
	const known = new Map<string, string | undefined>();

	/** Why an address leads nowhere; nothing where it leads somewhere, or to another site. */
	function wrong(from: string, written: string): string | undefined {
		// From the root, an address leads to the same place on whatever page it stands: each is followed once.
		const key = /^\/(?!\/)/.test(written) ? written : `${from} ${written}`;
		if (!known.has(key)) known.set(key, wrongOn(from, written));
		return known.get(key);
	}

	function wrongOn(from: string, written: string): string | undefined {
		if (/^(mailto|tel|data):/i.test(written)) return undefined;
		const at = new URL(base + from.slice(1), site);
		if (!URL.canParse(written, at)) return 'which is no address';
		const url = new URL(written, at);
		return url.origin === site ? wrongHere(url) : undefined;
	}

	function wrongHere({ pathname, hash }: URL): string | undefined {
		if (!pathname.startsWith(base)) return `which is outside of ${base}`;
		const path = decoded(pathname.slice(base.length));
		const anchor = decoded(hash.slice(1));
		if (path !== '' && !path.endsWith('/') && files.has(path)) return undefined;
		const page = ids.get(`/${path}`);
		if (!page) return 'which is not there';
		return anchor === '' || anchor === 'top' || page.has(anchor) ? undefined : 'a place that is not on the page';
	}

	const found = new Map<string, string[]>();
	const follow = (file: string, from: string, addresses: readonly string[]) => {
		for (const written of new Set(addresses)) {
			const why = wrong(from, written);
			if (why === undefined) continue;
			const what = `${written}, ${why}.`;
			found.set(what, [...(found.get(what) ?? []), file]);
		}
	};
	for (const [address, { file, scan }] of pages)
		follow(file, address, [...scan.links, ...scan.assets, ...(scan.refresh === undefined ? [] : [scan.refresh])]);
	for (const [file, loads] of styles) follow(file, `/${file}`, loads);
	return [...found].map(([what, [first, ...others]]) =>
		others.length === 0 ? `${first} leads to ${what}` : `${first} and ${count(others.length, 'other')} lead to ${what}`,
	);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
