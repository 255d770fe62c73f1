import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../tests/ladders/shown-tree.ts';
import type { Node } from './node.ts';

const textOf = ({ name, text, children }: Node): string =>
	[name?.plain, text?.plain, ...children.map(textOf)].join(' ');

/** The words of a source, all different, that are in no node of its tree. */
function lostIn(path: string, text: string): string[] {
	const words = new Set(textOf(sourceOf({ [path]: text }).tree).match(/w\d+/g));
	return (text.match(/w\d+/g) ?? []).filter((word) => !words.has(word));
}

/** Pieces with a number in the place of each #. */
const numbered = (pieces: readonly string[]) =>
	pieces.map((piece, index) => piece.replaceAll('#', String(index))).join('');

describe('no word is lost', () => {
	test('in HTML, however badly it is nested', () => {
		const tags =
			'p div ul ol li table tr td th thead caption b em a span h2 h3 details summary blockquote pre dl dt dd br'.split(
				' ',
			);
		const piece = fc.oneof(
			fc.constantFrom(...tags).map((tag) => `<${tag}>`),
			fc.constantFrom(...tags).map((tag) => `</${tag}>`),
			fc.constant(' w# '),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				expect(lostIn('a.html', numbered(pieces))).toEqual([]);
			}),
		);
	});

	test('in Markdown, whatever follows what', () => {
		const piece = fc.constantFrom(
			'w# ',
			'\n\nw# ',
			'\n- w#',
			'\n  - w#',
			'\n1. w#',
			'\n## w#',
			'\n**w#**\n',
			'\n> w#',
			'\n| a | b |\n|---|---|\n| w# | x |',
			'\n```\nw#\n```\n',
			'<details><summary>w#</summary>\n',
			'</details>',
			'<ul><li>w#',
			'<br>',
			'\n\n',
			':',
			'*',
			'[w#](x.md)',
			'`w#`',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				expect(lostIn('a.md', numbered(pieces))).toEqual([]);
			}),
		);
	});

	test('in data', () => {
		const texts = fc.constantFrom('w#', '- w#\n- w#b', '**w#**', '<p>w#</p>', 'w#\n\nw#c');
		const tree = fc.letrec((tie) => ({
			node: fc.oneof(
				{ maxDepth: 4 },
				texts,
				fc.array(tie('node'), { maxLength: 3 }),
				fc.dictionary(fc.constantFrom('a', 'b', 'text'), tie('node'), { maxKeys: 3 }),
			),
		}));
		fc.assert(
			fc.property(tree.node, (value) => {
				let number = 0;
				const json = JSON.stringify([value]).replace(/#/g, () => String(number++));
				expect(lostIn('a.json', json)).toEqual([]);
			}),
		);
	});
});
