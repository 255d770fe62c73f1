/** `1 role`, `3 roles`, `no roles`: a number with the right form of its noun. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
	return `${number === 0 ? 'no' : number} ${number === 1 ? singular : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[], and = 'and'): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** The text in typographic quotes. */
export const quote = (text: string) => `“${text}”`;

/**
 * A name as it stands within a sentence: `Tech lead` as `tech lead`, `SRE lead` as it is. Where a later
 * word has a capital of its own, as in `Head of Engineering`, the name is written so everywhere.
 */
export const inSentence = (name: string) =>
	/(?<![\p{L}\d])(?!^)\p{Lu}\p{Ll}/u.test(name)
		? name
		: name.replace(/^\p{Lu}(?=\p{Ll}+(?![\p{L}\d]))/u, (letter) => letter.toLowerCase());

/** How many letters the longest word of a text has. */
export const longestWord = (text: string) => Math.max(0, ...text.split(/[\s–—-]+/u).map((word) => [...word].length));

/** `+2`, `−2` or `0`: a change, with a true minus sign. */
export const signed = (change: number) => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0');

/** The last part of an id in words, as a title: `levels/tech-lead` as `Tech lead`. */
export function titleFromId(id: string): string {
	const words = id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
