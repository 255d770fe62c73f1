import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOfAny } from './any-tokens.ts';
import { plainTokens } from './plain-tokens.ts';
import { asTheyAre } from './tags.ts';
import { tokensOf, type Token } from './tokens.ts';

const nameIn = (token: Token) =>
	token.is === 'open' ? ` ${token.tag.name}` : token.is === 'close' ? ` ${token.name}` : '';

const told = (html: string) =>
	tokensOf(html, asTheyAre).map((token) => `${token.is}${nameIn(token)}: ${html.slice(token.from, token.to)}`);

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
	const [tag] = tokensOf(html, asTheyAre);
	const attributes = tag?.is === 'open' ? tag.tag.attributes : [];
	expect(attributes.map(({ name, value, from, to }) => [name, value, html.slice(from, to)])).toEqual([
		['href', 'x', 'x'],
		['title', 'q&"', 'q&amp;"'],
		['hidden', '', ''],
		['data-y', '<', '&lt;'],
	]);
});

const piece = fc.constantFrom(
	...[
		'<p title="a">',
		'</p>',
		'<p title="a>b">',
		"<p title='>'>",
		'<p a=">',
		'<p "b>',
		'<P>',
		'</P>',
		'</p >',
		'<br/>',
		'<wbr>',
	],
	...['<', '>', '"', "'", '</', '<a', '<!doctype html>', '<!DOCTYPE html>', '<!--', '-->', '<!', '<?x>', '<![CDATA['],
	...[
		'<script>',
		'</script>',
		'<script src="/x.js"/>',
		'<title>',
		'</title>',
		'<svg>',
		'</svg>',
		'<style>',
		'</style>',
	],
	...['<textarea>', '</textarea>', '<xmp>', '</xmp>', '<plaintext>', '</plaintext>', '<iframe>', '</iframe>'],
	...['&amp;', '&', '/', 'x', ' ', '\ud83d', '<i \ud83d>', '\0'],
);
const pages = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));

test('whatever a page holds, its pieces are the page', () => {
	fc.assert(
		fc.property(pages, (html) => {
			expect(
				tokensOf(html, asTheyAre)
					.map(({ from, to }) => html.slice(from, to))
					.join(''),
			).toBe(html);
		}),
	);
});

test('what is read tag by tag is what is read sign by sign', () => {
	fc.assert(
		fc.property(pages, (html) => {
			const plain = plainTokens(html, asTheyAre);
			if (plain) expect(plain).toEqual(tokensOfAny(html));
		}),
	);
});

test.each([
	['a page as ours are', '<!DOCTYPE html><p class="a > b" hidden>x</p><script>y</script><br/>', true],
	['a “<” that begins no tag', 'a < b', false],
	['a tag that does not end', '<p><b', false],
	['a comment', '<!-- <p> -->', false],
	['a script that holds a tag', '<script>"</p>"</script>', false],
	['a script that never ends', '<script>x', false],
])('tag by tag one reads %s: %s', (_, html, isPlain) => {
	expect(plainTokens(html, asTheyAre) !== undefined).toBe(isPlain);
});
