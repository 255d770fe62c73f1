import type { Rewording } from '../../handbook/language/rewording.ts';
import { quote } from '../../handbook/language/words.ts';
import { nodesOfType } from '../../handbook/model/body.ts';
import { allEntries } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { shownTextsIn, shownTextsOf } from '../../handbook/model/texts.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { settings as settingsSchema } from '../../handbook/schema/settings.ts';
import { readText } from '../html/characters.ts';

/** Markup that nobody is to see, each with a few words behind it. */
const MARKUP =
	/(?:\*\*|\[!|:::|\[\[|\|[ \t]*:?-{2,}|~~|(?<![\p{L}\p{N}#])#{2,6}|\]\((?=[/#.a-z<])|\[\^|\]\[|\{\{|<\/?[a-z][\w-]*(?:[\s/][^<>]*)?>|&(?:#x?[\da-f]+|[a-z]+\d*);)[^\n]{0,12}/giu;

/**
 * Finds markup that stands on pages, or in the texts of the search, as text. What an author means to
 * be read sign by sign is written with a backslash, as code, or in a field that is shown as it stands.
 *
 * @param shown texts in which code is blanked out, by what shows them
 * @returns what is wrong, in words, each with what shows it
 */
export function findMarkupLeft(
	shown: ReadonlyMap<string, string>,
	handbook: PublicHandbook,
	reword: Rewording,
): string[] {
	const written = meantAsText(handbook);
	const meant = [written, reword(written)].map(signsOf).join('\n');
	return [...shown].flatMap(([where, text]) =>
		[...new Set([...text.matchAll(MARKUP)].map(([found]) => found.trim()))]
			.filter((found) => !meant.includes(signsOf(found)))
			.map((found) => `${where} shows ${quote(found)}, which is markup.`),
	);
}

/** A text without what may differ between a file and a page: spaces, quotes, dashes. */
const signsOf = (text: string) => text.replace(/:(?!::)(?<!:::)|[^\p{L}\p{M}\p{N}*[\]~|#{}^<&:]+/gu, '');

/** What authors wrote, without each sign of Markdown that they did not escape. */
function meantAsText(handbook: PublicHandbook): string {
	const texts: string[] = [];
	for (const { value, text } of shownTextsIn(settingsSchema, handbook.settings))
		texts.push(text === 'plain' ? value : withoutMarks(value, '<'));
	for (const entry of allEntries(handbook, collectionNames)) {
		for (const { value, text } of shownTextsOf(entry)) texts.push(text === 'plain' ? value : withoutMarks(value, '<'));
		texts.push(withoutMarks(entry.body.text, ''));
		for (const type of ['code', 'inlineCode'] as const)
			texts.push(...nodesOfType(entry.body, type).map(({ value }) => value));
	}
	return texts.join('\n');
}

/** Signs that Markdown may take for marks. */
const MARKS = /[*[\]~|#{}^<]|:{3,}/g;

function withoutMarks(text: string, kept: string): string {
	const escaped: string[] = [];
	const keep = (sign: string) => `\0${escaped.push(sign) - 1}\0`;
	return text
		.replace(/\\([!-/:-@[-`{-~])|&(?:#x?[\da-f]+|\w+);/gi, (whole, sign?: string) => {
			const read = sign ?? readText(whole);
			return read === whole ? '' : keep(read);
		})
		.replace(/\]\([^\s()]*\)/g, ']')
		.replace(MARKS, (mark) => (kept.includes(mark) ? mark : ''))
		.replace(/\0(\d+)\0/g, (_, which: string) => escaped[Number(which)]!);
}
