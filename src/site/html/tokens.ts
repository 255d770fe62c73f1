import { Tokenizer } from 'htmlparser2';
import { readText } from './characters.ts';

/** An attribute of a tag. */
export interface Attribute {
	/** In lower case. */
	name: string;
	/** With its references resolved; empty where it has none. */
	value: string;
	/** Where its value stands, without quotes. */
	from: number;
	to: number;
}

/** A tag that opens an element. */
export interface OpenTag extends Piece {
	is: 'open';
	/** In lower case. */
	name: string;
	attributes: readonly Attribute[];
}

/** Where a piece of a page stands, in UTF-16 units. */
interface Piece {
	from: number;
	to: number;
}

/** A piece of a page: one after another, they are the page. */
export type Token = OpenTag | (Piece & ({ is: 'text' | 'other' } | { is: 'close'; name: string }));

/**
 * A page as its tags and texts, as browsers tell them apart: what stands in a script, a style or a
 * comment is no tag.
 */
export function tokensOf(html: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	let open: { name: string; attributes: Attribute[] } | undefined;
	let attribute: Attribute | undefined;
	/** Ends a piece, which begins where the last one has ended. */
	const end = (to: number, make: (place: Piece) => Token) => {
		const last = tokens.at(-1);
		const next = make({ from: at, to });
		if (next.is === 'text' && last?.is === 'text') last.to = to;
		else if (to > at) tokens.push(next);
		at = to;
	};
	const endText = (to: number) => end(to, (place) => ({ ...place, is: 'text' }));
	const endOther = (_: number, last: number) =>
		end(Math.min(last + 1, html.length), (place) => ({ ...place, is: 'other' }));
	const endTag = (last: number) => {
		const tag = open;
		if (tag) end(last + 1, (place) => ({ ...place, is: 'open', ...tag }));
		open = undefined;
	};
	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			ontext: (_, to) => endText(to),
			onopentagname: (from, to) => {
				// A sign that began no tag before this one is text.
				if (from - 1 > at) endText(from - 1);
				open = { name: html.slice(from, to).toLowerCase(), attributes: [] };
			},
			onattribname: (from, to) => {
				attribute = { name: html.slice(from, to).toLowerCase(), value: '', from: to, to };
				open?.attributes.push(attribute);
			},
			onattribdata: (from, to) => {
				if (!attribute) return;
				if (attribute.value === '') attribute.from = from;
				attribute.to = to;
				attribute.value = readText(html.slice(attribute.from, to));
			},
			onattribend: () => (attribute = undefined),
			onopentagend: endTag,
			onselfclosingtag: endTag,
			onclosetag: (from, to) =>
				end(html.indexOf('>', to) + 1 || html.length, (place) => ({
					...place,
					is: 'close',
					name: html.slice(from, to).toLowerCase(),
				})),
			oncomment: endOther,
			ondeclaration: endOther,
			onprocessinginstruction: endOther,
			oncdata: endOther,
			onattribentity: () => {},
			ontextentity: () => {},
			onend: () => {},
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	// A tag that never ends is none, and no text either.
	const unfinished = html.slice(at).search(/<[a-z/!?]/i);
	if (unfinished > 0) endText(at + unfinished);
	if (unfinished >= 0) endOther(0, html.length);
	else endText(html.length);
	return tokens;
}
