import { readText } from '../html/characters.ts';
import type { OpenTag, Token } from '../html/tokens.ts';
import { RunningText } from './running-text.ts';

/** What a page says, as text. */
export interface PageText {
	/** Its words; what stands in one block is one line. */
	text: string;
	/** The same with a sign (U+FFFC) for each run of code. */
	withoutCode: string;
	/** What stands in each element that has an id, from where to where; of a heading, what follows it; `main` is the page without its frame. */
	regions: ReadonlyMap<string, readonly [from: number, to: number]>;
}

const LINE = new Set(
	'a abbr b bdi bdo cite code data del dfn em i img input ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
		' ',
	),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head']);
const HEADING = /^h[1-6]$/;

/** What is open at a point of a page. */
interface Open {
	name: string;
	id: string | undefined;
	from: number;
}

/**
 * Reads what a page says. The numbers of notes are no words of a text.
 *
 * @param html a whole page, and its tokens
 */
export function pageText(html: string, tokens: readonly Token[]): PageText {
	const [text, withoutCode] = [new RunningText(), new RunningText()];
	const regions = new Map<string, [number, number]>();
	const open: Open[] = [];
	/** Headings whose part of the page has not ended, with how deep they stand. */
	let headings: { id: string; name: string; depth: number }[] = [];
	let [unseen, code] = [0, 0];

	const put = (words: string) => {
		text.put(words);
		withoutCode.put(code > 0 ? words.replace(/\S+/g, '\ufffc') : words);
	};
	const endLine = () => {
		text.endLine();
		withoutCode.endLine();
	};
	const close = ({ name, id, from }: Open) => {
		if (id !== undefined && !HEADING.test(name)) regions.set(id, [from, text.length]);
		const [ended, on] = [
			headings.filter(({ depth }) => depth > open.length),
			headings.filter(({ depth }) => depth <= open.length),
		];
		for (const heading of ended) regions.get(heading.id)![1] = text.length;
		headings = on;
	};
	const begin = (tag: OpenTag) => {
		const id = tag.name === 'main' ? 'main' : tag.attributes.find(({ name }) => name === 'id')?.value;
		if (HEADING.test(tag.name)) {
			for (const heading of headings.filter(({ name }) => name >= tag.name)) regions.get(heading.id)![1] = text.length;
			headings = headings.filter(({ name }) => name < tag.name);
			if (id !== undefined) {
				regions.set(id, [text.length, html.length]);
				headings.push({ id, name: tag.name, depth: open.length });
			}
		}
		open.push({ name: tag.name, id, from: text.length });
	};

	for (const token of tokens) {
		if (token.is === 'text') {
			if (unseen === 0) put(readText(html.slice(token.from, token.to)));
		} else if (token.is === 'open') {
			if (token.name === 'br') put(' ');
			else if (!LINE.has(token.name)) endLine();
			if (VOID.has(token.name) || html.endsWith('/>', token.to)) continue;
			begin(token);
			if (isUnseen(token)) unseen += 1;
			else if (unseen > 0) unseen += 1;
			if (token.name === 'code' || token.name === 'pre') code += 1;
		} else if (token.is === 'close') {
			if (!LINE.has(token.name)) endLine();
			const at = open.findLastIndex(({ name }) => name === token.name);
			if (at < 0) continue;
			for (const ended of open.splice(at).toReversed()) {
				close(ended);
				unseen = Math.max(0, unseen - 1);
				if (ended.name === 'code' || ended.name === 'pre') code = Math.max(0, code - 1);
			}
		}
	}
	return { text: text.toString(), withoutCode: withoutCode.toString(), regions };
}

const isUnseen = ({ name, attributes }: OpenTag) =>
	UNSEEN.has(name) || attributes.some((attribute) => attribute.name === 'data-footnote-ref');
