/** The text, cut at a word where it is longer than a label can be. */
export function shorten(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 12)).trimEnd()}…`;
}
