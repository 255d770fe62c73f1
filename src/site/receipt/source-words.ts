/** A line of a body as it is written, with its words. */
export interface SourceLine {
	/** Where it begins in the text of the body. */
	at: number;
	/**
	 * What it says, as far as it is text, with a gap (a null) where something stands whose words are not its
	 * own. Where a tag and code overlap there are two readings.
	 */
	readings: readonly (readonly (string | null)[])[];
	/** Whether code runs over its end, or into a tag or an address: where its words begin is not known. */
	isTangled: boolean;
}

/** How code stands in a line of words: no word of the organisation is put into it. */
export const CODE = {
	mark: (code: string): string => `\u0001${code}\u0002`,
	/** Changes the words between codes. */
	around: (line: string, change: (words: string) => string): string =>
		line
			.split(/(\u0001[^\u0002]*\u0002)/)
			.map((part, index) => (index % 2 === 0 ? change(part) : part))
			.join(''),
};

const FENCE = /^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)*(`{3,}|~{3,})/;

/** What ends code: no item of a list begins on such a line. */
const CLOSING = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;

/** What stands at the beginning of a line and is no word of it, each with what takes its place. */
const MARKS: readonly (readonly [mark: RegExp, instead: string])[] = [
	[/^(?:[ \t]*(?:>|[-*+][ \t]|\d+[.)](?:[ \t]|$)))*[ \t]*(?:\[[ xX]\][ \t])?/, ''],
	[/^\[![A-Za-z]+\]/, ''],
	[/^:{3,}[ \t]*[\w-]*/, ''],
	[/^\[\^[^\]]+\]:(?:[ \t]*(?:>|[-*+][ \t]|\d+[.)](?:[ \t]|$)))*/, ''],
	[/^\[[^\]]+\]:[ \t]*\S.*$/, ''],
];

/** Tags, of which components have words that are not their own. */
const TAGS: readonly (readonly [mark: RegExp, instead: string])[] = [
	[/<[A-Z]\w*\s+\w+=(?:"[^"]*"|[^<>"])*>(?:\s*<\/[A-Z]\w*>)?/g, '\0'],
	[/<\/?(?:details|summary|br|sup|sub|kbd|abbr)\b[^<>]*>/g, ''],
];

/** What stands within a line and is no word of it. */
const INLINE: readonly (readonly [mark: RegExp, instead: string])[] = [
	[/\{\/\*[^]*?\*\/\}|<!--[^]*?-->/g, ''],
	[/!\[(?:[^[\]]|\[[^[\]]*\])*\](?:\([^)]*\)|\[[^\]]*\])/g, ''],
	[/\[\^[^\]]+\](?!\()/g, ''],
	[/\]\((?:<[^>]*>|[^()\s]*(?:\([^()]*\)[^()\s]*)*)(?:[ \t]+["'(][^]*?["')])?\)/g, ''],
	[/\]\[[^\]]*\](?!\()/g, ''],
	[/&(?:#x?[\da-f]+|\w+);/gi, '\0'],
	...TAGS,
];

/** An odd number of backticks, or one within a tag or an address. */
const TANGLED = /^[^`]*`(?:[^`]*`[^`]*`)*[^`]*$|<[^<>]*`[^<>]*>|\]\([^()]*`/;

/**
 * The words of a body line by line, found in the text itself and not in what was read of it: what
 * reading loses is found by this. It knows no more of Markdown than which signs are no words.
 */
export function sourceLines(body: string): SourceLine[] {
	const lines: SourceLine[] = [];
	let at = 0;
	let fence: string | undefined;
	for (const line of withoutComments(body).split('\n')) {
		const [, opening] = FENCE.exec(line) ?? [];
		if (fence === undefined && opening !== undefined) fence = opening;
		else if (fence !== undefined && CLOSING.exec(line)?.[1]?.startsWith(fence) === true) fence = undefined;
		else {
			const isTangled = fence === undefined && TANGLED.test(line.replace(/\\`/g, ''));
			lines.push({ at, readings: fence === undefined ? readingsOf(line) : [[line]], isTangled });
		}
		at += line.length + 1;
	}
	return lines;
}

/** A text in which comments over several lines are blank. */
const withoutComments = (text: string) =>
	text.replace(/\{\/\*[^]*?\*\/\}|<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));

/** A line of words and the signs of sentences alone: it is its own words. */
const SENTENCES = /^[a-z][^\\`<>[\]{}&]*$/i;

function readingsOf(line: string): (string | null)[][] {
	if (SENTENCES.test(line)) return [[line]];
	const withoutTags = line.includes('`')
		? TAGS.reduce((text, [tag, instead]) => text.replace(tag, instead), line)
		: line;
	// Between backticks that end on another line, a tag is its own words.
	const withTags = line.replaceAll('<', ' ');
	return [...new Set([line, withoutTags, ...(TANGLED.test(line) ? [withTags] : [])])].map(wordsOf);
}

function wordsOf(line: string): (string | null)[] {
	const code: string[] = [];
	// Escaped signs are signs, and code is its own words.
	let text = line
		.replace(/\\[!-/:-@[-`{-~]/g, '\u0003')
		.replace(/(`+)(?!`)(.*?[^`])\1(?!`)/g, (_, __, said: string) => `\u0001${code.push(said) - 1}\u0002`);
	for (const [mark, instead] of MARKS) text = text.replace(mark, instead);
	for (const [mark, instead] of INLINE) text = text.replace(mark, instead);
	return text.split('\0').flatMap((piece, index) => {
		const words = piece.replace(/\u0001(\d+)\u0002/g, (_, which: string) => CODE.mark(code[Number(which)]!));
		return index === 0 ? [words] : [null, words];
	});
}
