/** Characters that nobody sees, and that other programs leave in what is pasted from them. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const BLANKS = /[\t \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** A text as it comes out of a cell: lines as ours are. */
export const inLines = (text: string): string => text.replace(/\r\n?|\u2028|\v/g, '\n');

/** Blanks at which no line breaks. */
const UNBROKEN = /[\u00a0\u202f]/g;

/**
 * A text that was written in a cell, without what other programs leave in it. What stood there before was
 * meant.
 */
export function cleaned(text: string, was = ''): string {
	const plain = inLines(text).replace(UNSEEN, (sign) => (was.includes(sign) ? sign : ''));
	return was.search(UNBROKEN) >= 0 ? plain : plain.replace(UNBROKEN, ' ');
}

/** A text as it is compared: what nobody sees in it is no difference. What a line begins with may mean something. */
const seen = (text: string): string =>
	inLines(text)
		.replace(UNSEEN, '')
		.replace(BLANKS, (blanks, at: number, whole: string) =>
			at > 0 && whole[at - 1] !== '\n' ? ' ' : blanks.replaceAll('\t', '    ').replace(/./g, ' '),
		)
		.replace(/ +$/gm, '')
		.trim();

/** Whether two texts look the same. */
export const looksSame = (one: string, other: string): boolean => one === other || seen(one) === seen(other);
