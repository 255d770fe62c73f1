import { Tokenizer } from 'htmlparser2';
import { readText } from './characters.ts';
import type { Attribute, Piece, Token } from './tokens.ts';

/** The tags and texts of any page, however it is written: sign by sign, as browsers read it. */
export function tokensOfAny(html: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	let open: { name: string; from: number; attributes: Attribute[] } | undefined;
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
		if (open) {
			const { name, attributes } = open;
			const tag = { name, attributes, endsItself: html.endsWith('/>', last + 1) };
			end(last + 1, (place) => ({ ...place, is: 'open', tag }));
		}
		open = undefined;
	};
	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			ontext: (_, to) => endText(to),
			onopentagname: (from, to) => {
				// A sign that began no tag before this one is text.
				if (from - 1 > at) endText(from - 1);
				open = { name: html.slice(from, to).toLowerCase(), from: from - 1, attributes: [] };
			},
			onattribname: (from, to) => {
				const place = to - (open?.from ?? 0);
				attribute = { name: html.slice(from, to).toLowerCase(), value: '', from: place, to: place };
				open?.attributes.push(attribute);
			},
			onattribdata: (from, to) => {
				if (!attribute || !open) return;
				if (attribute.value === '') attribute.from = from - open.from;
				attribute.to = to - open.from;
				attribute.value = readText(html.slice(open.from + attribute.from, to));
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
