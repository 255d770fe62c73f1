import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rewording } from '../../handbook/language/rewording.ts';
import { asTheyAre } from '../html/tags.ts';
import { tokensOf } from '../html/tokens.ts';
import { rewordHtml } from './reword-html.ts';

const reword = rewording({ level: 'grade', review: 'appraisal', 'people & pay': 'people < pay' });
const changed = (html: string) => rewordHtml(html, reword);
const tagsIn = (html: string) =>
	tokensOf(html, asTheyAre).flatMap((token) =>
		token.is === 'open' ? `open ${token.tag.name}` : token.is === 'close' ? `close ${token.name}` : [],
	);

describe('what a reader sees of a page is reworded', () => {
	test.each([
		['a text', '<p>One level.</p>', '<p>One grade.</p>'],
		['the title', '<title>Levels | Handbook</title>', '<title>Grades | Handbook</title>'],
		[
			'a description',
			'<meta name="description" content="Each level">',
			'<meta name="description" content="Each grade">',
		],
		['a preview', '<meta property="og:title" content="Level 1"/>', '<meta property="og:title" content="Grade 1"/>'],
		['a label', '<nav aria-label="Levels"></nav>', '<nav aria-label="Grades"></nav>'],
		['what stands for an image', "<img src='/level.png' alt='A level'>", '<img src=\'/level.png\' alt="A grade">'],
		['a text in a drawing', '<svg><text x="1">Level</text></svg>', '<svg><text x="1">Grade</text></svg>'],
		['an article before a link', '<p>A <a href="/r/">review</a></p>', '<p>An <a href="/r/">appraisal</a></p>'],
		['an article in an element', '<b>a </b><i>review</i>', '<b>an </b><i>appraisal</i>'],
		['an article with space on both sides of a tag', '<b>a </b><i> review</i>', '<b>an </b><i> appraisal</i>'],
		['signs written as references', '<p>people &amp; pay</p>', '<p>people &#60; pay</p>'],
		['signs in quotes', '<p title="people &#38; pay &quot;"></p>', '<p title="people &#60; pay &#34;"></p>'],
	])('%s', (_, html, expected) => {
		expect(changed(html)).toBe(expected);
	});

	test.each([
		['an id, a class and an address', '<p id="level" class="level"><a href="/level/#level">x</a></p>'],
		['a value that a script reads', '<option value="level">x</option><p data-of="level"></p>'],
		['code', '<p><code>level</code><kbd>level</kbd><samp>level</samp></p>'],
		['what stands as it was written', '<pre tabindex="0"><code>level</code> level</pre>'],
		['a script and a style', '<script>if (a<b && level) {}</script><style>.level{}</style>'],
		['what is not to be put otherwise', '<p translate="no">level <span>level</span></p>'],
		['the space around a sign that is no tag', ' a < a '],
		['a comment', '<!-- level <p>level</p> -->'],
		['something within the quotes of another attribute', '<p data-x=" title=level alt=\'level\'"></p>'],
		['an article in another block', '<p>plan a </p><p>x</p>'],
		['the references of a text that does not change', '<p>it&#39;s &lt;b&gt; &nbsp; &unknown;</p>'],
	])('but not %s', (_, html) => {
		expect(changed(html)).toBe(html);
	});

	test('what comes after code is reworded again', () => {
		expect(changed('<code>level</code> level <pre>a<pre>b</pre>level</pre>level')).toBe(
			'<code>level</code> grade <pre>a<pre>b</pre>level</pre>grade',
		);
	});

	test('whatever a page holds, nothing is lost and no tag is made', () => {
		const piece = fc.constantFrom(
			'<p title="a level">',
			'</p>',
			'<br/>',
			'level',
			' a ',
			'&lt;',
			'<',
			'>',
			'"',
			'<code>',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 }))), (parts) => {
				const html = parts.join('');
				fc.pre(!/level|review/i.test(html.replaceAll('level', '')));
				expect(rewordHtml(html, (text) => text)).toBe(html);
				expect(tagsIn(changed(html))).toEqual(tagsIn(html));
			}),
		);
	});
});
