import { base, changed, withBody } from '../base.ts';
import type { Case } from '../case.ts';
import { oneFile, type Row } from '../one-file.ts';

const PAGE = 'pages/about.mdx';

/** A body of a page, which begins on line 6. */
const body = (name: string, text: string, ...said: Row[]) => oneFile(name, PAGE, withBody(PAGE, text), ...said);

/** Characters that nobody sees, and links that lead elsewhere than one thinks. */
export const hiddenCases: readonly Case[] = [
	body('a mark of direction that is written as a code', 'A &#x202E; mark.\n', ['6:3', 'RIGHT-TO-LEFT OVERRIDE']),
	body('a space without width by its name', 'A &ZeroWidthSpace; space.\n', ['6:3', 'ZERO WIDTH SPACE']),
	body(
		'one code after another, each by its own name',
		'A &shy;b &zwnj; c &rlm; d.\n',
		['6:10', 'U+200C'],
		['6:19', 'U+200F RIGHT-TO-LEFT MARK'],
	),
	body('one in the title of a link', '[x](/roles/engineer/ "a &#x202E; b")\n', ['6:25', 'RIGHT-TO-LEFT OVERRIDE']),
	body('one in code is code', 'Write `&#x202E;`.\n'),
	body('a code for a character that is seen is accepted', 'One &amp; two &copy; three.\n'),
	body('a link that goes up further than the handbook', 'See [it](../../roles/engineer/).\n', [
		'6:10',
		'Write /roles/engineer/',
	]),
	body('one that goes up as far as it may is accepted', 'See [it](../roles/engineer/).\n'),
	{
		name: 'a link to the published site that leads nowhere there',
		files: {
			'handbook.yaml': changed(
				'handbook.yaml',
				/^name:.*$/m.exec(base['handbook.yaml']!)![0],
				`${/^name:.*$/m.exec(base['handbook.yaml']!)![0]}\nsite: https://handbook.example`,
			),
			[PAGE]: withBody(
				PAGE,
				'See [it](https://handbook.example/roles/enginer/) and [this](https://handbook.example/roles/engineer/).\n',
			),
		},
		expected: [{ at: `${PAGE}:6:10`, says: 'No such page: /roles/enginer/' }],
	},
	{
		name: 'the same by http, and below a base path',
		files: {
			'handbook.yaml': changed(
				'handbook.yaml',
				'name: Harbour',
				'name: Harbour\nsite: https://handbook.example\nbasePath: /book/',
			),
			[PAGE]: withBody(
				PAGE,
				'[a](http://handbook.example/book/roles/enginer/), [b](https://handbook.example/other/), [c](../../about/)\n',
			),
		},
		expected: [
			{ at: `${PAGE}:6:5`, says: 'No such page: /roles/enginer/' },
			{ at: `${PAGE}:6:93`, says: /goes up further.*Write \/about\// },
		],
	},
	{
		name: 'headings of two questions of one name, each with its own link',
		files: {
			'faq/one.mdx': '---\nquestion: The first?\nanswer: Yes.\n---\n\n[More](#more).\n\n## More\n\nText.\n',
			'faq/two.mdx':
				'---\nquestion: The second?\nanswer: No.\n---\n\n[More](#more), [the other](/faq/#one-more).\n\n## More\n\nText.\n',
		},
		expected: [],
	},
];

const TRIO = 'teams/trio.mdx';
const indented = (name: string, from: string, to: string, at: string, says: string | RegExp) =>
	oneFile(name, TRIO, changed(TRIO, from, to), [at, says]);

/** Lines of the front matter that are indented with what only looks like a space. */
export const indentationCases: readonly Case[] = [
	indented(
		'two lines with spaces that do not break',
		'  from: 3\n  to: 8',
		'\u00a0\u00a0from: 3\n\u00a0\u00a0to: 8',
		'5:1',
		'This line and 1 more begin with U+00A0 NO-BREAK SPACE',
	),
	indented(
		'a space and one that does not break',
		'  to: 8',
		' \u00a0to: 8',
		'6:1',
		'begins with U+00A0 NO-BREAK SPACE',
	),
	indented(
		'an item of a list',
		'roles: [engineer, tech-lead, manager]',
		'roles:\n  - engineer\n\u00a0\u00a0- tech-lead\n  - manager',
		'9:1',
		'U+00A0',
	),
	indented(
		'an item that would become part of the one above',
		'roles: [engineer, tech-lead, manager]',
		'roles:\n  - engineer\n  \u00a0- tech-lead\n  - manager',
		'9:1',
		'U+00A0',
	),
	indented('a wide space', '  to: 8', '\u2003to: 8', '6:1', 'U+2003 EM SPACE'),
	indented('a space without width', 'size:', '\u200bsize:', '4:1', 'U+200B ZERO WIDTH SPACE'),
	oneFile('in handbook.yaml', 'handbook.yaml', base['handbook.yaml']!.replace('  making:', '\u00a0\u00a0making:'), [
		'3:1',
		'U+00A0',
	]),
	oneFile(
		'in a text of several lines they are accepted',
		TRIO,
		changed(TRIO, 'One leader for the people and one for the system.', '|\n  One leader.\n  \u00a0\u00a0And one more.'),
	),
];
