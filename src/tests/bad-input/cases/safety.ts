import { changed, withBody } from '../base.ts';
import type { Case } from '../case.ts';
import { oneFile, type Row } from '../one-file.ts';

const body = (name: string, text: string, ...said: Row[]) =>
	oneFile(name, 'pages/about.mdx', withBody('pages/about.mdx', text), ...said);
const markdown = (name: string, text: string, ...said: Row[]) =>
	oneFile(name, 'pages/plain.md', `---\ntitle: Plain\ndescription: x\n---\n\n${text}`, ...said);
const title = (name: string, value: string, ...said: Row[]) =>
	oneFile(
		name,
		'responsibilities/hiring.mdx',
		changed('responsibilities/hiring.mdx', 'title: Hiring', `title: ${value}`),
		...said,
	);

const REFUSED = 'is no address of a page';
const TAG = 'HTML is not allowed';

/** Attacks on the reader, on the reader's privacy, and on who opens an export. */
export const safetyCases: readonly Case[] = [
	title('csv-formula: a title that is a formula', `'=HYPERLINK("https://evil.example","x")'`, [
		'2:8',
		'starts with “=”',
		'warning',
	]),
	title('a formula behind a quote and a space', `'" =1+1'`, ['2:8', /formula/, 'warning']),
	title('a formula in letters of full width', '＝1+1', ['2:8', 'formula', 'warning']),
	title('a formula that begins with a plus', '+1 for hiring', ['2:8', 'starts with “+”', 'warning']),
	title('title-html: a script in a title', '"</title><script>alert(1)</script>"', [
		'2:17',
		'“<script>” would stand on the page as it is typed',
	]),
	title('an entity in a title is text as it stands', '"&lt;b&gt;"'),
	title('a character that turns the direction of writing', '"Hiring \\u202Egnirih"', ['2:8', 'U+202E']),
	oneFile(
		'a script in a summary over two lines',
		'responsibilities/hiring.mdx',
		changed(
			'responsibilities/hiring.mdx',
			'summary: The right people join.',
			'summary: >-\n  The right\n  <b>people</b> join.',
		),
		['7:3', 'Write **the words**'],
	),
	oneFile(
		'mailto-pii: a personal address',
		'stories/a-monday.mdx',
		withBody('stories/a-monday.mdx', '\nWrite to ana.lopez@gmail.com or 555-12-3456.\n'),
		['19:10', 'e-mail address', 'warning'],
	),
	markdown('md-script: a script in .md', '<script>alert(document.domain)</script>\n', ['6:1', '<script>']),
	body(
		'mdx-onclick: an attribute that runs, an address that runs',
		'\n<a href="javascript:alert(1)">x</a> <img src="x" onerror="alert(1)" alt="" />\n\n[x](javascript:alert(1))\n',
		['7:1', TAG],
		['7:37', TAG],
		['9:5', REFUSED],
	),
	body('an iframe', '<iframe src="https://evil.example"></iframe>\n', ['6:1', '<iframe>']),
	body('a style', '<style>body{display:none}</style>\n', ['6:1', '<style>'], ['6:12', 'in braces is code']),
	body('a page that sends its reader away', '<meta http-equiv="refresh" content="0;url=https://evil.example" />\n', [
		'6:1',
		'<meta>',
	]),
	markdown('a tag within a line of .md', 'Some <b onclick="x()">bold</b> text.\n', ['6:6', '<b>']),
	markdown('a comment of .md with a script behind it', '<!-- x --><script>alert(1)</script>\n', ['6:11', TAG]),
	markdown('two comments of .md with a script between them', '<!-- x --><script>alert(1)</script><!-- y -->\n', [
		'6:11',
		TAG,
	]),
	markdown('a comment of .md that browsers end early', '<!--><script>alert(1)</script>-->\n', ['6:6', TAG]),
	markdown('a comment of .md that browsers end early, with a hyphen', '<!---><script>alert(1)</script>-->\n', [
		'6:7',
		TAG,
	]),
	markdown('a comment of .md that browsers end with an exclamation mark', '<!-- x --!><script>alert(1)</script>-->\n', [
		'6:12',
		TAG,
	]),
	markdown('an address of .md that runs, between angle brackets', '<javascript:alert(1)>\n', ['6:1', REFUSED]),
	markdown('a declaration in .md', '<!DOCTYPE html>\n', ['6:1', TAG]),
	markdown('a processing instruction in .md', '<?php echo 1 ?>\n', ['6:1', TAG]),
	body('an address that runs, in capitals', '[x](JavaScript:alert(1))\n', ['6:5', REFUSED]),
	body('an address that runs, with an entity', '[x](javascript&colon;alert(1))\n', ['6:5', REFUSED]),
	body('an address that runs, with a number for a letter', '[x](&#106;avascript:alert(1))\n', ['6:5', REFUSED]),
	body('an address that runs, with a hexadecimal number', '[x](&#x6A;avascript&#x3a;alert(1))\n', ['6:5', REFUSED]),
	body('an address that runs, with a tab in it', '[x](java&Tab;script:alert(1))\n', ['6:5', REFUSED]),
	body('an address that runs, in angle brackets', '[x](<javascript:alert(1)>)\n', ['6:6', REFUSED]),
	body('an address that runs, defined at the end', '[x][1]\n\n[1]: javascript:alert(1)\n', ['8:6', REFUSED]),
	body('an address that runs, defined and used by its name alone', '[evil]\n\n[evil]: vbscript:x\n', ['8:9', REFUSED]),
	body('an address that runs, defined first of two', '[x][1]\n\n[1]: javascript:alert(1)\n[1]: /roles/engineer/\n', [
		'8:6',
		REFUSED,
	]),
	body('an address that runs, defined and not used', 'Text.\n\n[1]: javascript:alert(1)\n', ['8:6', REFUSED]),
	body(
		'an address that runs, behind a picture',
		'[![a](/x.png)](javascript:alert(1))\n',
		['6:7', 'image'],
		['6:16', REFUSED],
	),
	body('an address that runs, on the line below', '[x](\n  javascript:alert(1))\n', ['7:3', REFUSED]),
	body('an address that is none at all', '[x](//[)\n', ['6:5', REFUSED]),
	body('an address with a slash too few', '[x](https:/evil.example)\n', ['6:5', 'Write https://evil.example.']),
	body('an address with a slip in its name', '[x](https://exa[!mple.org/a)\n', [
		'6:5',
		'no address that a browser can open',
	]),
	body(
		'an address with a port, a number and letters of another script',
		'[x](http://127.0.0.1:80/) [y](https://bücher.example/ä)\n',
	),
	body('an address of data', '[x](data:text/html,<script>alert(1)</script>)\n', ['6:5', REFUSED], ['6:20', '<script>']),
	markdown('an address of data in .md', '[x](data:text/html;base64,PHNjcmlwdD4=)\n', ['6:5', REFUSED]),
	body('an address of the disk', '[x](file:///etc/passwd)\n', ['6:5', REFUSED]),
	body('an address of another scheme', '[x](steam://run/1)\n', ['6:5', REFUSED]),
	body('an address that borrows the scheme', '[x](//evil.example/x)\n', ['6:5', REFUSED]),
	body('an address with backslashes', '[x](/\\\\evil.example/x)\n', ['6:5', REFUSED]),
	body('remote-image: an image of another site', '![p](https://tracker.example/p.gif)\n', [
		'6:6',
		'loaded from another site',
	]),
	body('an image of another site, defined at the end', '![p][1]\n\n[1]: https://tracker.example/p.gif\n', [
		'8:6',
		'loaded from another site',
	]),
	body('an image of another site that borrows the scheme', '![p](//tracker.example/p.gif)\n', [
		'6:6',
		'loaded from another site',
	]),
	body('an image of data', '![p](data:image/svg+xml;base64,PHN2Zz4=)\n', ['6:6', /data:|image/]),
	body('an image that runs', '![p](javascript:alert(1))\n', ['6:6', /javascript/]),
	body('an image out of the folder', '![p](../../../../etc/passwd)\n', ['6:6', /image/i]),
];
