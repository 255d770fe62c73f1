import { describe, expect, test } from 'vitest';
import { asWritten } from '../../handbook/language/rewording.ts';
import { loadHandbook } from '../../handbook/load/load.ts';
import { fileOf } from '../../handbook/source/source-file.ts';
import { published } from '../../handbook/model/published.ts';
import { Tags } from '../html/tags.ts';
import { tokensOf } from '../html/tokens.ts';
import { pageText, textTag } from './page-text.ts';
import { Receipt } from './receipt.ts';

const FIELDS = 'title: Hiring\ndescription: What *you* do with `a_b`, and p95 < 200 ms.';
const BODY = `
Ask **early**, says it’s [the rule](/hiring/) of <Count of="pages" /> pages[^1].

| A | B |
| - | - |
| one | two |

:::tip[Mind this]
Not \\*\\*this\\*\\*.
:::

- An item

\`\`\`sh
npm **run**
\`\`\`

[^1]: A note.
`;

/** The page that is right. */
const PAGE = `<!doctype html><html><head><title>x</title></head><body><nav>Hiring</nav><main><h1>Hiring</h1>
<p class="lead">What <em>you</em> do with <code>a_b</code>, and p95 &lt; 200 ms.</p>
<p>Ask <strong>early</strong>, says it’s <a href="/hiring/">the rule</a> of 7 pages<sup><a data-footnote-ref href="#n">1</a></sup>.</p>
<table><tr><th>A</th><th>B</th></tr><tr><td>one</td><td>two</td></tr></table>
<aside><p>Mind this</p><p>Not **this**.</p></aside>
<ul><li>An item</li></ul>
<pre><code>npm **run**
</code></pre>
<section><ol><li id="n">A note. <a href="#r">↩</a></li></ol></section>
</main><footer>Harbour We build.</footer></body></html>`;

const receiptOf = (page: string, file = `---\n${FIELDS}\n---\n${BODY}`) => {
	const files = [
		fileOf('handbook.yaml', 'org/handbook.yaml', 'name: Harbour\ntagline: We build.\n'),
		fileOf('pages/hiring.mdx', 'org/pages/hiring.mdx', file),
	];
	const { handbook } = loadHandbook([{ shown: 'org', files, emptyFolders: [] }]);
	const receipt = new Receipt(published(handbook), asWritten);
	receipt.page('/hiring/', pageText(page, tokensOf(page, new Tags((tag) => ({ text: textTag(tag) })))));
	return receipt.losses();
};

test('a page that says all is fine', () => {
	expect(receiptOf(PAGE)).toEqual([]);
});

describe('each loss is found, with file and line', () => {
	test.each([
		['a title', '<h1>Hiring</h1>', '<h1>Hire</h1>', /hiring\.mdx:2 says “Hiring”/],
		['the end of a sentence', ', and p95 &lt; 200 ms.', '', /hiring\.mdx:3 says “What you do/],
		['a sentence that is cut in two', 'What <em>', 'What</p><p><em>', /hiring\.mdx:3 says “What you do/],
		['a word of a paragraph', '<strong>early</strong>', '', /hiring\.mdx:6 says “Ask early, says it’s/],
		['a cell', '<td>two</td>', '', /hiring\.mdx:10 says “two”/],
		['a title of a note', '<p>Mind this</p>', '', /hiring\.mdx:12 says “Mind this”/],
		['an item', '<li>An item</li>', '', /hiring\.mdx:16 says “An item”/],
		['a line of code', 'npm **run**', '', /hiring\.mdx:18 says “npm \*\*run\*\*”/],
		['a note below', 'A note. ', '', /hiring\.mdx:22 says “A note\.”/],
		['what handbook.yaml says', 'We build.', '', /handbook\.yaml:2 says “We build\.”, and no page shows it/],
	])('%s', (_, from, to, says) => {
		expect(receiptOf(PAGE.replace(from, to)).join('\n')).toMatch(says);
	});

	test('a text that stands elsewhere on the page', () => {
		const [main = ''] = /<main>[^]*<\/main>/.exec(PAGE)!;
		const page = PAGE.replace(main, `<main></main>${main.replace(/<\/?main>/g, '')}`);
		expect(receiptOf(page).join('\n')).toMatch(/hiring\.mdx:6 says “Ask early/);
	});
});

describe('what reading loses is found though no page could show it', () => {
	test.each([
		[
			'a cell without a column',
			'| A | B |\n| - | - |\n| one | two | three |\n',
			'<th>A</th><th>B</th><td>one</td><td>two</td>',
			7,
		],
		['a title that a note does not take', ':::tip A title\nText.\n:::\n', '<p>Text.</p>', 5],
	])('%s', (_, body, shown, line) => {
		const page = PAGE.replace(/<p>Ask[^]*<\/section>/, shown);
		expect(receiptOf(page, `---\n${FIELDS}\n---\n${body}`).join('\n')).toMatch(
			new RegExp(`hiring\\.mdx:${line} says .* does not show all of it`),
		);
	});
});

/** The same without signs that are meant to be read. */
const FILE = `---\n${FIELDS}\n---\n${BODY.replaceAll('\\*\\*', '')}`;
const PLAIN = PAGE.replace('**this**', 'this');

describe('markup that stands as text is found', () => {
	test.each([
		'a **bold** word',
		'[!NOTE] a note',
		':::note',
		'see [[engineer]]',
		'| a |---| b |',
		'~~gone~~',
		'##Heading',
		'see [it](/roles/)',
		'a note[^2]',
		'see [it][nope]',
		'by {{ name }}',
		'&lt;Owner of="hiring" /&gt;',
		'&amp;lt;b&amp;gt;',
	])('%s', (text) => {
		expect(receiptOf(PLAIN.replace('</main>', `<p>${text}</p></main>`), FILE).join('\n')).toMatch(
			/\/hiring\/ shows “.*”, which is markup/,
		);
	});

	test.each(['<code>a **bold** word</code>', '<pre>## Heading</pre>', 'C# and C++ [optional] 5~6 * 3'])(
		'not %s',
		(text) => {
			expect(receiptOf(PLAIN.replace('</main>', `<p>${text}</p></main>`), FILE)).toEqual([]);
		},
	);
});
