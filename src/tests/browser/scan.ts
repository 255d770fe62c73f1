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

const SKIPPED = /<!--[^]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>[^]*?<\/\1\s*>/gi;
const TAG = /<([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const ATTRIBUTE = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/** Links that a browser loads something by, by their relation. */
const LOADED = /\b(stylesheet|icon|preload|modulepreload|manifest|apple-touch-icon)\b/;

/** Reads the tags of a page: a small scanner does, since the pages are our own and well formed. */
export function scanPage(html: string): Scan {
	const scan: Scan = { ids: [], links: [], assets: [], refresh: undefined };
	// What stands inside of a script or style is no tag; the tag itself counts.
	const tags = html.replace(SKIPPED, (_whole, name?: string, rest?: string) => (name ? `<${name}${rest}>` : ''));
	for (const [, name = '', rest = ''] of tags.matchAll(TAG)) {
		const attributes = new Map(
			[...rest.matchAll(ATTRIBUTE)].map(([, key, a, b, c]) => [key!.toLowerCase(), plain(a ?? b ?? c ?? '')]),
		);
		const get = (key: string) => attributes.get(key);
		const id = get('id');
		if (id !== undefined) scan.ids.push(id);
		const href = get('href') ?? get('xlink:href');
		if (href !== undefined) {
			if (name === 'link') (LOADED.test(get('rel') ?? '') ? scan.assets : scan.links).push(href);
			else (name === 'image' ? scan.assets : scan.links).push(href);
		}
		for (const key of ['src', 'poster', 'data']) if (attributes.has(key)) scan.assets.push(get(key)!);
		for (const part of get('srcset')?.split(',') ?? []) scan.assets.push(part.trim().split(/\s+/)[0]!);
		if (name === 'meta' && get('http-equiv')?.toLowerCase() === 'refresh')
			scan.refresh = get('content')?.replace(/^[^]*?url=/i, '');
	}
	return scan;
}

/** The addresses that a style sheet loads. */
export function scanStyles(css: string): string[] {
	return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
		([, url, imported]) => url ?? imported!,
	);
}

function plain(value: string): string {
	return value.replace(
		/&(?:#x([\da-f]+)|#(\d+)|(amp|quot|apos|lt|gt));/gi,
		(_whole, hex?: string, number?: string, name?: string) =>
			name ? ENTITIES[name.toLowerCase()]! : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)),
	);
}
