import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITEMAP } from '../links/site-address.ts';
import type { Place } from './make-pages.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** How many addresses one list may hold (sitemaps.org/protocol.html). */
const AT_MOST = 50_000;

/**
 * Lists the pages for search engines.
 *
 * @param pages addresses without the base path, made of letters that XML and addresses take as they are
 * @param out the folder of the site
 */
export function writeSitemap(pages: readonly string[], { site, base }: Place, out: string): void {
	const urlOf = (path: string) => new URL(base + path.replace(/^\//, ''), site).href;
	const lists = Array.from({ length: Math.ceil(pages.length / AT_MOST) }, (_, index) =>
		pages.slice(index * AT_MOST, (index + 1) * AT_MOST),
	);
	const write = (name: string, root: string, items: string[]) =>
		writeFileSync(join(out, name), `${DECLARATION}<${root} xmlns="${NAMESPACE}">${items.join('')}</${root}>`);
	for (const [index, list] of lists.entries())
		write(
			`sitemap-${index}.xml`,
			'urlset',
			list.map((path) => `<url><loc>${urlOf(path)}</loc></url>`),
		);
	write(
		SITEMAP,
		'sitemapindex',
		lists.map((_, index) => `<sitemap><loc>${urlOf(`sitemap-${index}.xml`)}</loc></sitemap>`),
	);
}
