import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { contentIsData } from './content-is-data.ts';

const options = { mdastPlugins: [contentIsData] };

test.each([
	['an import', "import fs from 'node:fs';\n\nText."],
	['an export', 'export const a = 1;\n\nText.'],
	['an expression', 'Text {process.exit(0)}.'],
	['code between two comments', '{/* a */ process.exit(0) /* b */}'],
	['HTML', '<b onclick="a()">Text</b>'],
	['an unknown component', '<Callout />'],
	['an attribute that is code', '<Owner of={process.env.A} />'],
	['a link that runs', '[a](javascript:alert)'],
	['an image of another site', '![a](https://tracker.example/p.gif)'],
])('the build refuses %s by itself', (_, text) => {
	expect(() => mdxToJs(text, options)).toThrow('Content may not hold');
});

test.each([
	['a script', '<script>alert(1)</script>'],
	['a script between two comments', '<!-- a --><script>alert(1)</script><!-- b -->'],
])('and in Markdown, %s', (_, text) => {
	expect(() => markdownToHtml(text, options)).toThrow('Content may not hold');
});

test('prose, a comment and a component of the handbook pass', () => {
	expect(() => mdxToJs('Text {/* a comment */} and <Owner of="code-review" />.', options)).not.toThrow();
	expect(() => markdownToHtml('Text <!-- a comment -->.', options)).not.toThrow();
});
