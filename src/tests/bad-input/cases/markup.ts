import { base, changed, withBody } from '../base.ts';
import type { Case } from '../case.ts';
import { oneFile, type Row } from '../one-file.ts';

const PAGE = 'pages/about.mdx';
const typed = 'as it is typed';

/** A body of a page, which begins on line 6, with what would be lost of it, or stand on the page as markup. */
const body = (name: string, text: string, ...said: Row[]) => oneFile(name, PAGE, withBody(PAGE, text), ...said);

/** Markup that says nothing here, and what it takes with it. */
export const markupCases: readonly Case[] = [
	body('a cell for which the head has none', '| A | B |\n| - | - |\n| one | two | three |\n', [
		'8:13',
		'3 cells and the head 2',
	]),
	body('a rule row that does not fit', '| A | B | C |\n| - | - |\n| 1 | 2 | 3 |\n', [
		'6:1',
		/2 parts and the head 3.*\| --- \| --- \| --- \|/,
	]),
	body('a table without its row of dashes', '| A | B |\n| 1 | 2 |\n', [
		'6:1',
		/row of dashes below the head: \| --- \| --- \|/,
	]),
	body('a cell with a bar that is text', '| A | B |\n| - | - |\n| one \\| more | two |\n'),
	body('a note with its title beside it', ':::note A title\nText.\n:::\n', ['6:1', ':::note[A title]']),
	body('a note with a blank before its name', '::: note\nText.\n:::\n', ['6:1', typed]),
	body('a note of two colons', '::note\n', ['6:1', typed]),
	body('a line of colons alone', 'Text.\n\n:::\n', ['8:1', typed]),
	body('a note as other tools write it', '!!! note\n    Text.\n', ['6:1', ':::note[A title]']),
	body('a note that is never closed', ':::note[x]\nText.\n', ['6:1', 'is never closed']),
	body('a fence that is never closed', 'Text.\n\n```js\ncode\n', ['8:1', 'is never closed']),
	body('a note as Git hosts write it is accepted', '> [!WARNING]\n> Careful.\n>\n> - very\n'),
	body('such a note of a kind that is none', '> [!DANGEROUS]\n> Careful.\n', ['6:3', 'NOTE, TIP']),
	body('tildes that mean about are accepted', '5~6 people, ~3~4 hours\n'),
	body('a small letter of another tool', 'H~2~O\n', ['6:2', '<sub>2</sub>']),
	body('a raised letter of another tool', 'x^2^\n', ['6:1', '<sup>2</sup>']),
	body('bold that runs into a word', 'See **bold:**text.\n', ['6:5', 'Write **bold:** with no blank']),
	body('bold that is never closed', 'See **bold here.\n', ['6:5', 'makes nothing bold']),
	body('bold with blanks inside', 'See ** bold ** here.\n', ['6:5', 'Write **bold** with no blank']),
	body('emphasis that is never closed', 'See *here.\n', ['6:5', 'emphasises nothing']),
	body('struck out and never closed', 'See ~~here.\n', ['6:5', 'strikes nothing out']),
	body('code that is never closed', 'See `here.\n', ['6:5', 'begins no code']),
	body('a heading without a blank', 'Text.\n\n##No space\n', ['8:1', '## No space']),
	body('a heading with a blank that does not break', '##\u00a0No space\n', ['6:1', '## No space']),
	body('a heading of a picture', '## 🚢\n', ['6:1', 'has no words']),
	body('a heading of nothing', '##\n\nText.\n', ['6:1', 'has no words']),
	body('a sentence with dashes right below', 'A sentence.\n---\n\nText.\n', [
		'6:1',
		'makes a heading of “A sentence.”',
	]),
	body('a link by a name that is not there', 'See [it][nope].\n', ['6:5', '“nope” is given no address']),
	body('a sign without its note', 'See[^1].\n', ['6:4', '[^1]: What the note says.']),
	body('a note without its sign', 'Text.\n\n[^n]: Never used.\n', ['8:1', '“n”']),
	body('a note that is there twice', 'Text[^n].\n\n[^n]: One.\n\n[^n]: Two.\n', ['10:1', 'twice']),
	body('a link as wikis write it', 'See [[engineer]].\n', ['6:5', '[engineer](/roles/engineer/)']),
	body('a blank within a link', 'See [it] (/roles/engineer/).\n', ['6:5', '[it](/roles/engineer/)']),
	body('brackets the wrong way round', 'See (it)[/roles/engineer/].\n', ['6:5', '[it](/roles/engineer/)']),
	body('a link to an address with a blank', 'See [it](/roles/an engineer/).\n', ['6:5', 'no blank']),
	body('a link without words', 'See [](/roles/engineer/).\n', ['6:5', 'no words']),
	body('a blank at the end of an address', 'See [it](</roles/engineer/ >).\n', ['6:11', 'has a blank']),
	body(
		'an address without its beginning',
		'[Apply](www.example.com)\n',
		['6:9', 'https://www.example.com'],
		['6:9', 'No such page'],
	),
	body('a list of bullets from a word processor', '• one\n• two\n', ['6:1', '- one']),
	body('a list without blanks', '-One\n-Two\n', ['6:1', '- One']),
	body('cells with tabs between them', 'a\tb\nc\td\n', ['6:1', '| a | b |']),
	body('marked words of another tool', 'A ==word== here.\n', ['6:3', '**word**']),
	body('the name of a picture', 'A :ship: here.\n', ['6:3', typed]),
	body('a definition', 'Term\n: what it means\n', ['7:1', '- **Term**: what it means']),
	body(
		'a mail address as Markdown elsewhere takes it',
		'Ask <channel@example.com>.\n',
		['6:5', '[channel@example.com](mailto:channel@example.com)'],
		['6:6', 'personal', 'warning'],
	),
	body('a name to fill in', 'Ask <your name here>.\n', ['6:5', '\\<your name here>']),
	body('a type of a program', 'A List<String> of them.\n', ['6:7', '\\<String>']),
	body('bold as HTML', 'A <b>word</b>.\n', ['6:3', '**the words**']),
	body('a link as HTML', 'A <a href="/roles/engineer/">word</a>.\n', ['6:3', '[the words](/address/)']),
	body('a picture as HTML', '<img width="300" src="x.png">\n', ['6:1', '![What it shows](/brand/its-name.png)']),
	body('a list as HTML', '<ul><li>One</li></ul>\n', ['6:1', '- an item'], ['6:5', '- an item']),
	body('a film', '<video src="x.mp4"></video>\n', ['6:1', 'Write a link to it']),
	body('a name for a heading', '## Title {#my-id}\n', ['6:10', 'an address of its own']),
	body('a place that another tool fills in', 'At {{ site.name }}.\n', ['6:4', 'filled in by nobody']),
	body('curly quotes in a component', 'Ask <Owner of=“code-review” />.\n', [
		'6:5',
		'<Owner of="code-review" />, with straight quotes',
	]),
	body('a component within a link', 'See [<Owner of="code-review" />](/roles/engineer/).\n', ['6:5', 'a link already']),
	body('signs that are meant are accepted', 'A \\*\\*sign\\*\\*, 2*3*4, a_b_c, 10:30, [sic], C#, #1, a|b, 5-6.\n'),
	body('and in code', 'Use `**`, `[x] (y)` and\n\n```\n##No space\n| a |\n```\n'),
	oneFile(
		'a second front matter below the first',
		PAGE,
		withBody(PAGE, '---\ntitle: Two\ndescription: y\n---\n\nText.\n'),
		['6:1', 'look like the lines at the top'],
	),
];

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
	body('bold that is never closed in the title of an aside', ':::caution[**A** **b]\nText.\n:::\n', [
		'6:18',
		'makes nothing bold',
	]),
	body('bold that is never closed in the title of a note', '> [!TIP] A **b\n> Text.\n', ['6:12', 'makes nothing bold']),
	body('a note’s sign in the title of an aside', ':::caution[[!NOTE]A]\nText.\n:::\n', ['6:12', '“[!NOTE]”']),
	body('a note’s sign that is never closed', 'A claim [^1 and more.\n', ['6:9', '“[^”']),
	body('a title of a fold without the fold', '<summary>Examples</summary>\n', ['6:1', '<details><summary>']),
	body('a raised letter that is never closed', 'x<sup>2 and more\n', ['6:2', 'Write </sup>']),
	body('a tag with what it may not have', '<sup onclick="x">2</sup>\n', ['6:1', '<sup>']),
];

/** Characters that nobody sees, and links that lead elsewhere than one thinks. */
export const hiddenCases: readonly Case[] = [
	body('a mark of direction that is written as a code', 'A &#x202E; mark.\n', ['6:3', 'RIGHT-TO-LEFT OVERRIDE']),
	body('a space without width by its name', 'A &ZeroWidthSpace; space.\n', ['6:3', 'ZERO WIDTH SPACE']),
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
		name: 'headings of two questions of one name, each with its own link',
		files: {
			'faq/one.mdx': '---\nquestion: The first?\nanswer: Yes.\n---\n\n[More](#more).\n\n## More\n\nText.\n',
			'faq/two.mdx':
				'---\nquestion: The second?\nanswer: No.\n---\n\n[More](#more), [the other](/faq/#one-more).\n\n## More\n\nText.\n',
		},
		expected: [],
	},
];
