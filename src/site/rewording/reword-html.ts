import type { Rewording } from '../../handbook/language/rewording.ts';
import { readText, writeText } from '../html/characters.ts';
import { asTheyAre } from '../html/tags.ts';
import { tokensOf, type Tag } from '../html/tokens.ts';

/** Elements whose text is no prose: code, and what is shown as it was written. */
const VERBATIM = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'textarea']);

/** Elements that hold nothing. */
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** Elements within a sentence: an article before one belongs to what it begins with. */
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'dfn', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong']);

/** Attributes that a reader sees or hears; style sheets show the last, and a script the two before it. */
const READ = new Set([
	'alt',
	'title',
	'aria-label',
	'aria-description',
	'placeholder',
	'label',
	'data-also',
	'data-copy',
	'data-label',
]);

/** The elements of the head whose `content` a reader sees, in a list of results or a preview. */
const TOLD = /^(?:description|(?:og|twitter):(?:title|description|site_name|image:alt))$/i;

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
	/** How many elements of one name one is in whose text stays as it is. */
	let kept: { name: string; depth: number } | undefined;
	for (const token of tokensOf(html, asTheyAre)) {
		const source = html.slice(token.from, token.to);
		if (kept) {
			written.push(source);
			if (token.is === 'open' && token.tag.name === kept.name && !VOID.has(kept.name)) kept.depth += 1;
			if (token.is === 'close' && token.name === kept.name) kept.depth -= 1;
			if (kept.depth === 0) kept = undefined;
		} else if (token.is === 'text') {
			article = writeNext(source);
		} else {
			const name = token.is === 'open' ? token.tag.name : token.is === 'close' ? token.name : undefined;
			if (name !== undefined && !INLINE.has(name)) article = undefined;
			written.push(token.is === 'open' ? rewordTag(source, token.tag, reword) : source);
			if (token.is === 'open' && isKept(token.tag) && !VOID.has(token.tag.name) && !token.tag.endsItself) {
				article = undefined;
				kept = { name: token.tag.name, depth: 1 };
			}
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

const isKept = ({ name, attributes }: Tag) =>
	VERBATIM.has(name) || attributes.some((attribute) => attribute.name === 'translate' && attribute.value === 'no');

/** The tag with what a reader sees or hears of it reworded; all else as it is written. */
function rewordTag(source: string, tag: Tag, reword: Rewording): string {
	const isTold =
		tag.name === 'meta' &&
		tag.attributes.some(({ name, value }) => (name === 'name' || name === 'property') && TOLD.test(value));
	let written = '';
	let at = 0;
	for (const { name, value, from, to } of tag.attributes) {
		if (!READ.has(name) && !(isTold && name === 'content')) continue;
		const changed = reword(value);
		if (changed === value) continue;
		const quotes = /["']/.test(source.charAt(from - 1)) ? 1 : 0;
		written += `${source.slice(at, from - quotes)}"${writeText(changed)}"`;
		at = to + quotes;
	}
	return written + source.slice(at);
}
