/** Letters and dashes that look like one of an id: what each looks like, and its Unicode name. */
const lookAlikes: Readonly<Record<string, readonly [string, string]>> = {
	'\u0430': ['a', 'CYRILLIC SMALL LETTER A'],
	'\u0435': ['e', 'CYRILLIC SMALL LETTER IE'],
	'\u043a': ['k', 'CYRILLIC SMALL LETTER KA'],
	'\u043c': ['m', 'CYRILLIC SMALL LETTER EM'],
	'\u043e': ['o', 'CYRILLIC SMALL LETTER O'],
	'\u0440': ['p', 'CYRILLIC SMALL LETTER ER'],
	'\u0441': ['c', 'CYRILLIC SMALL LETTER ES'],
	'\u0442': ['t', 'CYRILLIC SMALL LETTER TE'],
	'\u0443': ['y', 'CYRILLIC SMALL LETTER U'],
	'\u0445': ['x', 'CYRILLIC SMALL LETTER HA'],
	'\u0455': ['s', 'CYRILLIC SMALL LETTER DZE'],
	'\u0456': ['i', 'CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I'],
	'\u0458': ['j', 'CYRILLIC SMALL LETTER JE'],
	'\u04bb': ['h', 'CYRILLIC SMALL LETTER SHHA'],
	'\u04cf': ['l', 'CYRILLIC SMALL LETTER PALOCHKA'],
	'\u0501': ['d', 'CYRILLIC SMALL LETTER KOMI DE'],
	'\u051b': ['q', 'CYRILLIC SMALL LETTER QA'],
	'\u051d': ['w', 'CYRILLIC SMALL LETTER WE'],
	'\u03b1': ['a', 'GREEK SMALL LETTER ALPHA'],
	'\u03b3': ['y', 'GREEK SMALL LETTER GAMMA'],
	'\u03b5': ['e', 'GREEK SMALL LETTER EPSILON'],
	'\u03b7': ['n', 'GREEK SMALL LETTER ETA'],
	'\u03b9': ['i', 'GREEK SMALL LETTER IOTA'],
	'\u03ba': ['k', 'GREEK SMALL LETTER KAPPA'],
	'\u03bd': ['v', 'GREEK SMALL LETTER NU'],
	'\u03bf': ['o', 'GREEK SMALL LETTER OMICRON'],
	'\u03c1': ['p', 'GREEK SMALL LETTER RHO'],
	'\u03c4': ['t', 'GREEK SMALL LETTER TAU'],
	'\u03c5': ['u', 'GREEK SMALL LETTER UPSILON'],
	'\u03c7': ['x', 'GREEK SMALL LETTER CHI'],
	'\u0131': ['i', 'LATIN SMALL LETTER DOTLESS I'],
	'\u2010': ['-', 'HYPHEN'],
	'\u2011': ['-', 'NON-BREAKING HYPHEN'],
	'\u2012': ['-', 'FIGURE DASH'],
	'\u2013': ['-', 'EN DASH'],
	'\u2014': ['-', 'EM DASH'],
	'\u2212': ['-', 'MINUS SIGN'],
};

/** Names the first character that stands outside ASCII, and what it looks like: `letter U+0435 … looks like “e”`. */
export function strangeCharacter(text: string): string | undefined {
	const char = /\P{ASCII}/u.exec(text)?.[0];
	if (char === undefined) return undefined;
	const what = /\p{L}/u.test(char) ? 'letter' : 'character';
	const code = codeOf(char);
	const [like, name] = lookAlikes[char] ?? [];
	return like === undefined
		? `${what} ${code} is outside a-z, 0-9 and -`
		: `${what} ${code} ${name} looks like “${like}”`;
}

/** A letter of another alphabet by its number and, where it looks like another, its name and that other. */
export function nameLetter(char: string): string {
	const [like, name] = lookAlikes[char] ?? [];
	if (like !== undefined) return `${codeOf(char)} ${name}, which looks like “${like}”`;
	const [, small] = lookAlikes[char.toLowerCase()] ?? [];
	return small === undefined ? codeOf(char) : `${codeOf(char)} ${small.replace('SMALL', 'CAPITAL')}`;
}

/** `U+0435`. */
export const codeOf = (char: string) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** The text with each look-alike replaced by what it looks like, without accents and unseen characters. */
export function inPlainLetters(text: string): string {
	const replaced = text.replace(/\P{ASCII}/gu, (char) => lookAlikes[char]?.[0] ?? char);
	return replaced.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
}
