/**
 * Tells where code spans end. Ask in the order of the text.
 *
 * @returns for the offset of a run of backticks: the offset after the span that it opens, or after
 *   the run itself where no run of the same length closes it within its paragraph, and before `limit`
 */
export function codeSpanEnds(text: string): (at: number, limit: number) => number {
	let paragraphEnd = 0;
	/** The runs of the paragraph by length, each list from the last to the first. */
	let runs = new Map<number, number[]>();
	return (at, limit) => {
		if (at >= paragraphEnd) {
			paragraphEnd = endOfParagraph(text, at);
			runs = runsByLength(text, at, paragraphEnd);
		}
		const length = runLength(text, at);
		const later = runs.get(length) ?? [];
		while (later.length > 0 && later.at(-1)! <= at) later.pop();
		const close = later.at(-1) ?? at;
		return (close < limit ? close : at) + length;
	};
}

/** The offset of the blank line that ends the paragraph at an offset, or of the end of the text. */
export function endOfParagraph(text: string, at: number): number {
	const blank = /\n[ \t]*\n/g;
	blank.lastIndex = at;
	return blank.exec(text)?.index ?? text.length;
}

function runsByLength(text: string, start: number, end: number): Map<number, number[]> {
	const runs = new Map<number, number[]>();
	for (let at = text.indexOf('`', start); at >= 0 && at < end; at = text.indexOf('`', at)) {
		const length = runLength(text, at);
		const known = runs.get(length);
		if (known) known.push(at);
		else runs.set(length, [at]);
		at += length;
	}
	for (const list of runs.values()) list.reverse();
	return runs;
}

function runLength(text: string, at: number): number {
	let end = at;
	while (text[end] === '`') end++;
	return end - at;
}
