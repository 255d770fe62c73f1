import { withBody } from '../base.ts';
import type { Case } from '../case.ts';
import { oneFile, type Row } from '../one-file.ts';

const PAGE = 'pages/about.mdx';

/** A body of a page, which begins on line 6. */
const body = (name: string, text: string, ...said: Row[]) => oneFile(name, PAGE, withBody(PAGE, text), ...said);

const RULE = 'row of dashes below the head: | --- | --- |';
const TOGETHER = 'would run together';

/** A table of one column with something in its cell, which stands on line 8. */
const cell = (name: string, text: string, ...said: Row[]) => body(name, `| a |\n| - |\n| ${text} |\n`, ...said);

/** Tables, lists, notes and links in forms that are none, or that only half a sign makes one. */
export const leftoverCases: readonly Case[] = [
	body('a rule row that is too long', '| A | B |\n| - | - | - |\n| 1 | 2 |\n', ['6:1', 'has 3 parts and the head 2']),
	body('a rule row with something else in it', '| A | B |\n|---|--x|\n| 1 | 2 |\n', ['6:1', RULE]),
	body('a rule row of long dashes', '| A | B |\n|—|—|\n| 1 | 2 |\n', ['6:1', RULE]),
	body(
		'a blank line above the rule row',
		'| A | B |\n\n| - | - |\n| 1 | 2 |\n',
		['6:1', RULE],
		['8:1', 'Remove the blank line'],
	),
	body('a table without bars at its ends and without a rule row', 'A | B\n1 | 2\n', ['6:1', RULE]),
	body('a table without bars at its ends, with a rule row that does not fit', 'A | B\n--|--|--\n1 | 2\n', [
		'6:1',
		RULE,
	]),
	body('one bar in a sentence is accepted', 'One | two, and\nno more.\n'),
	body(
		'what is wrong in such cells is said too',
		'| A | **B |\n| 1 | :ship: |\n',
		['6:1', RULE],
		['6:7', 'nothing bold'],
		['7:7', 'as it is typed'],
	),
	body('a note of one line', '> [! WARNING ]\n> Careful.\n', ['6:3', 'Write > [!NOTE]']),
	body('a note with a star in its sign', '> [!*TIP]\n> x\n', ['6:3', 'Write > [!NOTE]']),
	body('a note as Git hosts write it, without its quotation', '[!WARNING]\nCareful.\n', ['6:1', 'Write > [!NOTE]']),
	body('a title of a note with a bracket too many', ':::tip[A[ title]\nText.\n:::\n', ['6:1', 'Write :::tip[A title]']),
	body('a title of a note with a bracket too early', ':::tip[A] title]\nText.\n:::\n', ['6:1', 'Write :::tip[title]']),
	body('a heading of equals signs is one finding', 'A sentence.\n===\n', ['6:1', 'Leave a blank line']),
	body('a second front matter further below', 'Text.\n\n---\ntitle: Two\n---\n', [
		'9:1',
		'makes a heading of “title: Two”',
	]),
	body('long dashes for bullets', '– one\n– two\n', ['6:1', '- one']),
	body('two hyphens for bullets', 'These:\n-- one\n-- two\n', ['7:1', '- one']),
	body('one line that begins with a dash is accepted', 'He said:\n– one thing, and\nanother.\n'),
	body('numbers in brackets', '(1) one\n(2) two\n', ['6:1', '1. one']),
	body('letters', 'a) one\nb) two\n', ['6:1', '1. one']),
	body('numbers without a blank', '1.One\n2.Two\n', ['6:1', '1. One']),
	body('numbers that do not begin with 1, below a line', 'These:\n3. three\n4. four\n', ['7:1', 'Leave a blank line']),
	body('numbers with a bracket are accepted', '1) one\n2) two\n'),
	body('a year at the beginning of a line is accepted', 'It was in\n2019. Then nothing.\n'),
	body('tabs and bold that is not closed', 'a\t**b\n', ['6:1', TOGETHER], ['6:3', 'nothing bold']),
	body(
		'pictures by a number or a sign',
		'A :+1: and :100:, at 10:100:20.\n',
		['6:3', 'as it is typed'],
		['6:12', 'as it is typed'],
	),
	body('a link of a wiki with its words', '[[engineer|The engineer]]\n', [
		'6:1',
		'Write a link with an address: [The engineer](/roles/engineer/)',
	]),
	body('a link in a link', '[a [b](/roles/engineer/) c](/roles/manager/)\n', ['6:1', 'stands another link']),
	body('the sign of a note in a link', '[x[^1]](/roles/manager/)\n\n[^1]: Note.\n', ['6:1', 'or the sign of a note']),
	body('the end of a link', 'x](/roles/manager/)\n', ['6:2', 'as it is typed']),
	body('the end of a link to a word', 'They x](or) not.\n', ['6:7', 'as it is typed']),
	body(
		'a code that stands for nothing',
		'A&Z; and B &t; and &lt;\n',
		['6:2', 'Write &amp;Z;'],
		['6:12', 'Write &amp;t;'],
	),
	body(
		'a title of a note with markup that is left over',
		'> [!TIP] A **title\n> x\n\n:::note[B **title]\nx\n:::\n',
		['6:12', 'nothing bold'],
		['9:11', 'nothing bold'],
	),
	body('bold that is never closed in the title of an aside', ':::caution[**A** **b]\nText.\n:::\n', [
		'6:18',
		'makes nothing bold',
	]),
	body('a note’s sign in the title of an aside', ':::caution[[!NOTE]A]\nText.\n:::\n', ['6:12', '“[!NOTE]”']),
	body('a note’s sign that is never closed', 'A claim [^1 and more.\n', ['6:9', '“[^”']),
	body('a tag with a slip in its name', 'A \\<b> is fine.\n'),
	oneFile(
		'a component with a slip in its name, in .md',
		'pages/plain.md',
		'---\ntitle: Plain\ndescription: x\n---\n\n<O_wner of="a" />\n',
		['6:1', 'as it is typed'],
	),
	body('a link by name without one', '[it][]\n', ['6:1', '“it” is given no address']),
	body('an address of mail', '[Write](desk@example.com)\n', ['6:9', 'Write mailto:desk@example.com']),
	body(
		'an address that lacks a sign',
		'[a](https//example.org), [b](https:example.org)\n',
		['6:5', 'Write https://example.org'],
		['6:30', 'Write https://example.org'],
	),
	body('an address without its first slash', '[x](roles/engineer)\n', ['6:5', 'Write /roles/engineer/']),
	body(
		'a blank at the end of a wrong address is said with it',
		'[x](</roles/enginer/ >)\n',
		['6:6', 'has a blank'],
		['6:6', 'Did you mean “/roles/engineer/”'],
	),
	body(
		'what is filled in, and a name of a heading, in one round',
		'{{ site.name }}\n\n## Title {#my-id}\n',
		['6:1', 'filled in by nobody'],
		['8:10', 'address of its own'],
	),
	cell('a heading in a cell', '## x', ['8:3', 'A cell holds one line']),
	cell('colons in a cell', ':::', ['8:3', 'A cell holds one line']),
	cell('a note in a cell', ':::note', ['8:3', 'A cell holds one line']),
	cell('bullets in a cell, each on a line of its own, are accepted', '• one<br>• two'),
	cell('bold that is not closed, beside a tag', '**x<br>y', ['8:3', 'nothing bold']),
	cell('bold around half a tag', 'x **<sup>y</sup>', ['8:5', 'nothing bold']),
	body('a note of a heading with a tag is accepted', '## A<sup>x</sup> b[^1]\n\n[^1]: <sup>Note</sup> of it.\n'),
	body('a sign without its note, in a heading with a tag', '## A<sup>x</sup> b[^1]\n', [
		'6:19',
		'[^1]: What the note says.',
	]),
	body('colons that only the page puts together', 'x[^n]\n\n[^n]: *:::*team** team\n', [
		'8:8',
		'would stand on the page',
	]),
	body('hashes that only the page puts together', '*#*# x\n', ['6:2', 'would stand on the page']),
	body('colons behind a backslash are accepted', '\\:::note\n\n- \\:::\n'),
];

/** Anchors of headings that hold more than words. */
export const anchorCases: readonly Case[] = [
	body('the sign that an emoji leaves in an anchor is shown', '## ⚠️ Watch out\n\n[x](#-watch-out)\n', [
		'8:5',
		'Write #%EF%B8%8F-watch-out',
	]),
	body('and what is proposed is accepted', '## ⚠️ Watch out\n\n[x](#%EF%B8%8F-watch-out)\n'),
	body('another emoji leaves a hyphen alone', '## 🚢 Launch\n\n[x](#launch)\n', ['8:5', 'Did you mean “-launch”?']),
	body(
		'a component in a heading gives its anchor the id that it names',
		'## Who owns <Owner of="code-review" />\n\n[x](#who-owns-code-review), [y](#who-owns-code-revue)\n',
		['8:33', 'Did you mean “who-owns-code-review”?'],
	),
	body('a number gives it nothing', '## Our <Count of="roles" /> roles\n\n[x](#our-roles)\n'),
	body('a heading of a component alone is accepted', '## <Owner of="code-review" />\n\n[x](#code-review)\n'),
	body('a heading of a number alone', '## <Count of="roles" />\n', ['6:1', 'has no words']),
];
