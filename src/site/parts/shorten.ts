/** The text, cut at a word where it is longer than a label can be. */
export function shorten(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1);
	const space = cut.lastIndexOf(' ');
	return `${space >= most - 12 ? cut.slice(0, space).trimEnd() : cut}…`;
}

/**
 * The name of something of which a chart shows a label that may be cut: with that label as it is seen, where
 * a word of it is cut, so that somebody who speaks to their machine can say what they see.
 */
export function nameWith(label: string, whole: string): string {
	const seen = label.replace(/…$/, '');
	return seen === whole || whole.startsWith(`${seen} `) ? whole : `${label} ${whole}`;
}
