/** The lists of words that rules look for, and what each says of a phrase. */
export interface WatchedLists {
	/** The question that the text should answer instead. */
	vague: Readonly<Record<string, string>>;
	/** What to write instead. */
	loaded: Readonly<Record<string, string>>;
	/** How often it may stand in a thousand words. */
	worn: Readonly<Record<string, number>>;
}

/** A phrase of a list, or what hints at a figure, found in a text. */
export interface Watched {
	list: keyof WatchedLists | 'figures';
	/** As the list has it; empty for a hint. */
	key: string;
	/** As the text has it. */
	text: string;
	index: number;
}

/** Where a phrase is looked for: it may have to begin a sentence. */
type Known = Pick<Watched, 'list' | 'key'> & { opens: boolean };

/** Ends a phrase that counts only where a sentence begins with it. */
const OPENING = /\s*…$/;

/** What stands before the first word of a sentence. */
const BEGINS = /(?:^|[.?!:]["”’)]*\s|\n\s*\n)\s*[-*+>#\d.\s]*$/;

/** The phrases of a key, which stand for one: `man-day / man-days`. */
export const phrasesOfKey = (key: string): string[] => key.split(/\s+\/\s+/).filter((phrase) => phrase !== '');

/**
 * The forms in which a phrase of a list stands in a text. A vague one is a verb in the third person, which
 * “you” and “can” have otherwise; what stands before “aware of” may also be left out.
 */
export function formsOf(list: keyof WatchedLists, phrase: string): string[] {
	const plain = folded(phrase.replace(OPENING, ''));
	if (list !== 'vague') return [plain];
	const bare = plain.replace(/^(?:is|has(?: an?)?) /, '');
	return bare === plain ? [...new Set([plain, plain.replace(/^(\S+?)s(?= |$)/, '$1')])] : [bare];
}

/**
 * Makes what finds all phrases of some lists in a text at one go, in its order. Capitals make no difference; a
 * phrase that is part of a compound, such as “half-time”, is another word.
 *
 * @param hints sources of expressions for what hints at a figure
 */
export function watcherFor(lists: WatchedLists, hints: readonly string[]): (text: string) => Watched[] {
	const known = new Map<string, Known[]>();
	for (const list of ['vague', 'loaded', 'worn'] as const) {
		for (const key of Object.keys(lists[list])) {
			for (const phrase of phrasesOfKey(key)) {
				for (const form of formsOf(list, phrase))
					known.set(form, [...(known.get(form) ?? []), { list, key, opens: OPENING.test(phrase) }]);
			}
		}
	}
	const pattern = patternOf([...known.keys()], hints);
	if (!pattern) return () => [];
	return (whole) => {
		const found: Watched[] = [];
		// Not by `matchAll`, which makes an expression of its own for each of thousands of texts.
		pattern.lastIndex = 0;
		for (let match = pattern.exec(whole); match; match = pattern.exec(whole)) {
			const { 0: matched, index } = match;
			const isHint = !known.has(folded(matched));
			if (isHint) found.push({ list: 'figures', key: '', text: matched, index });
			// A hint may begin with a phrase of a list.
			const text = isHint ? matched.split(/\W/, 1)[0]! : matched;
			if (isPart(whole, index, text.length)) continue;
			for (const { list, key, opens } of known.get(folded(text)) ?? []) {
				if (!opens || BEGINS.test(whole.slice(0, index))) found.push({ list, key, text, index });
			}
		}
		return found;
	};
}

const folded = (text: string) => text.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');

/** How many letters tell most words apart. */
const HEAD = 2;

/**
 * One expression for all, since going through a text costs more than what is looked for. Forms that begin
 * alike are tried together; of two of them, the longer first.
 */
function patternOf(forms: readonly string[], hints: readonly string[]): RegExp | undefined {
	const written = (text: string) =>
		text
			.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
			.replaceAll(' ', String.raw`\s+`)
			.replaceAll("'", "['’]");
	const longestFirst = forms.toSorted((a, b) => b.length - a.length);
	const groups = [...Map.groupBy(longestFirst, (form) => form.slice(0, HEAD))].map(
		([head, alike]) => `${written(head)}(?:${alike.map((form) => written(form.slice(HEAD))).join('|')})`,
	);
	const parts = [...hints, ...groups];
	return parts.length === 0 ? undefined : new RegExp(String.raw`\b(?:${parts.join('|')})\b`, 'gi');
}

const isPart = (text: string, index: number, length: number) =>
	/[\p{L}\p{N}_’'/-]$/u.test(text.slice(Math.max(0, index - 2), index)) ||
	/^(?:[\p{L}\p{N}_]|[’'/-]\p{L})/u.test(text.slice(index + length, index + length + 2));
