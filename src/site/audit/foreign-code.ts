import { THEME_SCRIPT } from '../policy/theme-script.ts';
import type { Tag, Token } from '../html/tokens.ts';

const REFUSED = new Set(['iframe', 'object', 'embed', 'base', 'applet', 'frame', 'frameset', 'portal']);

/** What could run, load or restyle on a page. */
export interface Foreign {
	/** What did not come from our own code, in words. */
	found: readonly string[];
	/** Whether the page leads elsewhere by itself. */
	isRefreshed: boolean;
	/** Where its scripts come from. */
	scripts: readonly string[];
}

/** The same of one tag. */
export interface ForeignTag extends Foreign {
	/** Whether what follows is the code of a script, and no data. */
	isCode: boolean;
}

/**
 * Finds what could run, load or restyle: no policy of a browser stops all of it.
 *
 * @param html a whole page, and its tokens
 */
export function findForeignCode(html: string, tokens: readonly Token<{ foreign: ForeignTag }>[]): Foreign {
	const found: string[] = [];
	const scripts: string[] = [];
	let isRefreshed = false;
	let isCode = false;
	for (const token of tokens) {
		if (isCode && (token.is !== 'text' || html.slice(token.from, token.to) !== THEME_SCRIPT))
			found.push('an inline script');
		isCode = false;
		if (token.is !== 'open' || token.tag.foreign === NOTHING) continue;
		const { foreign } = token.tag;
		found.push(...foreign.found);
		scripts.push(...foreign.scripts);
		isRefreshed ||= foreign.isRefreshed;
		({ isCode } = foreign);
	}
	if (isCode) found.push('an inline script');
	return { found, isRefreshed, scripts };
}

/** Attributes by which something is loaded, and those by which something may be run. */
const LOADS = new Set(['src', 'srcset', 'poster', 'data']);
const LEADS = new Set(['href', 'src', 'action', 'xlink:href']);

/** The one place that a form may lead to, on the handbook’s own site, under any base path. */
const TO_SEARCH = /^\/(?:[\w.~-]+\/)*search\/$/;

const NOTHING: ForeignTag = { found: [], isRefreshed: false, scripts: [], isCode: false };

/** What is foreign in one tag, wherever it stands. */
export function foreignTag({ name: tag, attributes }: Tag): ForeignTag {
	const found: string[] = [];
	let isRefreshed = false;
	if (REFUSED.has(tag)) found.push(`<${tag}>`);
	for (const { name, value } of attributes) {
		isRefreshed ||= tag === 'meta' && name === 'http-equiv' && value.toLowerCase() === 'refresh';
		if (name === 'formaction' || (name === 'action' && !TO_SEARCH.test(value))) found.push('a form that sends');
		if (name.startsWith('on') && /^on[a-z]+$/.test(name)) found.push(`an event attribute (${name})`);
		if (name === 'style') found.push(`a style attribute (${value})`);
		if (LOADS.has(name) && /^\s*(https?:)?[\\/]{2}/i.test(value)) found.push(`something of another site (${value})`);
		if (LEADS.has(name) && /^\s*(javascript|vbscript|data:text)/i.test(value)) found.push(`a script in ${name}`);
	}
	if (tag !== 'script') return found.length === 0 && !isRefreshed ? NOTHING : { ...NOTHING, found, isRefreshed };
	const get = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value;
	const src = get('src') ?? get('href') ?? get('xlink:href');
	const isCode = src === undefined && get('type') !== 'application/json';
	return { found, isRefreshed, scripts: src === undefined ? [] : [src], isCode };
}
