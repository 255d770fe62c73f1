import { expect, test } from 'vitest';
import { allEntries } from '../../handbook/model/handbook.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { readBody } from '../../handbook/source/body.ts';
import { currentHandbook } from '../../site/handbook/current.ts';
import { bodyHtml } from '../../site/prose/body-html.ts';
import { astroMdx, COMPONENT } from './astro-mdx.ts';
import { meaningOf } from './same-html.ts';

/** What Markdown there is, apart and in each other. */
const SHAPES: readonly string[] = [
	'Plain, *emphasised*, **strong**, ***both***, ~~struck~~, `code < & "x"` and ``a ` tick``.',
	'"Quoted" -- dashed --- and... it’s \'so\'.',
	'## A heading\n\n### "Another" -- one\n\n## A heading\n\n#### `code` *in* one',
	'- a\n- b\n  - c\n\n    more of c\n- d',
	'3. three\n4. four\n\n   loose\n\n* [ ] open\n* [x] done',
	'> A quotation\n> with *marks*\n>\n> - and a list',
	'| a | b | c |\n|:--|:-:|--:|\n| 1 | **2** | `3\\|4` |\n| x |',
	'```js title="x"\nconst a = "<b>";\n```\n\n```\nplain\n\n  indented\n```',
	'A [link](/roles/ "with a title"), [one](https://example.org/?a=1&b=2), [by name][ref], <br-->'.replace(
		', <br-->',
		'.',
	) + '\n\n[ref]: /x/ "Named"',
	'https://example.org/path and www.example.org, mail@example.org.',
	'An image ![alt *text*](/brand/a.png "Title") and [![in a link](/brand/b.png)](/x/).',
	'A hard  \nbreak\\\nand another.\n\n***\n\nAfter.',
	'A note[^1] and again[^1], another[^b].\n\n[^1]: The *note*.\n\n[^b]: One\n\n    in two parts.',
	':::note\nAn aside.\n:::\n\n:::tip[With a *title*]\n- and a list\n\nand more\n:::',
	'::::caution\nOuter\n\n:::danger[Inner]\nDeep\n:::\n::::',
	'At 10:am and 5:30, and ::double, :one[two] three.',
	'&lt;b&gt; &amp; &copy; &#8212; \\*not\\* \\_so\\_ 1\\. 2 < 3 > 1',
	'A paragraph\nover two lines\n\n\n\nand the next.',
	'## مقدمة\n\nفقرة مع `code`.\n\n- عنصر\n\n| عمود |\n|--|\n| خلية |',
];

const COMPONENTS = [
	'Answered by <Owner of="code-review" />, out of <Count of="roles" />.',
	'<Owner of="code-review" />\n\n- <Owner of="code-review" />\n\n| a |\n|---|\n| <Count of="roles" /> |',
	'A {/* comment */} within.\n\n{/* and\nover lines */}\n\nAfter.',
	':::note[Of <Count of="roles" />]\n<Owner of="code-review" />\n:::',
];

test('a body is shown as Astro’s own MDX shows it', async () => {
	const { handbook } = await currentHandbook();
	const ours = [...allEntries(handbook, collectionNames)].filter(({ body }) => body.text !== '');
	const bodies = [
		...ours.map(({ body }) => ({ text: body.text, isMdx: body.file.endsWith('.mdx') })),
		...SHAPES.flatMap((text) =>
			[false, true].map((isMdx) => ({ text: isMdx ? text.replace(' 2 < 3', ' 2 \\< 3') : text, isMdx })),
		),
		...COMPONENTS.map((text) => ({ text, isMdx: true })),
	];
	const expected = await astroMdx(bodies);
	for (const [index, { text, isMdx }] of bodies.entries()) {
		const { body, faults } = readBody(text, isMdx ? 'a.mdx' : 'a.md', text);
		expect.soft(faults, text).toEqual([]);
		const html = bodyHtml(body, (address) => address)
			.map((piece) => (typeof piece === 'string' ? piece : COMPONENT(piece)))
			.join('');
		expect.soft(meaningOf(html), text).toEqual(meaningOf(expected[index]!));
	}
});
