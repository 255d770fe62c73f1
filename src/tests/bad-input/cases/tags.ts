import { withBody } from '../base.ts';
import type { Case } from '../case.ts';
import { oneFile, type Row } from '../one-file.ts';

const PAGE = 'pages/about.mdx';

/** A body of a page, which begins on line 6. */
const body = (name: string, text: string, ...said: Row[]) => oneFile(name, PAGE, withBody(PAGE, text), ...said);

/** The same in a Markdown file. */
const markdown = (name: string, text: string, ...said: Row[]) =>
	oneFile(name, 'pages/plain.md', `---\ntitle: Plain\ndescription: x\n---\n\n${text}`, ...said);

/** The few tags that Markdown has no word for, and what may go wrong with them. */
export const tagCases: readonly Case[] = [
	body('what is folded is accepted', '<details><summary>Examples</summary>\n\n- *one*\n- two\n\n</details>\n'),
	body(
		'and with its tags on lines of their own',
		'<details>\n<summary>\nExamples\n</summary>\n\nText.\n\n</details>\n',
	),
	body('and in an item of a list', '- One\n  <details><summary>More</summary>\n\n  Text.\n\n  </details>\n- Two\n'),
	body('a line that breaks in a cell is accepted', '| A | B |\n| - | - |\n| one<br>two | three<br/>four |\n'),
	body(
		'small and raised letters, keys and short forms are accepted',
		'x<sup>2</sup>, H<sub>2</sub>O, <kbd>Esc</kbd>, <abbr title="Site reliability">SRE</abbr>\n',
	),
	body('tags in code are code', 'Use `<br>` and `<details>`.\n'),
	body('a fold that is never closed', '<details><summary>Examples</summary>\n\nText.\n', [
		'6:1',
		'</details> where it ends',
	]),
	body('a fold that closes nothing', 'Text.\n\n</details>\n', ['8:1', 'closes nothing']),
	body('words before the title of a fold', '<details>\nSee\n<summary>Examples</summary>\n\nText.\n\n</details>\n', [
		'8:1',
		'first line of what <details> folds',
	]),
	body('a title of a fold without the fold', '<summary>Examples</summary>\n', ['6:1', '<details><summary>']),
	body('a raised letter that is never closed', 'x<sup>2 and more\n', ['6:2', 'Write </sup>']),
	body('a tag with what it may not have', '<sup onclick="x">2</sup>\n', ['6:1', '<sup>']),
];

const HTML = {
	h3: 'Write ## and the words',
	hr: 'Write *** on a line of its own',
	i: 'Write *the words*',
	u: 'Write **the words**, or leave',
	pre: 'Write a line of ```',
	blockquote: 'Begin each line with >',
	iframe: 'Write a link to it',
	audio: 'Write a link to it',
	div: 'Leave the tag out',
	script: 'Leave it out',
	unheard: 'write \\<unheard if you mean the sign',
};

/** Tags that are not allowed, each with what to write; and what looks like a tag and is none. */
export const refusedTagCases: readonly Case[] = [
	...Object.entries(HTML).map(([name, write]) => body(`<${name}>`, `A\n\n<${name}>b</${name}>\n`, ['8:1', write])),
	...Object.entries(HTML).map(([name, write]) =>
		markdown(`<${name}> in .md is said once, where it opens`, `A\n\n<${name}>b</${name}>\n`, ['8:1', write]),
	),
	body(
		'each tag within one that is not closed',
		'<ul>\n<li>a {b}\n</ul>\n',
		['6:1', '- an item'],
		['7:1', '- an item'],
		['7:7', 'in braces is code'],
	),
	body('HTML in the middle of a word', 'Un<b>believ</b>able.\n', ['6:3', 'Write **the words**']),
	body('a name to fill in, with capitals', '<Your Name>, <TEAM>\n', ['6:1', '\\<Your Name>'], ['6:14', '\\<TEAM>']),
	markdown(
		'names to fill in, in .md',
		'<your name>, <team-name>\n',
		['6:1', '\\<your name>'],
		['6:14', '\\<team-name>'],
	),
	body('a type in a type', 'A Map<String, List<int>>.\n', ['6:6', '\\<String, List\\<int>>']),
	markdown('a type in .md', 'A List<String>.\n', ['6:7', '\\<String>']),
	body('a sign between letters', 'If a<b and {c}.\n', ['6:5', 'bare <'], ['6:12', 'in braces']),
	body('an arrow and a comparison', 'a <-> b, c <= d\n', ['6:3', 'bare <'], ['6:12', 'bare <']),
	body(
		'what an address would be in a link that is none',
		'[x](<b> and more\n',
		['6:1', 'as it is typed'],
		['6:5', '<b>'],
	),
	body(
		'a comment and an address in one line',
		'A <!-- b --> and <https://example.org/>.\n',
		['6:3', 'comment'],
		['6:18', 'Write [text](https://example.org/)'],
	),
	body(
		'two faults, a link and a sign in one line',
		'A {b}, <i>c</i>, [x](/rolez/), **d\n',
		['6:3', 'braces'],
		['6:8', '*the words*'],
		['6:22', 'No such page'],
		['6:32', 'makes nothing bold'],
	),
];

const WHOLE = 'Write <Owner of="code-review" />';

/** Components whose tags no parser could read, each with the tag as it is due. */
export const componentTagCases: readonly Case[] = [
	body('a value in no quotes', 'Ask <Owner of=code-review />.\n', [
		'6:5',
		/stands in no quotes.*Write <Owner of="code-review" \/>/,
	]),
	body('curly quotes', '<Owner of=“code-review” />\n', ['6:1', `${WHOLE}, with straight quotes`]),
	body('a curly quote and a straight one', '<Owner of=“code-review" />\n', ['6:1', `${WHOLE}, with straight quotes`]),
	body('single curly quotes', '<Owner of=‘code-review’ />\n', ['6:1', `${WHOLE}, with straight quotes`]),
	body('a quote that is not closed', '<Owner of="code-review />\n\nText.\n', ['6:1', /never closed.*Write <Owner/]),
	body('no end', 'Ask <Owner of="code-review"\n\nText.\n', [
		'6:5',
		/has no > at its end.*Write <Owner of="code-review" \/>/,
	]),
	body('a name alone', '<Count\n', ['6:1', 'Write <Count of="…" />']),
	body('no slash at the end', 'Ask <Owner of="code-review"> first.\n', ['6:5', `${WHOLE}, with a slash`]),
	body('a tag that closes nothing', 'Ask </Owner>.\n', ['6:5', '<Owner of="…" /> is whole by itself']),
	body('words between two tags', 'Ask <Owner of="code-review">them</Owner>.\n', [
		'6:5',
		`${WHOLE}, and the text beside it`,
	]),
	body('nothing between two tags is accepted', 'Ask <Owner of="code-review"></Owner>.\n'),
	body('a tag over two lines is accepted', 'Ask <Owner\nof="code-review" />.\n'),
	body('a tag over two lines in a heading', '## Ask <Owner\nof="code-review" />\n', ['6:8', 'on one line']),
	body(
		'what else is wrong in the line is said as well',
		'Ask <Owner of=code-review and **x and {y}\n',
		['6:5', 'in no quotes'],
		['6:31', 'makes nothing bold'],
		['6:39', 'in braces'],
	),
	markdown('a component in .md', 'Ask <Owner of="code-review" />.\n', [
		'6:5',
		/end in \.mdx, and write <Owner of="code-review" \/>/,
	]),
	markdown('one with curly quotes in .md', '<Owner of=“code-review” />\n', [
		'6:1',
		/end in \.mdx, and write <Owner of="code-review" \/>/,
	]),
	markdown('one with a curly quote and a straight one in .md', '<Owner of=“code-review" />\n', [
		'6:1',
		'in a file that ends in .mdx',
	]),
	markdown('one that has no end in .md', '<Owner of="code-review"\n', ['6:1', 'in a file that ends in .mdx']),
	body('a tag that backticks seem to hold', '- a `b\n- <i>c` d\n', ['7:3', '*the words*']),
	{
		name: 'code at the very end of a file, without the end of a line',
		files: { [PAGE]: withBody(PAGE, '## Here\nexport "\\') },
		expected: [{ at: `${PAGE}:7:1`, says: 'exports are not allowed' }],
	},
];
