/** What to write in the place of a tag, by its name. */
const INSTEAD: readonly (readonly [names: string, write: string])[] = [
	['b strong', 'Write **the words**.'],
	['i em cite dfn', 'Write *the words*.'],
	['s strike del', 'Write ~~the words~~.'],
	['u ins mark small big', 'Write **the words**, or leave them as they are.'],
	['a', 'Write [the words](/address/).'],
	['ul ol li menu', 'Begin each item with a hyphen and a blank: - an item; or with a number: 1. an item.'],
	['dl dt dd', 'Make a list of it: - **Term**: what it means.'],
	['h1 h2 h3 h4 h5 h6', 'Write ## and the words on a line of their own.'],
	['hr', 'Write *** on a line of its own.'],
	[
		'img picture figure figcaption svg',
		'Put the file into public/brand, and write ![What it shows](/brand/its-name.png).',
	],
	['iframe video audio embed object source track', 'Write a link to it: [What it shows](https://…).'],
	['table thead tbody tr td th caption', 'Make a table of lines: | A | B |, then | --- | --- |, then | one | two |.'],
	['code tt samp var', 'Write `the code`.'],
	['pre', 'Write a line of ```, the text, and a line of ```.'],
	['blockquote q', 'Begin each line with > and a blank.'],
	['p div span section article center font', 'Leave the tag out; a blank line begins a paragraph.'],
	[
		'input button form select textarea label',
		'Leave it out: a page asks nothing of its readers. - [ ] makes an item to tick.',
	],
	['script style link meta', 'Leave it out: a page runs and loads nothing of its own.'],
	[
		'summary details',
		'Write <details><summary>What it is about</summary>, a blank line, the text, a blank line, and </details>.',
	],
	['br sup sub kbd', 'Write the tag alone, with nothing in it but its name.'],
	['abbr', 'Write <abbr title="What it stands for">, with nothing else in it.'],
];

const byName = new Map(INSTEAD.flatMap(([names, write]) => names.split(' ').map((name) => [name, write] as const)));

/** What to write instead of a tag of HTML; nothing where it is no tag of HTML. */
export const insteadOf = (name: string): string | undefined => byName.get(name.toLowerCase());
