import { FILLER } from '../tags.ts';
import { offsetOf, type TreeNode } from '../tree.ts';
import { quote } from '../../language/words.ts';
import type { Leftover } from './find.ts';
import { UNDERSTOOD } from './pattern.ts';

/** Markup that nobody is to see, in a text as a page shows it, each block on a line of its own. */
export const MARKUP_ON_PAGE =
	/\*\*|\[![^[\]\s]{1,20}\]|(?<=\n)[ \t]*:::(?=[a-z]|\n)|\[\[[^[\]\n]+\]\]|\|[ \t]*:?-{2,}|~~|(?<=\n)#{2,6}|\]\((?=[/#.a-z<])|\[\^|\]\[[^[\]\n]*\]|\{\{[^{}\n]*\}\}|<\/?[a-z][\w-]*(?:[\s/][^<>\n]*)?>|(?<!https?:\/\/\S{0,200})&(?:#x?[\da-f]+|[a-z]+\d*);/giu;

/**
 * Markup that stands in a block once the signs that were understood are gone: `*:::*team` begins with a
 * sign of a note on the page, and nowhere in the file.
 *
 * @param block a paragraph, a heading or a cell
 * @param own its text, from which all that was understood is blanked out
 * @param from where that begins in the text that was parsed
 */
export function leftOnPage(block: TreeNode, own: string, from: number): Leftover[] {
	let seen = '\n';
	const places = [0];
	const add = (char: string, at: number) => {
		// A page begins no line with a blank.
		if (/\s/.test(char) && seen === '\n') return;
		seen += char;
		places.push(at);
	};
	visit(block);
	return [...`${seen}\n`.matchAll(MARKUP_ON_PAGE)].flatMap(({ 0: mark, index }) => {
		const [first = 0, last = first] = [places[index], places[index + mark.length - 1]];
		// What stands together in the file too, and is no markup there, is meant.
		if (last - first + 1 === mark.length && !/^\s*(?::|#)/.test(mark)) return [];
		return [
			{
				index: first,
				length: last - first + 1,
				message: `${quote(mark)} would stand on the page, since the signs in or around it are not shown.`,
				hint: 'Take them out, or write a backslash before each that you mean.',
				isBlock: false,
			},
		];
	});

	function visit(node: TreeNode): void {
		const at = offsetOf(node) - from;
		if (node.type === 'inlineCode' || node.type.startsWith('mdxJsx')) add(UNDERSTOOD, at);
		else if (node.type === 'break') add(' ', at);
		else if (node.type === 'text' || node.type.endsWith('Directive')) {
			const end = (node.position?.end.offset ?? 0) - from;
			for (let index = at; index < end; index++) {
				const char = own[index]!;
				if (char !== FILLER) add(char === '\n' ? ' ' : char, index);
			}
		} else for (const child of node.children ?? []) visit(child);
	}
}
