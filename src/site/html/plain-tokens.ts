import type { Tags } from './tags.ts';
import type { Token } from './tokens.ts';

/** The one thing beside tags and texts that a page of ours holds. */
const DOCTYPE = /^<!doctype html>/i;

/** The name of an element, as ours are written. */
const NAME = /^[a-z][a-z0-9-]*$/;

/** Elements in which a sign may stand that begins no tag there. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp']);

/** An element that never ends. */
const ENDLESS = 'plaintext';

const SLASH = '/'.charCodeAt(0);

/**
 * The tags and texts of a page whose every “<” begins a tag that ends, as those of our pages do: so the
 * next one can be jumped to.
 *
 * @returns the same as reading sign by sign; nothing of a page that holds anything to be thought about
 */
export function plainTokens<Asked>(html: string, tags: Tags<Asked>): Token<Asked>[] | undefined {
	const tokens: Token<Asked>[] = [];
	let at = DOCTYPE.exec(html)?.[0].length ?? 0;
	if (at > 0) tokens.push({ is: 'other', from: 0, to: at });
	/** What may be open in which a “<” is text, so that nothing but its end may follow. */
	let raw: string | undefined;
	for (let from = html.indexOf('<', at); from >= 0; from = html.indexOf('<', at)) {
		if (from > at) tokens.push({ is: 'text', from: at, to: from });
		if (html.charCodeAt(from + 1) === SLASH) {
			at = html.indexOf('>', from) + 1;
			const name = html.slice(from + 2, at - 1);
			if (at === 0 || !NAME.test(name) || (raw !== undefined && name !== raw)) return undefined;
			raw = undefined;
			tokens.push({ is: 'close', name, from, to: at });
		} else {
			const tag = raw === undefined ? tags.at(html, from) : undefined;
			if (!tag || tag.name === ENDLESS) return undefined;
			if (RAW.has(tag.name)) raw = tag.name;
			at = from + tag.length;
			tokens.push({ is: 'open', tag: tag.asked, from, to: at });
		}
	}
	if (raw !== undefined) return undefined;
	if (at < html.length) tokens.push({ is: 'text', from: at, to: html.length });
	return tokens;
}
