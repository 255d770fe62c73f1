import { describe, expect, test } from 'vitest';
import { THEME_SCRIPT } from '../policy/theme-script.ts';
import { pageReader } from './read-page.ts';

/** What is foreign on a page with something in it. */
const foreignOn = (html: string) => pageReader()(`<!DOCTYPE html><main>${html}</main>`, false).foreign;
const INLINE = 'an inline script';
const FORM = 'a form that sends';

describe('what could run, load or restyle is found', () => {
	test.each<[html: string, found: string[]]>([
		['<p>x</p>', []],
		...['iframe', 'object', 'embed', 'base', 'applet', 'frame', 'frameset', 'portal'].map((tag): [string, string[]] => [
			`<${tag}>`,
			[`<${tag}>`],
		]),
		['<button formaction="/search/">x</button>', [FORM]],
		['<form action="/faq/"></form>', [FORM]],
		['<form action="search/"></form>', [FORM]],
		['<form action="//evil.example/search/"></form>', [FORM]],
		['<form action="https://evil.example/search/"></form>', [FORM]],
		['<form action="/search/?to=evil"></form>', [FORM]],
		['<form action="/search/"></form>', []],
		['<form action="/our/hand.book/search/"></form>', []],
		['<p onclick="x">x</p>', ['an event attribute (onclick)']],
		['<p data-onclick="x" on="x" on-it="x" one2="x">x</p>', []],
		['<p style="color: red">x</p>', ['a style attribute (color: red)']],
		['<img src="https://evil.example/x">', ['something of another site (https://evil.example/x)']],
		['<img srcset="http://evil.example/x 2x">', ['something of another site (http://evil.example/x 2x)']],
		['<video poster="//evil.example/x">', ['something of another site (//evil.example/x)']],
		['<p data=" HTTPS://evil.example/x">x</p>', ['something of another site ( HTTPS://evil.example/x)']],
		[String.raw`<img src="\\evil.example\x">`, [String.raw`something of another site (\\evil.example\x)`]],
		['<img src="/a//b">', []],
		['<a href="https://other.example/">x</a>', []],
		['<a href="javascript:x">x</a>', ['a script in href']],
		['<a href="  JavaScript:x">x</a>', ['a script in href']],
		['<a href="vbscript:x">x</a>', ['a script in href']],
		['<img src="data:text/html,x">', ['a script in src']],
		['<a xlink:href="javascript:x">x</a>', ['a script in xlink:href']],
		['<form action="javascript:x"></form>', [FORM, 'a script in action']],
		['<img src="data:image/png,x">', []],
		['<a href="/javascript:x">x</a>', []],
		['<p title="javascript:x">x</p>', []],
		['<iframe onload="x">', ['<iframe>', 'an event attribute (onload)']],
	])('%s', (html, found) => {
		expect(foreignOn(html)).toEqual({ found, isRefreshed: false, scripts: [] });
	});

	test.each<[html: string, isRefreshed: boolean]>([
		['<meta http-equiv="refresh" content="0">', true],
		['<meta http-equiv="Refresh" content="0"><meta charset="utf-8">', true],
		['<meta http-equiv="content-type" content="refresh">', false],
		['<meta name="refresh">', false],
		['<p http-equiv="refresh">x</p>', false],
	])('whether a page leads elsewhere by itself: %s', (html, isRefreshed) => {
		expect(foreignOn(html)).toEqual({ found: [], isRefreshed, scripts: [] });
	});
});

describe('scripts', () => {
	test.each<[html: string, found: string[], scripts: string[]]>([
		['<script src="/a.js"></script>', [], ['/a.js']],
		['<svg><script href="/a.js"></script></svg>', [], ['/a.js']],
		['<svg><script xlink:href="/a.js"></script></svg>', [], ['/a.js']],
		['<script src="/a.js" onload="x"></script>', ['an event attribute (onload)'], ['/a.js']],
		['<script type="application/json">{}</script>', [], []],
		[`<script>${THEME_SCRIPT}</script>`, [], []],
		[`<script>${THEME_SCRIPT};x</script>`, [INLINE], []],
		['<script>x</script>', [INLINE], []],
		['<script type="module">x</script>', [INLINE], []],
		['<script></script>', [INLINE], []],
		['<script>x</script><p>x</p><script>y</script>', [INLINE, INLINE], []],
		[`<script>${THEME_SCRIPT}</script>${THEME_SCRIPT}`, [], []],
	])('%s', (html, found, scripts) => {
		expect(foreignOn(html)).toEqual({ found, isRefreshed: false, scripts });
	});

	test('one at the very end of a page is found', () => {
		expect(pageReader()('<p>x</p><script>', false).foreign.found).toEqual([INLINE]);
	});
});
