import { withBody } from '../base.ts';
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
	body('an address without its beginning', '[Apply](www.example.com)\n', ['6:9', 'https://www.example.com']),
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
