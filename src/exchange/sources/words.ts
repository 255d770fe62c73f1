import { collapsed, escapeMarks } from './escape.ts';
import type { Words } from './node.ts';

/** Plain text as words: its blank lines end paragraphs. */
export function plainWords(text: string): Words {
	const paragraphs = text.split(/\n[ \t]*\n/).map((paragraph) => collapsed(paragraph).trim());
	const said = paragraphs.filter((paragraph) => paragraph !== '');
	return { plain: said.join(' '), marked: said.map(escapeMarks).join('\n\n'), lost: [] };
}

/** Several words as one text, a paragraph each. */
export function joined(all: readonly Words[]): Words {
	const said = all.filter(({ plain }) => plain !== '');
	return {
		plain: said.map(({ plain }) => plain).join(' '),
		marked: said.map(({ marked }) => marked).join('\n\n'),
		lost: all.flatMap(({ lost }) => lost),
	};
}

/** A name without the colon behind it. */
export function withoutColon(words: Words): Words {
	const cut = (text: string) => text.replace(/\s*:(\**)\s*$/, '$1').trim();
	return { ...words, plain: cut(words.plain), marked: cut(words.marked) };
}
