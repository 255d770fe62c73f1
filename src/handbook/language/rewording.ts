import { formOf, inCaseOf, isAcronym, partsOf, pluralOf, takesAn } from './word-forms.ts';

/** Gives a text with some words in the place of others. */
export type Rewording = (text: string) => string;

/** Leaves a text as it is written. */
export const asWritten: Rewording = (text) => text;

/** What takes the place of a phrase; the phrase itself where it is kept. */
interface Change {
	key: string;
	to: string;
}

/** Addresses and names of files, in which no word is one. */
const ADDRESS = String.raw`(?:https?:\/\/|mailto:|www\.|[\w.+-]+@)\S+|[\w.\/-]+\.(?:mdx?|ya?ml|json|csv|svg|png)\b`;

/** Where a word begins and ends: `level` is no word of `skip-level`. */
const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}_]|[\p{L}\p{M}\p{N}][-‐‑])`;
const AFTER = String.raw`(?![\p{L}\p{M}\p{N}_]|[-‐‑][\p{L}\p{N}])`;

/**
 * Puts words in the place of others wherever they stand in a text as words: in any case, with spaces
 * or hyphens between them, one or many of it. What takes a place has its capitals, its number and its
 * hyphens, and the right article before it. A longer phrase goes before a shorter one, and what was
 * put in is not changed again.
 *
 * @param words what is said instead, by what is not to be said; a phrase that is given for itself
 *   stays, whatever is said of a word in it
 * @param names what stays as it is, though a word stands in it, unless `words` speaks of it too
 */
export function rewording(words: Readonly<Record<string, string>>, names: readonly string[] = []): Rewording {
	const changes = changesOf(words);
	if (changes.size === 0) return asWritten;
	const holdsKey = new RegExp(patternOf(changes.keys()), 'iu');
	for (const name of names.flatMap((name) => [name, pluralOf(name)])) {
		if (!changes.has(formOf(name)) && holdsKey.test(name)) changes.set(formOf(name), { key: name, to: name });
	}
	const pattern = new RegExp(`${ADDRESS}|${patternOf(changes.keys())}`, 'giu');
	return (text) =>
		text.replace(pattern, (whole: string, article = '', space = '', found?: string) => {
			const change = found === undefined ? undefined : changes.get(formOf(found));
			if (found === undefined || !change || change.key === change.to) return whole;
			if (isAcronym(change.key) && !found.startsWith(change.key)) return whole;
			const to = joinedAs(found, change);
			return articleFor(article, found, to) + space + inCaseOf(found, change.key, to);
		});
}

/** What changes, by its form: what the settings say goes before a plural that is made of it. */
function changesOf(words: Readonly<Record<string, string>>): Map<string, Change> {
	const said = Object.entries(words).map(([key, to]): Change => ({ key, to }));
	const changes = new Map(said.map((change) => [formOf(change.key), change]));
	for (const { key, to } of said) {
		const form = formOf(pluralOf(key));
		if (!changes.has(form)) changes.set(form, { key, to: pluralOf(to) });
	}
	changes.delete('');
	return changes;
}

/** Finds any of some phrases, the longest first, with the article before it. */
function patternOf(forms: Iterable<string>): string {
	const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	const phrases = longestFirst.map((form) =>
		partsOf(form)
			.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll("'", "['’]"))
			.join(String.raw`(?:\s+|[-‐‑])`),
	);
	return `${BEFORE}(?:(an?)(\\s+))?(${phrases.join('|')})${AFTER}`;
}

/** What takes the place of a phrase that stands with hyphens, where it is written without them. */
const joinedAs = (found: string, { key, to }: Change) =>
	/[-‐‑]/.test(found) && !/\s/.test(found) && !/[-‐‑]/.test(key) ? to.replace(/\s+/g, '-') : to;

/** The article before a phrase, if it was the right one before what stood there. */
function articleFor(article: string, found: string, to: string): string {
	if (article === '' || /n/i.test(article) !== takesAn(found) || takesAn(found) === takesAn(to)) return article;
	return article.length === 1 ? `${article}n` : article.charAt(0);
}
