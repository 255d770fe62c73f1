import { Parser } from 'htmlparser2';
import { pageBuilder, type Element, type PageBuilder } from './element.ts';

/** Writes pieces of HTML into a page, one after another: what one opens, a later one may end. */
export interface HtmlWriter {
	/** @param at where the piece begins in the text that is read */
	write: (html: string, at: number) => void;
}

/** A writer of HTML for a builder. */
export function htmlWriter(builder: PageBuilder): HtmlWriter {
	let written = 0;
	let base = 0;
	const parser: Parser = new Parser(
		{
			onopentag: (tag, attributes) => builder.open(tag, base + parser.startIndex, attributes),
			ontext: (text) => builder.text(text, base + parser.startIndex),
			onclosetag: (tag) => builder.close(tag),
		},
		{ decodeEntities: true },
	);
	return {
		write(html, at) {
			base = at - written;
			parser.write(html);
			written += html.length;
		},
	};
}

/** Reads HTML as it stands in a file. */
export function readHtml(html: string): Element {
	const builder = pageBuilder();
	htmlWriter(builder).write(html, 0);
	return builder.root;
}
