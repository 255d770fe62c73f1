import fc from 'fast-check';

const WORDS =
	'team lead review code owner week two 5~6 R&D C# co-op it’s “so” naïve 東京 لفريق 🚢 A/B 10:30 x_y 2*3 100% (or)'.split(
		' ',
	);

const words = (most: number) =>
	fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const word = fc.constantFrom(...WORDS);

/** Signs that mean something in Markdown, set anywhere: what is not understood must be said. */
const noise = fc.constantFrom(
	...'* ** _ __ ` ~ ~~ [ ] ( ) < > | # ## ! : ::: \\ { } & + - = ^ [^1] [x] [!NOTE] --- • 1. | &amp; &#x2022; <br> </b> <b> {{ ==x=='.split(
		' ',
	),
);

/** A link, by address or by name. */
const link = fc.tuple(
	words(3),
	fc.constantFrom('/roles/', '/about/', 'https://example.org/a_b', '#', '/faq/ "A title"'),
);

/** A run of text with what may stand in a line. */
const inline: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			{ weight: 6, arbitrary: words(5) },
			{ weight: 2, arbitrary: words(3).map((text) => `*${text}*`) },
			{ weight: 2, arbitrary: words(3).map((text) => `**${text}**`) },
			{ weight: 1, arbitrary: words(2).map((text) => `~~${text}~~`) },
			{
				weight: 2,
				arbitrary: fc.constantFrom('a < b', '**', '[x]', 'List<String>', '{{ x }}', '|').map((code) => `\`${code}\``),
			},
			{ weight: 2, arbitrary: link.map(([text, url]) => `[${text}](${url})`) },
			{
				weight: 1,
				arbitrary: fc.constantFrom(
					'\\*\\*',
					'\\<b>',
					'\\[x\\](y)',
					'\\# no',
					'&lt;i>',
					'&amp;',
					'&copy;',
					'\\`',
					'\\|',
				),
			},
			{ weight: 1, arbitrary: fc.constantFrom('<Owner of="code-review" />', '<Count of="roles" />') },
			{
				weight: 1,
				arbitrary: fc.constantFrom(
					'x<sup>2</sup>',
					'H<sub>2</sub>O',
					'<kbd>Esc</kbd>',
					'<abbr title="One to one">1:1</abbr>',
				),
			},
			{
				weight: 1,
				arbitrary: fc.constantFrom(
					'https://example.org/x',
					'![A logo](/brand/logo.svg)',
					'...',
					'--',
					'"quoted"',
					"it's",
				),
			},
			{ weight: 1, arbitrary: noise },
		),
		{ minLength: 1, maxLength: 6 },
	)
	.map((parts) => parts.join(' '));

const indent = (text: string, by: string) => text.split('\n').join(`\n${by}`);

const paragraph = fc.array(inline, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const heading = fc.tuple(fc.constantFrom('##', '###'), inline).map(([signs, text]) => `${signs} ${text}`);
const fence = fc
	.tuple(
		fc.constantFrom('', 'js', 'mermaid'),
		fc.array(fc.oneof(words(4), noise, fc.constant('<b>{x}</b>')), { maxLength: 4 }),
	)
	.map(([name, lines]) => `\`\`\`${name}\n${lines.join('\n')}\n\`\`\``);
const table = fc
	.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
	.chain(([columns, rows]) =>
		fc.tuple(
			fc.constant(columns),
			fc.array(fc.array(fc.oneof(word, inline), { minLength: columns, maxLength: columns }), {
				minLength: rows + 1,
				maxLength: rows + 1,
			}),
		),
	)
	.map(([columns, rows]) => {
		const lines = rows.map(
			(cells) => `| ${cells.map((cell) => cell.replace(/\n/g, ' ').replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`,
		);
		return [lines[0], `|${' :-- |'.repeat(columns)}`, ...lines.slice(1)].join('\n');
	});

/** What takes lines of its own, to some depth. */
const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
	block: fc.oneof(
		{ maxDepth: 2, depthIdentifier: 'block' },
		{ weight: 8, arbitrary: paragraph },
		{ weight: 3, arbitrary: heading },
		{ weight: 2, arbitrary: fence },
		{ weight: 3, arbitrary: table },
		{ weight: 1, arbitrary: fc.constant('***') },
		{ weight: 1, arbitrary: inline.map((text) => `A claim[^n].\n\n[^n]: ${text}`) },
		{
			weight: 4,
			arbitrary: fc
				.tuple(
					fc.constantFrom('- ', '* ', '1. ', '- [ ] ', '- [x] '),
					fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
				)
				.map(([mark, items]) =>
					items.map((item) => `${mark}${indent(item, mark.startsWith('1') ? '   ' : '  ')}`).join('\n'),
				),
		},
		{ weight: 2, arbitrary: tie('blocks').map((text) => `> ${indent(text, '> ')}`) },
		{ weight: 1, arbitrary: tie('blocks').map((text) => `> [!TIP]\n> ${indent(text, '> ')}`) },
		{
			weight: 2,
			arbitrary: fc
				.tuple(
					fc.constantFrom(':::note', ':::tip[A title]', ':::caution[**A** `title`]', ':::note A title'),
					tie('blocks'),
				)
				.map(([opening, text]) => `${opening}\n${text}\n:::`),
		},
		{
			weight: 2,
			arbitrary: fc
				.tuple(words(3), tie('blocks'))
				.map(([title, text]) => `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>`),
		},
	),
	blocks: fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((all) => all.join('\n\n')),
}));

/** A document of our Markdown, with slips of the pen in it. */
export const documents: fc.Arbitrary<string> = fc
	.tuple(fc.array(block, { minLength: 1, maxLength: 5 }), fc.array(fc.tuple(fc.nat(400), noise), { maxLength: 2 }))
	.map(([blocks, slips]) =>
		slips.reduce((text, [at, sign]) => text.slice(0, at) + sign + text.slice(at), blocks.join('\n\n')),
	);

/** A text of the front matter, with slips of the pen in it. */
export const fieldTexts: fc.Arbitrary<string> = fc
	.array(inline, { minLength: 1, maxLength: 2 })
	.map((lines) => lines.join('\n'));
