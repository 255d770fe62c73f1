import type { Rewording } from '../../../handbook/language/rewording.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { readField } from '../../../handbook/source/field-text.ts';
import { fieldHtml } from '../../fields/field-html.ts';
import { writeText } from '../../html/characters.ts';
import { bodyHtml } from '../../prose/body-html.ts';
import { saidBy } from '../../prose/said-by.ts';
import { rewordHtml } from '../../rewording/reword-html.ts';
import type { DataSource } from '../source.ts';
import { asMarkdown } from '../text/markdown.ts';
import { pageTree } from '../text/page-tree.ts';
import { readBlocks } from '../text/read-blocks.ts';

/** Texts without one of these mean to Markdown what they say. */
const MEANS = /[\\`*_[\]<&~]|^(?:[#>+=-]|\d+[.)])/;

/** The texts of the front matter as Markdown, in the organisation’s words and with whole addresses; each is made once. */
export function fieldsAsMarkdown({ reword, urlOf }: DataSource): (text: string) => string {
	const known = new Map<string, string>();
	return (text) => {
		let made = known.get(text);
		if (made === undefined) {
			const field = readField(text);
			const plain = field.isPlain && !MEANS.test(field.plain);
			made = plain ? reword(field.plain) : htmlAsMarkdown(fieldHtml(field, urlOf), reword, '');
			known.set(text, made);
		}
		return made;
	};
}

/** The prose of an entry as Markdown, with whole addresses; empty where there is none. */
export function bodyAsMarkdown({ view, reword, urlOf }: DataSource): (entry: Entry, page: string) => string {
	const said = saidBy(view);
	return ({ body }, page) => {
		if (body.text === '') return '';
		const html = bodyHtml(body, urlOf, { said })
			.map((piece) => (typeof piece === 'string' ? piece : writeText(said(piece))))
			.join('');
		return htmlAsMarkdown(html, reword, page);
	};
}

function htmlAsMarkdown(html: string, reword: Rewording, page: string): string {
	const tree = pageTree(rewordHtml(`<main>${html}</main>`, reword));
	return asMarkdown(readBlocks(tree, (href) => (href.startsWith('#') ? page + href : href))).trim();
}
