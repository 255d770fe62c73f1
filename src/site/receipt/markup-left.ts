import { pageOf } from '../../handbook/addresses/addresses.ts';
import type { Rewording } from '../../handbook/language/rewording.ts';
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

/** A text that readers see. */
export interface Shown {
	/** The address of the page that it is on, or that a record of the search leads to. */
	address: string;
	/** What shows it, in words. */
	where: string;
	text: string;
}

/**
 * Finds markup that stands on pages, or in the texts of the search, as text. What an author means to
 * be read sign by sign is written with a backslash, as code, or in a field that is shown as it stands.
 *
 * @param shown texts, in which code is blanked out if it can be
 * @param reword puts in the words of the organisation
 * @param withCode whether code stands in the texts as it is
 * @returns what is wrong, in words, each with what shows it
 */
export function findMarkupLeft(
	shown: readonly Shown[],
	handbook: PublicHandbook,
	reword: Rewording,
	withCode = false,
): string[] {
	/** Marks that are meant: with what stands beside them, with their page, and alone where they are all of a text. */
	const meant = new Set<string>();
	for (const { page, text } of meantAsText(handbook, withCode)) {
		for (const { mark, keys } of [text, reword(text)].flatMap((meantHere) => [...marksIn(atLineStarts(meantHere))]))
			for (const key of [...keys, mark + page, ...(keys.length === 0 ? [mark] : [])]) meant.add(key);
	}
	return shown.flatMap(({ address, where, text }) => {
		const left = [...marksIn(text)].filter(
			({ mark, keys }) => ![...keys, mark + pageOf(address), mark].some((key) => meant.has(key)),
		);
		return [...new Set(left.map(({ words }) => words))].map(
			(words) => `${where} shows ${quote(words)}, which is markup.`,
		);
	});
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
