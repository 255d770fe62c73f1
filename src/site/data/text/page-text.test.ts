import { expect, test } from 'vitest';
import { finished } from './as-part.ts';
import { amongAll, amongSome } from './paper.ts';
import { pageText } from './page-text.ts';

const place = {
	root: 'https://a.example/book',
	address: '/roles/lead/',
	siteName: 'Ladder',
	isPart: true,
	isOnPaper: true,
};
const read = (main: string) => pageText(`<!DOCTYPE html><title>Lead | Ladder</title><main>${main}</main>`, place);
const markdown = (main: string) => read(main).markdown.trimEnd();

test.for([
	['what stands above the title follows it', '<p class="kind">Role</p><h1>Lead</h1>', '# Lead\n\nRole'],
	['a paragraph is one line', '<p>One\n two <em>three</em></p>', 'One two *three*'],
	[
		'links are absolute',
		'<p><a href="/book/faq/#a">a</a> <b><a href="#b">b</a></b></p>',
		'[a](https://a.example/book/faq/#a) **[b](https://a.example/book/roles/lead/#b)**',
	],
	[
		'links in a row are told apart',
		'<p><a href="https://x.example/1">a</a> <a href="https://x.example/2">b</a></p>',
		'[a](https://x.example/1), [b](https://x.example/2)',
	],
	[
		'a name and what is said of it are one line of a list',
		'<ul><li><a href="https://x.example/">Review</a><p>Read by somebody.</p></li></ul>',
		'- [Review](https://x.example/): Read by somebody.',
	],
	[
		'what looks set apart stands in brackets',
		'<ul><li>Review <span class="why">owner</span></li></ul>',
		'- Review (owner)',
	],
	['terms are a list', '<dl><div><dt>People</dt><dd>3</dd></div></dl>', '- **People**: 3'],
	['a list in a list is indented', '<ol><li>One<ul><li>Two</li></ul></li></ol>', '1. One\n   - Two'],
	[
		'items with headings are parts of the text, each with its number',
		'<ol><li><p>First aid</p><h3>Call</h3><p>It rings.</p></li><li><h3>2 Go</h3></li></ol>',
		'### 1. Call\n\nFirst aid\n\nIt rings.\n\n### 2 Go',
	],
	['when it is stands in the heading', '<ol><li><p class="when">09:00</p><h3>Call</h3></li></ol>', '### 09:00 Call'],
	['several things that are said of a term are told apart', '<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>', '- **a**: b, c'],
	[
		'what is told of a whole row stands in a column of its own',
		'<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr><tr><td colspan="2" data-label="Notes">n</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>',
		'| A | B | Notes |\n| --- | --- | --- |\n| 1 | 2 | n |\n| 3 | 4 |  |',
	],
	[
		'rows under a heading are a table of their own',
		'<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td colspan="2"><h3>One</h3></td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
		'### One\n\n| A | B |\n| --- | --- |\n| 1 | 2 |',
	],
	['what stands apart from nothing has no brackets', '<h2>A</h2><p class="size">3 people</p>', '## A\n\n3 people'],
	['what is read nowhere', '<p>a <a href="/x/" data-read="never">x</a></p><p data-read="never">b</p>', 'a'],
	[
		'a table',
		'<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1|2</td><td><ul><li>x</li><li>y</li></ul></td></tr></tbody></table>',
		'| A | B |\n| --- | --- |\n| 1\\|2 | x; y |',
	],
	[
		'a name that goes over several rows stands in each',
		'<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th rowspan="2">x</th><td>1</td></tr><tr><td>2</td></tr></tbody></table>',
		'| A | B |\n| --- | --- |\n| x | 1 |\n| x | 2 |',
	],
	[
		'what a fold hides goes on with the list',
		'<ul><li>a</li></ul><details class="more"><summary>1 more</summary><ul><li>b</li></ul></details>',
		'- a\n- b',
	],
	[
		'a chart is its table',
		'<div class="chart"><figure><svg role="img" aria-label="x"></svg><figcaption><strong>Load</strong></figcaption></figure><table><tr><td>1</td></tr></table></div>',
		'**Load**\n\n|  |\n| --- |\n| 1 |',
	],
	[
		'code stays as it is',
		'<pre><code>a *b*\n```\n</code></pre><p><code>x`y</code></p>',
		'````\na *b*\n```\n````\n\n`` x`y ``',
	],
	[
		'a sign that would mean something is escaped',
		'<p>1. a_b *c* [d] &lt;e&gt; # f</p><p># g</p>',
		'1\\. a_b \\*c\\* \\[d\\] \\<e> # f\n\n\\# g',
	],
	[
		'what one acts on is not read',
		'<button>Print</button><nav>On</nav><p>a<a class="permalink" href="#a">#</a></p><footer class="page-foot">Edit</footer><p hidden>h</p><svg><text>t</text></svg>',
		'a',
	],
	[
		'that a list goes on in other parts is read, with what each holds',
		'<nav class="parts"><div><p class="which">Part 1 of 2</p><ol><li><a href="/x/" aria-current="page">A</a></li><li><a href="/x/part/2/">B</a></li></ol></div></nav><p>a</p>',
		'Part 1 of 2\n\n1. [A](https://a.example/x/)\n2. [B](https://a.example/x/part/2/)\n\na',
	],
] as const)('%s', ([, main, expected]) => {
	expect(markdown(main)).toBe(expected);
});

test('a page is known by its name and by what it is about', () => {
	expect(read('<h1>Lead</h1>')).toMatchObject({ name: 'Lead', about: '' });
});

const whole = (main: string) =>
	finished(read(`<h1>Lead</h1>${main}`).part, 'Lead', (words, address) => `[${words}](${address})`).trim();

test.for([
	[
		'a heading says whose it is',
		'<h2 id="a">Work</h2><h3 id="b">Code</h3>',
		'#### Lead: Work\n\n##### Lead: Work: Code',
	],
	[
		'a heading that stands there twice is told apart',
		'<h2 id="a">Work</h2><p>a</p><h2 id="b">Work</h2>',
		'#### Lead: Work\n\na\n\n#### Lead: Work (2)',
	],
	[
		'what has a place of its own says where',
		'<article id="why"><h3>Why? <a class="permalink" href="#why">#</a></h3><p>So.</p></article>',
		'##### Lead: Why?\n\nhttps://a.example/book/roles/lead/#why\n\nSo.',
	],
	[
		'a statement says its place',
		'<ul><li id="a-b"><p>Does it.</p><a class="permalink" href="#a-b">#</a></li></ul>',
		'- Does it. (#a-b)',
	],
	[
		'links within the handbook are open, others and code stay',
		'<p><a href="/book/x/">the <em>list</em></a> <code>[a](b)</code> <a href="https://x.example/">c</a> or <a href="#d">d</a></p>',
		'[the *list*](/x/) `[a](b)` [c](https://x.example/) or [d](#d)',
	],
	[
		'what only a page by itself says is left out, and what is at home elsewhere, without a trace',
		'<section data-read="elsewhere"><h2>Q</h2><p>q</p></section><ul><li><a href="https://x.example/">a</a><p data-read="elsewhere">b</p></li></ul><p>On: <a href="/x/" data-read="alone">x</a></p><nav class="parts"><p>Part 1</p></nav>',
		'- [a](https://x.example/)\n\nOn:',
	],
	[
		'a link that is all of a cell names what it leads to',
		'<table><tr><td><a href="/book/x/">a</a></td><td>b</td></tr></table>',
		'|  |  |\n| --- | --- |\n| a | b |',
	],
] as const)('as a part of the whole, %s', ([, main, expected]) => {
	expect(whole(main)).toBe(expected);
});

test('on paper stands what is at home elsewhere, unless that is there too, and nothing that only a page by itself says', () => {
	const { paper } = read(
		'<h1>Lead</h1><section data-read="elsewhere"><p>q</p></section><p data-read="alone">x</p><p>a <a href="/x/" data-read="alone">y</a></p>',
	);
	expect(amongSome(paper)).toBe('<h3>Lead</h3>\n<p>q</p>\n<p>a</p>');
	expect(amongAll(paper)).toBe('<h3>Lead</h3>\n<p>a</p>');
});

test('on paper, links within the handbook are words', () => {
	const { paper } = read('<h1>Lead</h1><p><a href="/book/faq/">a</a> <a href="https://x.example/">b</a> &amp; c</p>');
	expect(paper).toBe('<h3>Lead</h3>\n<p>a, <a href="https://x.example/">b</a> &amp; c</p>');
});
