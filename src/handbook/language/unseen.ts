import { codeOf } from './look-alikes.ts';

const names: Readonly<Record<string, string>> = {
	'\u00a0': 'NO-BREAK SPACE',
	'\u00ad': 'SOFT HYPHEN',
	'\u034f': 'COMBINING GRAPHEME JOINER',
	'\u061c': 'ARABIC LETTER MARK',
	'\u180e': 'MONGOLIAN VOWEL SEPARATOR',
	'\u2002': 'EN SPACE',
	'\u2003': 'EM SPACE',
	'\u2007': 'FIGURE SPACE',
	'\u2009': 'THIN SPACE',
	'\u200a': 'HAIR SPACE',
	'\u200b': 'ZERO WIDTH SPACE',
	'\u200c': 'ZERO WIDTH NON-JOINER',
	'\u200d': 'ZERO WIDTH JOINER',
	'\u200e': 'LEFT-TO-RIGHT MARK',
	'\u200f': 'RIGHT-TO-LEFT MARK',
	'\u2028': 'LINE SEPARATOR',
	'\u2029': 'PARAGRAPH SEPARATOR',
	'\u202a': 'LEFT-TO-RIGHT EMBEDDING',
	'\u202b': 'RIGHT-TO-LEFT EMBEDDING',
	'\u202c': 'POP DIRECTIONAL FORMATTING',
	'\u202d': 'LEFT-TO-RIGHT OVERRIDE',
	'\u202e': 'RIGHT-TO-LEFT OVERRIDE',
	'\u202f': 'NARROW NO-BREAK SPACE',
	'\u2060': 'WORD JOINER',
	'\u2066': 'LEFT-TO-RIGHT ISOLATE',
	'\u2067': 'RIGHT-TO-LEFT ISOLATE',
	'\u2068': 'FIRST STRONG ISOLATE',
	'\u2069': 'POP DIRECTIONAL ISOLATE',
	'\u205f': 'MEDIUM MATHEMATICAL SPACE',
	'\u3000': 'IDEOGRAPHIC SPACE',
	'\u3164': 'HANGUL FILLER',
	'\ufeff': 'ZERO WIDTH NO-BREAK SPACE',
};

/** Characters that show as nothing. The soft hyphen is left out: prose may use it. */
const NOTHING = new RegExp(
	[
		// Controls, but for those that make lines and columns.
		/(?![\n\t])\p{Cc}/u,
		// Spaces without width, marks of direction, fillers.
		/[\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/u,
		// Joiners, where neither an emoji nor another script needs them.
		/(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]|(?!\p{Script=Latin})[\p{L}\p{M}])[\u200c\u200d]/u,
		// Tags, which spell out text that nobody sees, unless they make a flag.
		/(?<![\u{1f3f4}\u{e0020}-\u{e007e}])[\u{e0000}-\u{e007f}]/u,
	]
		.map(({ source }) => source)
		.join('|'),
	'gu',
);

/** What a name may not hold either: two names that look the same must be the same. */
const IN_NAMES = /[\u00a0\u00ad\u2000-\u200a\u202f\u205f]/gu;

/** What can be seen, and is all that most texts hold: letters of Europe, their punctuation, lines. */
const SEEN = /^[\n\t -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/;

/** A character that a reader does not see. */
export interface Unseen {
	char: string;
	index: number;
	/** Its number, and its name where that is known: `U+200B ZERO WIDTH SPACE`. */
	name: string;
}

/** The number of a character that is not seen, and its name where that is known: `U+200B ZERO WIDTH SPACE`. */
export const nameOfUnseen = (char: string) => [codeOf(char), names[char]].filter(Boolean).join(' ');

/**
 * Finds characters that a reader does not see, each kind once.
 *
 * @param isName whether the text is a name, in which a special space or hyphen is one too many
 */
export function unseenIn(text: string, isName = false): Unseen[] {
	if (SEEN.test(text)) return [];
	const found = new Map<string, Unseen>();
	for (const pattern of isName ? [NOTHING, IN_NAMES] : [NOTHING]) {
		for (const { 0: char, index } of text.matchAll(pattern)) {
			if (!found.has(char)) found.set(char, { char, index, name: nameOfUnseen(char) });
		}
	}
	return [...found.values()];
}
