import { pageOf } from '../../handbook/addresses/addresses.ts';
import { placeOfEntry } from '../../handbook/addresses/shown-at.ts';
import { nodesOf, nodesOfType, type Body, type BodyNode } from '../../handbook/model/body.ts';
import { allEntries } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { shownTextsIn, shownTextsOf, type ShownText } from '../../handbook/model/texts.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { settings } from '../../handbook/schema/settings.ts';
import { readField } from '../../handbook/source/field-text.ts';
import { readText } from '../html/characters.ts';

/**
 * What authors wrote, text by text, with those signs of Markdown alone that they mean to be read; and
 * their code, if it is asked for.
 *
 * @param isAsked whether a text as it is written is of interest
 * @returns with the page on which each has its place
 */
export function* meantAsText(
	handbook: PublicHandbook,
	withCode: boolean,
	isAsked: (text: string) => boolean,
): Iterable<{ page: string; text: string }> {
	const inFields = (fields: readonly ShownText[]) =>
		fields.filter(({ value }) => isAsked(value)).flatMap((field) => inField(field, withCode));
	for (const text of inFields(shownTextsIn(settings, handbook.settings))) yield { page: '/', text };
	for (const entry of allEntries(handbook, collectionNames)) {
		const { body } = entry;
		const texts = [...inFields(shownTextsOf(entry)), ...(isAsked(body.text) ? inBody(body, withCode) : [])];
		const page = pageOf(placeOfEntry(handbook, entry));
		for (const text of texts) yield { page, text };
	}
}

const inField = ({ value, text }: ShownText, withCode: boolean): string[] =>
	text === 'plain'
		? [value]
		: [withoutMarks(value, true), ...(withCode ? codeIn(readField(value).paragraphs.flat()) : [])];

const inBody = (body: Body, withCode: boolean): string[] => [
	// Where a component and code overlap there are two readings.
	...[body.text, body.text.replace(COMPONENT, UNKNOWN)].map((text) => withoutMarks(text, false)),
	// Lists of a page's headings say their words alone.
	...codeIn(withCode ? [body.tree] : nodesOfType(body, 'heading')),
];

const codeIn = (nodes: readonly BodyNode[]) =>
	nodes
		.flatMap((node) => [...nodesOf(node)])
		.flatMap((node) => (node.type === 'code' || node.type === 'inlineCode' ? [node.value] : []));

/** Signs that Markdown may take for marks. */
const MARKS = /[*[\]~|#{}^]|:{3,}/g;

const COMPONENT = /<[A-Z]\w*\s+\w+=(?:"[^"]*"|[^<>"])*>(?:\s*<\/[A-Z]\w*>)?/g;

/** What stands for the place of a component, whose words are not known here. */
const UNKNOWN = '\0';

/** A text without the signs that mark something in it. */
function withoutMarks(text: string, isField: boolean): string {
	const escaped: string[] = [];
	const keep = (sign: string) => `\u0001${escaped.push(sign) - 1}\u0002`;
	const withoutTags = (given: string) =>
		isField
			? given
			: given.replace(COMPONENT, UNKNOWN).replace(/<\/?(?:details|summary|br|sup|sub|kbd|abbr)\b[^<>]*>/g, '');
	const signs = text.replace(/\\([!-/:-@[-`{-~])|&(?:#x?[\da-f]+|\w+);/gi, (whole, sign?: string) => {
		const read = sign ?? readText(whole);
		return read === whole ? '' : keep(read);
	});
	return (
		withoutTags(signs.replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, ''))
			.replace(/^[ \t>]*\d+[.)][ \t]/gm, '')
			// A sign in one word with an escaped one is no mark either, nor is a bracket that closes one.
			.replace(/(?<=\u0002\S{0,20})[*~|^#[]|(?<=\u0002[^[\]\n]*)\]|[\]*~|[#](?=\S{0,20}\u0001)/g, keep)
			.replace(/!\[(?:[^[\]]|\[[^[\]]*\])*\]\([^()]*\)/g, '')
			.replace(/\]\([^()\s]*(?:\s[^()]*)?\)/g, ']')
			.replace(MARKS, '')
			.replace(/\u0001(\d+)\u0002/g, (_, which: string) => escaped[Number(which)]!)
	);
}
