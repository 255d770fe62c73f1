/** What a badge has room for. */
const SHORT = /^\p{Lu}{2,4}$/u;

/** A role in two to four capitals: the first such name that it goes by, else the first letters of its words. */
export function shortName(title: string, aliases: readonly string[]): string {
	const given = aliases.find((alias) => SHORT.test(alias));
	if (given !== undefined) return given;
	const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
	const capitals = words.map((word) => [...word][0]!.toLocaleUpperCase());
	return capitals.length > 1 ? capitals.slice(0, 4).join('') : [...(words[0] ?? title)].slice(0, 2).join('');
}
