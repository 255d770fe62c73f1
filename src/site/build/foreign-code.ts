import { THEME_SCRIPT } from '../policy/theme-script.ts';

const TAG = /<([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const ATTRIBUTE = /([^\s"'=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const REFUSED = new Set(['iframe', 'object', 'embed', 'base', 'applet', 'frame', 'frameset', 'portal']);

/**
 * Finds what could run, load or restyle and did not come from our own code: no policy of a browser
 * stops all of it.
 *
 * @param html a whole page
 * @param isRedirect whether the page is there only to lead elsewhere
 * @returns what was found, in words
 */
export function findForeignCode(html: string, isRedirect: boolean): string[] {
	const found: string[] = [];
	for (const [whole, name = '', rest = ''] of html.matchAll(TAG)) {
		const tag = name.toLowerCase();
		const attributes = new Map(
			[...rest.matchAll(ATTRIBUTE)].map(([, key, a, b, c]) => [key!.toLowerCase(), a ?? b ?? c ?? '']),
		);
		if (REFUSED.has(tag)) found.push(`<${tag}>`);
		if (tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh' && !isRedirect)
			found.push('a refresh');
		if (tag === 'form' && attributes.has('action')) found.push('a form that sends');
		if (tag === 'script' && !attributes.has('src')) {
			const start = html.indexOf(whole) + whole.length;
			const code = html.slice(start, html.indexOf('</script', start));
			if (attributes.get('type') !== 'application/json' && code !== THEME_SCRIPT) found.push('an inline script');
		}
		for (const [key, value] of attributes) {
			if (/^on[a-z]+$/.test(key)) found.push(`an event attribute (${key})`);
			if (key === 'style' && !/^text-align:\s*(left|right|center);?$/.test(value))
				found.push(`a style attribute (${value})`);
			if (/^(src|srcset|poster)$/.test(key) && /^\s*(https?:)?\/\//i.test(value))
				found.push(`something of another site (${value})`);
			if (/^(href|src|action|xlink:href)$/.test(key) && /^\s*(javascript|vbscript|data:text)/i.test(value))
				found.push(`a script in ${key}`);
		}
	}
	return found;
}
