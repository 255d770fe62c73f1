import type { PageText } from './page-text.ts';

/**
 * A page as text while it waits to be put into files, and as it is kept for the next build: bytes of its
 * own take half as much room as the same letters in memory, and hold nothing of the page it was read from.
 * A line says how long each form is, and the forms follow.
 */
export type PackedText = Uint8Array;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Packs a page as text. */
export function packText({ name, about, markdown, part, paper }: PageText): PackedText {
	const forms = [name, about, markdown, part, paper];
	return encoder.encode([forms.map(({ length }) => length).join(' '), '\n', ...forms].join(''));
}

/** The text that was packed. */
export function unpackText(packed: PackedText): PageText {
	const all = decoder.decode(packed);
	let at = all.indexOf('\n') + 1;
	const lengths = all.slice(0, at).split(' ').map(Number);
	const [name = '', about = '', markdown = '', part = '', paper = ''] = lengths.map((length) =>
		all.slice(at, (at += length)),
	);
	return { name, about, markdown, part, paper };
}
