/** What Markdown there is, apart and in each other. */
export const SHAPES: readonly string[] = [
	'Plain, *emphasised*, **strong**, ***both***, ~~struck~~, `code < & "x"` and ``a ` tick``.',
	'"Quoted" -- dashed --- and... it’s \'so\'.',
	'## A heading\n\n### "Another" -- one\n\n## A heading\n\n#### `code` *in* one',
	'- a\n- b\n  - c\n\n    more of c\n- d',
	'3. three\n4. four\n\n   loose\n\n* [ ] open\n* [x] done',
	'> A quotation\n> with *marks*\n>\n> - and a list',
	'| a | b | c |\n|:--|:-:|--:|\n| 1 | **2** | `3\\|4` |\n| x |',
	'```js title="x"\nconst a = "<b>";\n```\n\n```\nplain\n\n  indented\n```',
	'A [link](/roles/ "with a title"), [one](https://example.org/?a=1&b=2), [by name][ref].\n\n[ref]: /x/ "Named"',
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

/** What Astro shows in another way, or not at all. */
export const OURS: readonly string[] = [
	'<details>\n<summary>Some *examples*</summary>\n\nFolded[^d].\n\n| a | b |\n|--|--|\n| 1<br />2 | H<sub>2</sub>O |\n\n</details>\n\n[^d]: Of a fold.',
	'Press <kbd>x</kbd>, an <abbr title="Something longer">SL</abbr>, x<sup>2</sup>.',
	'> [!NOTE]\n> As hosts write it.\n\n:::note\nAnd another.\n:::',
	'### Begins too low\n\n##### And lower\n\n#### Between\n\n## At last',
	'> ## In a quotation\n\n- ### In an item\n\n  | a |\n  |--|\n  | b |',
	'## Who owns <Owner of="code-review" />\n\n### Of <Count of="roles" /> roles\n\n| <Count of="roles" /> roles |\n|--|\n| \\:::x |',
	'## 2024\n\n## Über “uns” & *andere*[^h]\n\n[^h]: A note of a heading.',
];
