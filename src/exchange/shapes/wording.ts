/** What parts of a text a wording has found, by the names that stand in its braces. */
export type Slots = Readonly<Record<string, string>>;

/** Dashes that people and word processors put for one another. */
const DASH = '[-\\u2010-\\u2015\\u2212]';

const known = new Map<string, { pattern: RegExp; names: string[] }>();

/**
 * Takes a text apart as one of some wordings says.
 *
 * @param wordings such as `{label} - {title}`, tried in turn; how many blanks there are, which dash and
 *   which case is all the same
 * @returns nothing where no wording fits
 */
export function takeApart(text: string, wordings: readonly string[] = []): Slots | undefined {
	for (const wording of wordings) {
		let read = known.get(wording);
		if (!read) known.set(wording, (read = patternOf(wording)));
		const match = read.pattern.exec(text);
		if (match) return Object.fromEntries(read.names.map((name, index) => [name, match[index + 1]!.trim()]));
	}
	return undefined;
}

function patternOf(wording: string) {
	const pieces = wording.split(/\{(\w+)\}/);
	const source = pieces.map((piece, index) => (index % 2 === 1 ? '([^]+?)' : literal(piece))).join('');
	return { pattern: new RegExp(`^\\s*${source}\\s*$`, 'iu'), names: pieces.filter((_, index) => index % 2 === 1) };
}

/** Blanks may be missing, but for those at a dash: “Co-founder” has none. */
const literal = (text: string) =>
	text
		.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
		.replace(/\s+(?!\s*[-\u2010-\u2015\u2212])(?<![-\u2010-\u2015\u2212]\s+)/g, '\\s*')
		.replace(/\s+/g, '\\s+')
		.replace(/[-\u2010-\u2015\u2212]/g, DASH);
