import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

const told = (html: string) =>
	tokensOf(html).map(
		(token) => `${token.is}${'name' in token ? ` ${token.name}` : ''}: ${html.slice(token.from, token.to)}`,
	);

test.each([
	[
		'tags and texts',
		'<p class="a">Hi <b>x</b></p>',
		['open p: <p class="a">', 'text: Hi ', 'open b: <b>', 'text: x', 'close b: </b>', 'close p: </p>'],
	],
	[
		'a script',
		'<script>if (a<b) "</p>"</script>',
		['open script: <script>', 'text: if (a<b) "</p>"', 'close script: </script>'],
	],
	[
		'a script in a drawing',
		'<svg><SCRIPT>a</SCRIPT></svg>',
		['open svg: <svg>', 'open script: <SCRIPT>', 'text: a', 'close script: </SCRIPT>', 'close svg: </svg>'],
	],
	['a comment', '<!-- <p> -->x', ['other: <!-- <p> -->', 'text: x']],
	['a title', '<title>a <b></title>', ['open title: <title>', 'text: a <b>', 'close title: </title>']],
	['a sign that is no tag', 'a < b', ['text: a < b']],
	['a tag that never ends', 'a<p x="', ['text: a', 'other: <p x="']],
	['a tag that ends itself', 'a<br/>b', ['text: a', 'open br: <br/>', 'text: b']],
])('%s', (_, html, expected) => {
	expect(told(html)).toEqual(expected);
});

test('an attribute has its value with references resolved, and its place', () => {
	const html = '<a href=x title=\'q&amp;"\' hidden data-y="&lt;">';
	const [tag] = tokensOf(html);
	const attributes = tag?.is === 'open' ? tag.attributes : [];
	expect(attributes.map(({ name, value, from, to }) => [name, value, html.slice(from, to)])).toEqual([
		['href', 'x', 'x'],
		['title', 'q&"', 'q&amp;"'],
		['hidden', '', ''],
		['data-y', '<', '&lt;'],
	]);
});

test('whatever a page holds, its pieces are the page', () => {
	const piece = fc.constantFrom(
		'<p title="a">',
		'</p>',
		'<',
		'>',
		'"',
		"'",
		'<!--',
		'-->',
		'<script>',
		'</script>',
		'&amp;',
		'/',
		'x',
		' ',
	);
	fc.assert(
		fc.property(fc.array(piece), (parts) => {
			const html = parts.join('');
			expect(
				tokensOf(html)
					.map(({ from, to }) => html.slice(from, to))
					.join(''),
			).toBe(html);
		}),
	);
});
