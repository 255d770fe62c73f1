import type { OpenTag, Token } from '../html/tokens.ts';

/** What a page refers to, and what can be referred to on it. */
export interface Scan {
	ids: string[];
	/** The addresses of its links, as they are written. */
	links: string[];
	/** The addresses of what it loads: styles, scripts, images. */
	assets: string[];
	/** Where it leads at once, for a page that is only there to lead elsewhere. */
	refresh: string | undefined;
}

/** Links that a browser loads something by, by their relation. */
const LOADED = /\b(stylesheet|icon|preload|modulepreload|manifest|apple-touch-icon)\b/;

/** Reads the tags of a page. */
export function scanPage(tokens: readonly Token[]): Scan {
	const scan: Scan = { ids: [], links: [], assets: [], refresh: undefined };
	for (const tag of tokens) if (tag.is === 'open') scanTag(tag, scan);
	return scan;
}

function scanTag({ name, attributes }: OpenTag, scan: Scan): void {
	const get = (wanted: string) => attributes.find((attribute) => attribute.name === wanted)?.value;
	const id = get('id');
	if (id !== undefined) scan.ids.push(id);
	const href = get('href') ?? get('xlink:href');
	const isLoaded = name === 'link' ? LOADED.test(get('rel') ?? '') : name === 'image';
	if (href !== undefined) (isLoaded ? scan.assets : scan.links).push(href);
	for (const key of ['src', 'poster', 'data']) scan.assets.push(...[get(key)].filter((value) => value !== undefined));
	for (const part of get('srcset')?.split(',') ?? []) scan.assets.push(part.trim().split(/\s+/)[0]!);
	if (name === 'meta' && get('http-equiv')?.toLowerCase() === 'refresh')
		scan.refresh = get('content')?.replace(/^[^]*?url=/i, '');
}

/** The addresses that a style sheet loads. */
export function scanStyles(css: string): string[] {
	return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
		([, url, imported]) => url ?? imported!,
	);
}
