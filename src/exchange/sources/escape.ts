/** White space as a page shows it; a space that does not break stays one. */
export const collapsed = (text: string) => text.replace(/[ \t\r\n\f]+/g, ' ');

/**
 * Plain text as Markdown of a field that says just that: signs which would mark something are escaped,
 * and no other.
 */
export const escapeMarks = (text: string): string =>
	text
		.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
		.replace(/`/g, '\\`')
		// Between blanks it marks nothing: 2 * 3.
		.replace(/(?<!\s(?=\*\s))\*/g, '\\*')
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
		.replace(/~~/g, '\\~\\~')
		.replace(/\[(?=[^]*\][([])|\](?=[([])/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		// What looks like a tag; `List<String>` and `a < b` do not.
		.replace(/(?<![\p{L}\p{N}\\])<(?=[/a-z][^<>]*>)/giu, '\\<');

/** A name or a sentence without its marks: the reverse, for what is known to hold no address. */
export const withoutMarks = (marked: string): string =>
	marked
		.replace(/(?<!\\)\[((?:\\.|[^[\]\\])*)\]\([^()\s]*\)/g, '$1')
		.replace(
			/(\\[!-/:-@[-`{-~])|((?<=\s)\*(?=\s))|\*+|`+|~~/g,
			(_, escaped?: string, alone?: string) => escaped?.slice(1) ?? alone ?? '',
		);

/** Code as Markdown marks it: between as many ticks as stand nowhere in a row in it. */
export function codeSpan(code: string): string {
	const runs = new Set([...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	let count = 1;
	while (runs.has(count)) count++;
	const ticks = '`'.repeat(count);
	const pad = /^`|`$|^ .* $/.test(code) ? ' ' : '';
	return `${ticks}${pad}${code}${pad}${ticks}`;
}
