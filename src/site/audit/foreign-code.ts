import { THEME_SCRIPT } from '../policy/theme-script.ts';
import type { OpenTag, Token } from '../html/tokens.ts';

const REFUSED = new Set(['iframe', 'object', 'embed', 'base', 'applet', 'frame', 'frameset', 'portal']);

/**
 * Finds what could run, load or restyle and did not come from our own code: no policy of a browser
 * stops all of it.
 *
 * @param html a whole page, and its tokens
 * @param ours whether a script at an address is one that we built
 * @param isRedirect whether the page is there only to lead elsewhere
 * @returns what was found, in words
 */
export function findForeignCode(
	html: string,
	tokens: readonly Token[],
	ours: (address: string) => boolean,
	isRedirect: boolean,
): string[] {
	return tokens.flatMap((tag, index) => {
		if (tag.is !== 'open') return [];
		const next = tokens[index + 1];
		const code = next?.is === 'text' ? html.slice(next.from, next.to) : '';
		return [...inTag(tag, isRedirect), ...(tag.name === 'script' ? inScript(tag, code, ours) : [])];
	});
}

function inScript({ attributes }: OpenTag, code: string, ours: (address: string) => boolean): string[] {
	const get = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value;
	const src = get('src') ?? get('href') ?? get('xlink:href');
	if (src !== undefined) return ours(src) ? [] : [`a script that is not ours (${src})`];
	return get('type') === 'application/json' || code === THEME_SCRIPT ? [] : ['an inline script'];
}

function inTag({ name: tag, attributes }: OpenTag, isRedirect: boolean): string[] {
	const found: string[] = [];
	if (REFUSED.has(tag)) found.push(`<${tag}>`);
	for (const { name, value } of attributes) {
		if (tag === 'meta' && name === 'http-equiv' && value.toLowerCase() === 'refresh' && !isRedirect)
			found.push('a refresh');
		if (name === 'action' || name === 'formaction') found.push('a form that sends');
		if (/^on[a-z]+$/.test(name)) found.push(`an event attribute (${name})`);
		if (name === 'style') found.push(`a style attribute (${value})`);
		if (/^(src|srcset|poster|data)$/.test(name) && /^\s*(https?:)?[\\/]{2}/i.test(value))
			found.push(`something of another site (${value})`);
		if (/^(href|src|action|xlink:href)$/.test(name) && /^\s*(javascript|vbscript|data:text)/i.test(value))
			found.push(`a script in ${name}`);
	}
	return found;
}
