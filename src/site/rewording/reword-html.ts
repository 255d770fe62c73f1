import type { Rewording } from '../../handbook/language/rewording.ts';
import { readText, writeText } from './characters.ts';

/** Elements whose text is no prose: code, and what is shown as it was written. */
const VERBATIM = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'textarea']);

/** Elements that hold nothing. */
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** Elements within a sentence: an article before one belongs to what it begins with. */
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'dfn', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong']);

/** Attributes that a reader sees or hears; style sheets show the last, and a script the one before it. */
const READ = new Set([
	'alt',
	'title',
	'aria-label',
	'aria-description',
	'placeholder',
	'label',
	'data-also',
	'data-label',
]);

/** The elements of the head whose `content` a reader sees, in a list of results or a preview. */
const TOLD = /\b(?:name|property)=["']?(?:description|(?:og|twitter):(?:title|description|site_name|image:alt))\b/i;

const TOKEN = /<!--[^]*?-->|<![^>]*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;
const ATTRIBUTE = /([^\s"'=/]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/g;

/**
 * Rewords what a reader sees or hears of a page: its texts, and the attributes that are texts. Code,
 * ids and addresses stay, and so does every character outside of what changes.
 *
 * @param html a whole page of ours, well formed
 */
export function rewordHtml(html: string, reword: Rewording): string {
	const written: string[] = [];
	/** Where an article was written that may belong to what comes next. */
	let article: number | undefined;
	const tokens = new RegExp(TOKEN);
	for (let match = tokens.exec(html); match; match = tokens.exec(html)) {
		const [token, slash, name, attributes = ''] = match;
		if (name === undefined) {
			if (token.startsWith('<')) written.push(token);
			else article = writeNext(token);
			continue;
		}
		const tag = name.toLowerCase();
		if (!INLINE.has(tag)) article = undefined;
		const isOpening = slash === '' && !VOID.has(tag) && !attributes.endsWith('/');
		const isKept = VERBATIM.has(tag) || /\stranslate=["']?no\b/i.test(attributes);
		if (isOpening && isKept) {
			article = undefined;
			const end = endOf(html, tag, tokens.lastIndex);
			written.push(token, html.slice(tokens.lastIndex, end));
			tokens.lastIndex = end;
		} else {
			written.push(slash === '' ? rewordTag(token, attributes, reword) : token);
		}
	}
	return written.join('');

	/** Writes a text, with the article that stands before it in another element. */
	function writeNext(token: string): number | undefined {
		const text = readText(token);
		const [before = '', , space = ''] = article === undefined ? [] : (/(an?)(\s+)$/i.exec(written[article]!) ?? []);
		const whole = reword(before + text);
		// Only the article itself may change in the other element, not how much space is after it.
		const first = before === '' ? '' : /^an?/i.exec(whole)![0] + space;
		const changed = whole.slice(first.length);
		if (before !== '') written[article!] = written[article!]!.slice(0, -before.length) + first;
		written.push(changed === text ? token : writeText(changed));
		return /(?<![\p{L}\p{N}_'’-])an?\s+$/iu.test(text) ? written.length - 1 : undefined;
	}
}

/** Where an element ends that began before a place; the end of the page where it does not. */
function endOf(html: string, tag: string, from: number): number {
	const tags = new RegExp(`<(/?)${tag}(?![\\w:-])[^>]*>`, 'gi');
	tags.lastIndex = from;
	let depth = 1;
	for (let match = tags.exec(html); match; match = tags.exec(html)) {
		depth += match[1] === '/' ? -1 : 1;
		if (depth === 0) return match.index;
	}
	return html.length;
}

function rewordTag(token: string, attributes: string, reword: Rewording): string {
	const isTold = /^<meta\b/i.test(token) && TOLD.test(attributes);
	return token.replace(ATTRIBUTE, (whole, name: string, equals: string, value: string) => {
		if (!READ.has(name.toLowerCase()) && !(isTold && name === 'content')) return whole;
		const quote = /^["']/.exec(value)?.[0] ?? '';
		const text = readText(quote === '' ? value : value.slice(1, -1));
		const changed = reword(text);
		return changed === text ? whole : `${name}${equals}"${writeText(changed)}"`;
	});
}
