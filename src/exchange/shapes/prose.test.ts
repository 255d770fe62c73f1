import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../handbook/source/body.ts';
import { sourceOf } from '../../tests/ladders/shown-tree.ts';
import { proseOf } from './prose.ts';

const written = (path: string, text: string) => proseOf(sourceOf({ [path]: text }).tree.children[0]!.children);

describe('prose', () => {
	test.each([
		['headings begin at the second', '# A\n\n#### B\n\nc', '## A\n\n### B\n\nc'],
		['lists stay lists', 'For example:\n- a\n- b\n  1. c', 'For example:\n\n- a\n- b\n\n  1. c'],
		['tables stay tables', '| A | B |\n|---|---|\n| a | b \\| c |', '| A | B |\n| --- | --- |\n| a | b \\| c |'],
		['quotations and code', '> a\n\n```\n<b> {c}\n```', '> a\n\n```\n<b> {c}\n```'],
		[
			'what a body would take for a tag is escaped, but not in code',
			'a < b, {c}, `List<T>`',
			'a \\< b, \\{c}, `List<T>`',
		],
		['bars that make no table', '`a|b` | c', '`a|b` \\| c'],
		['folded parts', '<details><summary>Why?</summary>\n\nSo.\n\n</details>', '**Why?**\n\nSo.'],
		['a paragraph that begins as something else', '\\# not one\n\n1\\. nor this', '\\# not one\n\n1\\. nor this'],
	])('%s', (_, text, expected) => {
		expect(written('a.md', text)).toBe(expected);
	});

	test('is a body that content may hold, whatever the source has in it', () => {
		const pieces = fc.constantFrom(
			'word ',
			'<b>x</b>',
			'<',
			'{',
			'}',
			'`c`',
			'*',
			'\n\n',
			'\n- ',
			'\n1. ',
			'# ',
			'> ',
			'| ',
			'[x](y.md) ',
			'[x](https://example.org) ',
			'![p](q.png) ',
			'<br>',
			'import x',
			':::note',
			'~~',
			'\n```\n',
			'\n---\n',
			'<details><summary>s</summary>\n\n',
			'</details>\n',
			'\n| a | b |\n|---|---|\n',
			'&lt;',
			'\\',
		);
		fc.assert(
			fc.property(fc.array(pieces), (parts) => {
				const body = written('a.md', parts.join(''));
				const { faults } = readBody(`---\n---\n${body}`, 'a.mdx', body);
				expect(faults.map(({ message }) => message)).toEqual([]);
			}),
		);
	});
});
