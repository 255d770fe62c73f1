import { pageOf } from '../../handbook/addresses/addresses.ts';
import { asWritten, type Rewording } from '../../handbook/language/rewording.ts';
import { quote } from '../../handbook/language/words.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { MARKUP_ON_PAGE } from '../../handbook/source/leftovers/on-page.ts';
import { meantAsText } from './meant-as-text.ts';

/** A mark that stands in a text. */
interface Mark {
	mark: string;
	/** With the letter before it and with the letter behind it: one of the two is the same in the file as on the page. */
	keys: readonly string[];
	words: string;
}

/** Marks that stand in a text that readers see. */
interface Shown {
	/** The page that shows it, or that a record of the search leads to. */
	page: string;
	/** What shows it, in words. */
	where: string;
	marks: readonly Mark[];
}

/**
 * Finds markup that stands on pages, or in the texts of the search, as text. What an author means to
 * be read sign by sign is written with a backslash, as code, or in a field that is shown as it stands.
 */
export class MarkupLeft {
	readonly #shown: Shown[] = [];

	/**
	 * Looks through a text that readers see.
	 *
	 * @param address of the page that shows it, or that a record of the search leads to
	 * @param where what shows it, in words
	 */
	look(address: string, where: string, text: string): void {
		const marks = [...marksIn(text)];
		if (marks.length > 0) this.#shown.push({ page: pageOf(address), where, marks });
	}

	/**
	 * What stands in the texts that were looked through and is not meant.
	 *
	 * @param reword puts in the words of the organisation
	 * @param withCode whether code stands in the texts as it is; else it is blanked out in them
	 * @returns what is wrong, in words, each with what shows it
	 */
	problems(handbook: PublicHandbook, reword: Rewording, withCode: boolean): string[] {
		if (this.#shown.length === 0) return [];
		const first = new Set(this.#shown.flatMap(({ marks }) => marks.map(({ mark }) => mark.charAt(0))));
		// A sign stands in the file as itself or as a reference, unless it comes with a word of the organisation.
		const mayHold = (text: string) =>
			reword !== asWritten || text.includes('&') || [...first].some((sign) => text.includes(sign));
		const meant = marksMeant(meantAsText(handbook, withCode, mayHold), reword);
		return this.#shown.flatMap(({ page, where, marks }) => {
			const left = marks.filter(({ mark, keys }) => ![...keys, mark + page, mark].some((key) => meant.has(key)));
			return [...new Set(left.map(({ words }) => words))].map(
				(words) => `${where} shows ${quote(words)}, which is markup.`,
			);
		});
	}
}

/** Marks that are meant: with what stands beside them, with their page, and alone where they are all of a text. */
function marksMeant(texts: Iterable<{ page: string; text: string }>, reword: Rewording): ReadonlySet<string> {
	const meant = new Set<string>();
	for (const { page, text } of texts) {
		for (const way of new Set([text, reword(text)])) {
			for (const { mark, keys } of marksIn(atLineStarts(way)))
				for (const key of [...keys, mark + page, ...(keys.length === 0 ? [mark] : [])]) meant.add(key);
		}
	}
	return meant;
}

/** A text in which what is a mark at the beginning of a line only begins one: items and cells do so on pages. */
const atLineStarts = (text: string) => text.replace(/(?<!:):::|(?<!#)##/g, '\n$&');

/** How far the next letter is looked for. */
const NEAR = 200;

function* marksIn(text: string): Iterable<Mark> {
	for (const { 0: sign, index } of text.matchAll(MARKUP_ON_PAGE)) {
		const end = index + sign.length;
		const [, before] = /([\p{L}\p{N}])[^\p{L}\p{N}\0]*$/u.exec(text.slice(Math.max(0, index - NEAR), index)) ?? [];
		const [, behind] = /^[^\p{L}\p{N}\0]*([\p{L}\p{N}])/u.exec(text.slice(end, end + NEAR)) ?? [];
		const mark = sign.replace(/[\s-]+/g, '');
		yield {
			mark,
			keys: [...(before ? [`${before} ${mark}`] : []), ...(behind ? [`${mark} ${behind}`] : [])],
			words: text
				.slice(index, end + 12)
				.split('\n')[0]!
				.trim(),
		};
	}
}
