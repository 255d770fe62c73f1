import { readText } from '../html/characters.ts';
import type { Tag, Token } from '../html/tokens.ts';
import { RunningText } from './running-text.ts';

/** Where something stands in a text. */
type Region = readonly [from: number, to: number];

/** What a page says, as text. */
export interface PageText {
	/** Its words; what stands in one block is one line. */
	text: string;
	/** Where in it there is code. */
	code: readonly Region[];
	/** What stands in each element that has an id, from where to where; of a heading, what follows it; `main` is the page without its frame. */
	regions: ReadonlyMap<string, Region>;
}

const LINE = new Set(
	'a abbr b bdi bdo cite code data del dfn em i img input ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
		' ',
	),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head']);
const HEADING = /^h[1-6]$/;

/** What an element is to the text of a page. */
export interface TextTag {
	name: string;
	id: string | undefined;
	/** Whether it stands in a line, and ends none. */
	isInLine: boolean;
	/** Whether it holds nothing, so that nothing closes it. */
	isVoid: boolean;
	isHeading: boolean;
	isCode: boolean;
	/** Whether what it holds is no text of the page, as the number of a note is not. */
	isUnseen: boolean;
}

/** What a tag begins, to the text of a page. */
export function textTag({ name, attributes, endsItself }: Tag): TextTag {
	let id: string | undefined;
	let isNote = false;
	for (const attribute of attributes) {
		if (attribute.name === 'id') id ??= attribute.value;
		isNote ||= attribute.name === 'data-footnote-ref';
	}
	const element = elementOf(name);
	if (id === undefined && !isNote && !endsItself) return element;
	const isVoid = element.isVoid || endsItself;
	return { ...element, id: element.id ?? id, isVoid, isUnseen: element.isUnseen || isNote };
}

const elements = new Map<string, TextTag>();

/** What any element of a name is. */
function elementOf(name: string): TextTag {
	let element = elements.get(name);
	if (!element) {
		element = {
			name,
			id: name === 'main' ? 'main' : undefined,
			isInLine: LINE.has(name),
			isVoid: VOID.has(name),
			isHeading: HEADING.test(name),
			isCode: name === 'code' || name === 'pre',
			isUnseen: UNSEEN.has(name),
		};
		elements.set(name, element);
	}
	return element;
}

/**
 * Reads what a page says. The numbers of notes are no words of a text.
 *
 * @param html a whole page, and its tokens
 */
export function pageText(html: string, tokens: readonly Token<{ text: TextTag }>[]): PageText {
	const text = new RunningText();
	const code: [number, number][] = [];
	const regions = new Map<string, [number, number]>();
	const open: { tag: TextTag; from: number }[] = [];
	/** Headings whose part of the page has not ended, with how deep they stand: each is lower than the one before, and no less deep. */
	const headings: { id: string; name: string; depth: number }[] = [];
	/** How many open elements are unseen or in one that is; how many are code. */
	let [unseen, codes] = [0, 0];

	const endHeading = () => (regions.get(headings.pop()!.id)![1] = text.length);
	const begin = (tag: TextTag) => {
		if (tag.isHeading) {
			while (headings.length > 0 && headings.at(-1)!.name >= tag.name) endHeading();
			if (tag.id !== undefined) {
				regions.set(tag.id, [text.length, Infinity]);
				headings.push({ id: tag.id, name: tag.name, depth: open.length });
			}
		}
		open.push({ tag, from: text.length });
		if (tag.isUnseen || unseen > 0) unseen += 1;
		if (tag.isCode) codes += 1;
	};
	const endLast = () => {
		const { tag, from } = open.pop()!;
		if (tag.id !== undefined && !tag.isHeading) regions.set(tag.id, [from, text.length]);
		while (headings.length > 0 && headings.at(-1)!.depth > open.length) endHeading();
		if (unseen > 0) unseen -= 1;
		if (tag.isCode) codes -= 1;
	};
	const say = (words: string) => {
		const from = text.length;
		text.put(words);
		if (codes > 0) code.push([from, text.length]);
	};

	for (const token of tokens) {
		if (token.is === 'text') {
			if (unseen === 0) say(readText(html.slice(token.from, token.to)));
		} else if (token.is === 'open') {
			const tag = token.tag.text;
			if (tag.name === 'br') say(' ');
			else if (!tag.isInLine) text.endLine();
			if (!tag.isVoid) begin(tag);
		} else if (token.is === 'close') {
			if (!LINE.has(token.name)) text.endLine();
			let depth = open.length - 1;
			while (depth >= 0 && open[depth]!.tag.name !== token.name) depth -= 1;
			while (depth >= 0 && open.length > depth) endLast();
		}
	}
	return { text: text.toString(), code, regions };
}

/** The text of a page with a sign (U+FFFC) for each word of code. */
export function withoutCode({ text, code }: PageText): string {
	let at = 0;
	const pieces = code.flatMap(([from, to]) => {
		const before = text.slice(at, from);
		at = to;
		return [before, text.slice(from, to).replace(/\S+/g, '\ufffc')];
	});
	return [...pieces, text.slice(at)].join('');
}
