import { withBody } from '../base.ts';
import type { Case } from '../case.ts';
import { oneFile, type Row } from '../one-file.ts';

const PAGE = 'pages/about.mdx';

/** A body of a page, which begins on line 6. */
const body = (name: string, text: string, ...said: Row[]) => oneFile(name, PAGE, withBody(PAGE, text), ...said);

/** The same in a Markdown file, which has no components, and whose body begins on line 6 too. */
const markdown = (name: string, text: string, ...said: Row[]) =>
	oneFile(name, 'pages/plain.md', `---\ntitle: Plain\ndescription: x\n---\n\n${text}`, ...said);

/** Prose that cannot be read, or leads nowhere. */
export const bodyCases: readonly Case[] = [
	body(
		'broken-link: no such page, no such heading',
		'\nSee this [role](/roles/enginer/), this [place](/roles/engineer/#nope), and [that](/nowhere/at/all/).\n',
		['7:17', 'Did you mean “/roles/engineer/”?'],
		['7:48', 'nope'],
		['7:83', '/nowhere/at/all/'],
	),
	body('a link without its last slash', '[x](/roles/engineer)\n', ['6:5', /\/roles\/engineer\//]),
	body('a link to a file', '[x](../roles/engineer.mdx)\n', ['6:5', /\/roles\/engineer\//]),
	body('a link to nothing', 'An [empty]() link.\n', ['6:12', 'address is empty']),
	body('a link defined at the end', 'See [it][1].\n\n[1]: /roles/enginer/\n', [
		'8:6',
		'Did you mean “/roles/engineer/”?',
	]),
	body('a link to a heading of the same page', '## Here\n\n[x](#her)\n', ['8:5', /#?her/]),
	body('md-missing-image: an image that is not there', 'The shape: ![chart](/brand/chart.png)\n', ['6:21', 'image']),
	markdown('an image that is not there, in .md', 'See it: ![chart](./chart.png)\n', ['6:18', /image/i]),
	body('mdx-curly: a brace in prose', '\nFill in {your name} here.\n', ['7:9', 'write \\{']),
	body('a brace that is never closed', 'Fill in {your name here.\n\nMore.\n', ['6:9', 'write \\{']),
	body('a brace that closes nothing is accepted', 'A smile :} here.\n'),
	body('mdx-html-comment: an HTML comment', '\n\n\n<!-- TODO: rewrite -->\n', ['9:1', 'Write {/* ... */}']),
	markdown('an HTML comment in .md is accepted', '<!-- TODO: rewrite -->\n\nText.\n'),
	body('a comment of MDX is accepted', '{/* TODO: rewrite */}\n\nText.\n'),
	body('mdx-less-than: a bare <', '\nPeople with <5 years of work.\n', ['7:13', 'Write &lt; or \\<']),
	body('two bare < in one line', 'From <5 to <10.\n', ['6:6', 'bare <'], ['6:12', 'bare <']),
	body('an arrow in prose', 'a <- b\n', ['6:3', 'bare <']),
	body('mdx-unclosed-tag: a tag that is never closed', '\n\n\n<div>\n\nText.\n', ['9:1', '<div> is never closed']),
	body('a tag that closes nothing', 'Text.</div>\n', ['6:6', '</div>']),
	body('mdx-unknown-component: a component of somewhere else', '\n\n\n<Callout>Hi</Callout>\n', [
		'9:1',
		/Unknown component “Callout”.*Allowed/,
	]),
	body('a component of Starlight', '<Card title="x" />\n', ['6:1', 'Unknown component “Card”']),
	body('a component in lower case', '<count of="roles" />\n', ['6:1', '<count>']),
	body('a component called constructor', '<constructor />\n', ['6:1', '<constructor>']),
	body('a component called toString', '<toString of="x" />\n', ['6:1', '<toString>']),
	body('a component without its attribute', '<Count />\n', ['6:1', '<Count> needs of="…"']),
	body('a component with an attribute too many', '<Count of="roles" style="x" />\n', ['6:19', 'no attribute “style”']),
	body('an attribute twice', '<Count of="roles" of="levels" />\n', ['6:19', /twice/]),
	body('an attribute of the wrong value', '<Count of="rolls" />\n', ['6:8', 'Did you mean “roles”?']),
	body('an attribute without a value', '<Count of />\n', ['6:8', 'not plain text']),
	body('a component that holds text', '<Count of="roles">many</Count>\n', ['6:1', '<Count> holds nothing']),
	body('an aside that is none', ':::attention\nText.\n:::\n', ['6:1', '“:::attention” is no aside']),
	markdown('an aside with attributes', ':::note{onclick="x"}\nText.\n:::\n', ['6:1', '“:::note” takes no attributes']),
	body('a time that has the form of a directive is a text as it stands', '## At 10:am\n\n[x](#at-10am) at 9:am\n'),
	body('an aside with a title is accepted', ':::tip[Title]\nText.\n:::\n'),
	body('an aside is accepted', ':::note\nText.\n:::\n'),
	body(
		'code samples may hold what they like',
		'```html\n<script>{x}</script>\n```\n\nAnd `<b>{y}</b>`, \\{z\\} and \\<w>.\n',
	),
	body('an emoji before a brace', '🚢ab {x}\n', ['6:6', 'in braces is code']),
	body('an emoji before a component that is never closed', '🚢ab <Count of="roles">\n', [
		'6:6',
		'<Count> is never closed',
	]),
	body('an emoji before a link', '🚢 [x](/roles/enginer/)\n', ['6:8', 'Did you mean']),
	body('a tab before a brace', '1.\tItem {x}\n', ['6:9', 'in braces is code']),
	body('a brace in a table', '| a | b |\n| - | - |\n| {x} | y |\n', ['8:3', 'in braces is code']),
	body('a brace in a heading', '## About {x}\n', ['6:10', 'in braces is code']),
	body('a brace in a list of a list', '- a\n  - b {x}\n', ['7:7', 'in braces is code']),
	body('a brace in a quotation', '> a\n> b {x}\n', ['7:5', 'in braces is code']),
	body(
		'many kinds in one body, in order',
		'<b>x</b> {y}\n\n<!-- z -->\n\n<5\n',
		['6:1', '<b>'],
		['6:10', 'in braces is code'],
		['8:1', 'comment'],
		['10:1', 'bare <'],
	),
];

/** Each line of code that content might hold, and what it is called when it is refused. */
export const codeCases: readonly Case[] = [
	body('mdx-import-missing: an import of a missing file', "\nimport Foo from './Foo.astro';\n", [
		'7:1',
		'Imports are not allowed',
	]),
	body(
		'mdx-fs-read: an import that reads the machine',
		"\nimport fs from 'node:fs';\n\n<pre>{fs.readFileSync('/etc/passwd')}</pre>\n",
		['7:1', 'Imports are not allowed'],
		['9:1', '<pre>'],
		['9:6', 'in braces is code'],
	),
	body('mdx-write: an import that writes', "\nimport fs from 'node:fs';\nfs.writeFileSync('PWNED', 'x');\n", [
		'7:1',
		'Imports are not allowed',
	]),
	body('mdx-fetch: an export that fetches', "\nexport const secret = await fetch('http://169.254.169.254/');\n", [
		'7:1',
		'Exports are not allowed',
	]),
	body('an import without a space', "import'node:fs'\n", ['6:1', 'Imports are not allowed']),
	body('a dynamic import', "{import('node:fs')}\n", ['6:1', 'in braces is code']),
	body('an export right below a heading', '## Here\nexport const x = 1\n', ['7:1', 'exports are not allowed']),
	body(
		'an expression between two backticks that are in two items',
		'- a `b\n- {process.env.TOKEN}` c\n',
		['6:5', 'This backtick begins no code'],
		['7:3', 'in braces is code'],
		['7:22', 'This backtick begins no code'],
	),
	body(
		'an expression between two fences that are none',
		'> ```\n\n{process.env.TOKEN}\n\n> ```\n',
		['6:3', 'This block of code is never closed'],
		['8:1', 'in braces is code'],
		['10:3', 'This block of code is never closed'],
	),
	body('an expression behind a backslash that is a character itself', 'a \\\\{process.env.TOKEN}\n', [
		'6:5',
		'in braces is code',
	]),
	body(
		'an expression within a component that is within a line',
		'Ask <Owner of="code-review">{process.env.TOKEN}</Owner>.\n',
		['6:29', 'in braces is code'],
	),
	body('an export after text', 'Text.\n\nexport default function x() {}\n', ['8:1', 'Exports are not allowed']),
	body(
		'an import that is a sentence in the middle of a paragraph is accepted',
		'They trade:\nimport of goods is dear.\n',
	),
	body('mdx-env-leak: the environment', '\nToken: {process.env.FAKE_TOKEN}\n', ['7:8', 'in braces is code']),
	body('mdx-process-exit: the end of the build', '\n{process.exit(0)}\n', ['7:1', 'in braces is code']),
	body('an expression after a comment in one pair of braces', '{/* x */ process.exit(0)}\n', [
		'6:1',
		'in braces is code',
	]),
	body('an expression between two comments', '{/* x */ process.exit(0) /* y */}\n', ['6:1', 'in braces is code']),
	body('an expression behind a line comment', '{// x\nprocess.exit(0)}\n', ['6:1', 'in braces is code']),
	body('an expression for an attribute', '<Count of={process.env.TOKEN} />\n', ['6:11', 'in braces is code']),
	body('an expression that spreads attributes', '<Count {...process.env} of="roles" />\n', [
		'6:8',
		'in braces is code',
	]),
	body('an expression in the text of a link', '[{x}](/roles/engineer/)\n', ['6:2', 'in braces is code']),
	body('a fragment', '<>x</>\n', ['6:1', /<>/]),
	body('a component of a component', '<Count.Inner />\n', ['6:1', 'Count.Inner']),
	body('a component of a namespace', '<svg:script />\n', ['6:1', 'svg:script']),
];
