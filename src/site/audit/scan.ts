import type { Tag, Token } from '../html/tokens.ts';

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

/** What one tag says of these. */
export interface ScanTag {
	id?: string;
	link?: string;
	assets?: readonly string[];
	refresh?: string;
}

/** Reads the tags of a page. */
export function scanPage(tokens: readonly Token<{ scan: ScanTag | undefined }>[]): Scan {
	const scan: Scan = { ids: [], links: [], assets: [], refresh: undefined };
	for (const token of tokens) {
		const own = token.is === 'open' ? token.tag.scan : undefined;
		if (!own) continue;
		if (own.id !== undefined) scan.ids.push(own.id);
		if (own.link !== undefined) scan.links.push(own.link);
		if (own.assets) scan.assets.push(...own.assets);
		scan.refresh = own.refresh ?? scan.refresh;
	}
	return scan;
}

/** Attributes that refer to something, or can be referred to. */
const ASKED = new Set(['id', 'href', 'xlink:href', 'src', 'poster', 'data', 'srcset', 'http-equiv']);

/** Reads one tag; nothing where it says nothing of these, as most do. */
export function scanTag({ name, attributes }: Tag): ScanTag | undefined {
	if (!attributes.some((attribute) => ASKED.has(attribute.name))) return undefined;
	const get = (wanted: string) => attributes.find((attribute) => attribute.name === wanted)?.value;
	const scan: ScanTag = {};
	const id = get('id');
	if (id !== undefined) scan.id = id;
	const href = get('href') ?? get('xlink:href');
	const isLoaded = name === 'link' ? LOADED.test(get('rel') ?? '') : name === 'image';
	if (href !== undefined && !isLoaded) scan.link = href;
	const inSet = get('srcset')?.split(',') ?? [];
	const loaded = [isLoaded ? href : undefined, get('src'), get('poster'), get('data')];
	const assets = [
		...loaded.filter((address) => address !== undefined),
		...inSet.map((part) => part.trim().split(/\s+/)[0]!),
	];
	if (assets.length > 0) scan.assets = assets;
	const refresh = name === 'meta' && get('http-equiv')?.toLowerCase() === 'refresh' ? get('content') : undefined;
	if (refresh !== undefined) scan.refresh = refresh.replace(/^[^]*?url=/i, '');
	return scan;
}

/** The addresses that a style sheet loads. */
export function scanStyles(css: string): string[] {
	return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
		([, url, imported]) => url ?? imported!,
	);
}
