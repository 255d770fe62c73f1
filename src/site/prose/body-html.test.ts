import { describe, expect, test } from 'vitest';
import { readBody } from '../../handbook/source/body.ts';
import { bodyHtml } from './body-html.ts';

const htmlOf = (text: string, file = 'a.mdx') =>
	bodyHtml(readBody(text, file, text).body, (address) => `/base${address}`)
		.map((piece) => (typeof piece === 'string' ? piece : `[${piece.name}]`))
		.join('')
		.trim();

describe('whatever a body holds, no code of an author’s reaches the page', () => {
	test.each([
		['an import', "import fs from 'node:fs';\n\nText."],
		['an export', 'export const a = 1;\n\nText.'],
		['an expression', 'Text {process.exit(0)}.'],
		['code between two comments', '{/* a */ process.exit(0) /* b */}'],
		['HTML', '<b onclick="a()">Text</b>'],
		['an unknown component', '<Callout />'],
		['an attribute that is code', '<Owner of={process.env.A} />'],
		['a link that runs', '[a](javascript:alert)'],
		['a link that runs, by name', '[a][b]\n\n[b]: javascript:alert'],
	])('%s is left out, and told', (_, text) => {
		expect(readBody(text, 'a.mdx', text).body.broken).toBe(true);
		expect(htmlOf(text)).not.toMatch(/process|onclick|Callout|javascript|import|export/);
	});

	test.each([
		['a script', '<script>alert(1)</script>'],
		['a script between two comments', '<!-- a --><script>alert(1)</script><!-- b -->'],
	])('and in Markdown, %s', (_, text) => {
		expect(readBody(text, 'a.md', text).body.broken).toBe(true);
		expect(htmlOf(text, 'a.md')).not.toContain('alert');
	});

	test.each([
		['code', '`<script>`', '<p><code dir="auto">&#x3C;script></code></p>'],
		['a text', '\\<b>', '<p>&#x3C;b></p>'],
		[
			'the place of a component in a title',
			'[a](/x/ "&lt;!--0-->")',
			'<p><a href="/base/x/" title="<!--0-->">a</a></p>',
		],
		['quotes in a title', '[a](/x/ \'" onclick="\')', '<p><a href="/base/x/" title="&#x22; onclick=&#x22;">a</a></p>'],
	])('%s is text', (_, text, expected) => {
		expect(htmlOf(text)).toBe(expected);
	});
});

test.each([
	['to a page', '[a](/roles/)', '/base/roles/'],
	['by name', '[a][b]\n\n[b]: /roles/', '/base/roles/'],
	['to a place on the page', '[a](#here)', '#here'],
	['to another site', '[a](https://example.org/)', 'https://example.org/'],
])('a link %s leads where it says, below the base path', (_, text, expected) => {
	expect(/href="([^"]*)"/.exec(htmlOf(text))?.[1]).toBe(expected);
});

test('a component stands where it was written', () => {
	expect(htmlOf('Ask <Owner of="a" />.\n\n<Count of="roles" />')).toBe('<p>Ask [Owner].</p>\n[Count]');
});
