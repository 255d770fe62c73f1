/** The braces of a text: which close which, and which hold comments alone. */
export interface Braces {
	/** The offset of the } that closes the { at an offset, counted as if no text were quoted. */
	closing: (open: number) => number | undefined;
	/** The offset after an expression that is nothing but comments; ask in the order of the text. */
	commentEnd: (open: number) => number | undefined;
}

/** Goes through the braces of a text once, where it holds any. */
export function bracesOf(text: string, start: number): Braces {
	let pairs: Map<number, number> | undefined;
	/** The end of the first comment that ends after the last { asked about. */
	let firstEnd = start;
	return { closing: (open) => (pairs ??= pair(text, start)).get(open), commentEnd };

	function commentEnd(open: number): number | undefined {
		let at = skipSpace(text, open + 1);
		if (!text.startsWith('/*', at)) return undefined;
		if (firstEnd < at + 2) firstEnd = indexOrEnd(text, '*/', at + 2);
		let end = firstEnd;
		while (end < text.length) {
			at = skipSpace(text, end + 2);
			if (text[at] === '}') return at + 1;
			if (!text.startsWith('/*', at)) return undefined;
			end = indexOrEnd(text, '*/', at + 2);
		}
		return undefined;
	}
}

function pair(text: string, start: number): Map<number, number> {
	const pairs = new Map<number, number>();
	const open: number[] = [];
	for (const { 0: brace, index } of text.slice(start).matchAll(/[{}]/g)) {
		if (brace === '{') open.push(start + index);
		else if (open.length > 0) pairs.set(open.pop()!, start + index);
	}
	return pairs;
}

function skipSpace(text: string, at: number): number {
	while (/\s/.test(text[at] ?? '')) at++;
	return at;
}

function indexOrEnd(text: string, part: string, from: number): number {
	const index = text.indexOf(part, from);
	return index < 0 ? text.length : index;
}
