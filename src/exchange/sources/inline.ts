import type { Place } from '../../handbook/model/diagnostic.ts';
import { isAddress } from '../../handbook/source/address.ts';
import { readField } from '../../handbook/source/field-text.ts';
import type { Listed } from '../table/table.ts';
import { isText, type Content } from './element.ts';
import { codeSpan, collapsed, escapeMarks } from './escape.ts';
import type { Words } from './node.ts';

/** What marks a stretch of words, by the tag that does. */
const MARKS: Readonly<Record<string, string>> = {
	em: '*',
	i: '*',
	strong: '**',
	b: '**',
	del: '~~',
	s: '~~',
	strike: '~~',
};

/** Marks that change what is meant, for which a field has no sign. */
const MEANT = new Set(['sup', 'sub']);

/** What a reader of a page does not read. */
const UNREAD = new Set([
	'script',
	'style',
	'head',
	'template',
	'noscript',
	'svg',
	'nav',
	'source',
	'input',
	'button',
	'select',
]);

/**
 * The words of a stretch of a page.
 *
 * @param placeAt the place of a character of the text that the page was read from
 */
export function wordsOf(contents: readonly Content[], placeAt: (offset: number) => Place): Words {
	const lost: Listed[] = [];
	const marked = contents.map((content) => write(content, '')).join('');
	const plain = tidy(plainOf(contents));
	return { plain, marked: mended(tidy(marked), plain), lost };

	/** @param marks the marks within which it stands: none is written twice */
	function write(content: Content, marks: string): string {
		if (isText(content)) return escapeMarks(collapsed(content.value));
		const { tag, at, attributes, children } = content;
		const inner = () => children.map((child) => write(child, marks)).join('');
		if (UNREAD.has(tag)) return '';
		if (tag === 'br') return ' ';
		if (tag === 'img') return picture(attributes.alt ?? '', at);
		if (tag === 'code' || tag === 'tt') return around('', collapsed(plainOf(children)), '', codeSpan);
		if (tag === 'a') return link(attributes.href ?? '', inner(), at);
		const mark = MARKS[tag];
		if (mark !== undefined && !marks.includes(`${mark} `))
			return around(mark, children.map((child) => write(child, `${marks}${mark} `)).join(''), mark);
		if (MEANT.has(tag)) lose('mark', at, plainOf(children), `A field has no sign for <${tag}>; its words stay.`);
		return inner();
	}

	function picture(alt: string, at: number): string {
		lose('picture', at, alt, 'Pictures do not come along.');
		return '';
	}

	function link(address: string, text: string, at: number): string {
		const url = withoutDetour(address);
		if (/^(?:https?|mailto):/i.test(url) && isAddress(url)) return around('[', text, `](${inBrackets(url)})`);
		if (url !== '') lose('link', at, url, 'It leads into the source’s own pages, or to no page; its words stay.');
		return text;
	}

	function lose(what: Listed['what'], at: number, text: string, reason: string): void {
		lost.push({ what, at: placeAt(at), text, reason, because: 'no place' });
	}
}

/** An address by itself, where a program has put it behind one that counts who follows it. */
function withoutDetour(url: string): string {
	const [, query] = /^https?:\/\/www\.google\.[a-z.]+\/url\?(.*)$/i.exec(url) ?? [];
	return new URLSearchParams(query).get('q') ?? url;
}

/** An address as it may stand in round brackets. */
const inBrackets = (url: string) =>
	url.trim().replace(/[\s()<>]/g, (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`);

/** Marks stand right at the words; blanks go outside. */
function around(open: string, text: string, close: string, inner = (words: string) => words): string {
	const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text)!;
	return words === '' ? before + after : before + open + inner(words) + close + after;
}

function plainOf(contents: readonly Content[]): string {
	return contents
		.map((content) => {
			if (isText(content)) return collapsed(content.value);
			if (content.tag === 'br') return ' ';
			return UNREAD.has(content.tag) ? '' : plainOf(content.children);
		})
		.join('');
}

const tidy = (text: string) => text.replace(/ +/g, ' ').trim();

/**
 * Marks as Markdown takes them for marks: two that touch are one, and a colon before a letter goes
 * outside. Where some would be left over nevertheless, the words stand without any.
 */
function mended(marked: string, plain: string): string {
	const tried = marked
		.replace(/(?<=[^\\\s*])\*{4}(?=[^\s*])/g, '')
		.replace(/(?<![\\*])(\*{1,2})([^\s*][^*]*?)([.,:;!?)]+)\1(?=[\p{L}\p{N}])/gu, '$1$2$1$3');
	// In a body a < is a sign as others are; a field does not see it.
	const isRead = [tried, tried.replace(/[<>]/g, ',')].every((text) => readField(text).refused.length === 0);
	return isRead ? tried : escapeMarks(plain);
}
