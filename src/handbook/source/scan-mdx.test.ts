import { describe, expect, test } from 'vitest';
import { scanBody } from './scan-mdx.ts';
import { FILLER } from './tags.ts';

/** What reaches the parser, with · for each letter that does not, and ⸮ for each of a tag that may stand there. */
function reaches(text: string, isMdx = true, start = 0): string {
	return scanBody(text, start, isMdx).harmless.replaceAll('\ufffc', '·').replaceAll(FILLER, '⸮');
}

/** Where something is said, by what stands there. */
const saidAt = (text: string, isMdx = true) =>
	scanBody(text, 0, isMdx).found.map(({ offset }) => text.slice(offset, offset + 3));

describe('of braces, nothing but comments reaches the parser', () => {
	test.each<[string, string]>([
		['a {b} c', 'a ··· c'],
		['{a}{b}', '······'],
		['{a{b}c} d', '······· d'],
		['{a}} b', '···} b'],
		['} {a}', '} ···'],
		['} } {a}', '} } ···'],
		['{a\nb}', '··\n··'],
		['a { b', 'a · b'],
		['a {{ b', 'a ·· b'],
		['a {{{ b {c}', 'a ··· b ···'],
		['a \\{b} c', 'a \\{b} c'],
		['a \\\\{b} c', 'a \\\\··· c'],
		['`{a}` {b}', '`{a}` ···'],
		['` {a}', '` ···'],
		['{/* a */} b', '{/* a */} b'],
		['{ /* a */ } b', '{ /* a */ } b'],
		['{\n/* a */\n/* b */\n} c', '{\n/* a */\n/* b */\n} c'],
		['{/* a */ /* b */ /* c */} d', '{/* a */ /* b */ /* c */} d'],
		['{/*a*/} {/*b*/} {c}', '{/*a*/} {/*b*/} ···'],
		['{/* { */} {a}', '{/* { */} ···'],
		['{/**/} {a}', '{/**/} ···'],
		['{/*/} a', '····· a'],
		['{/* a */ b} c', '··········· c'],
		['{/* a */ b /* c */} d', '··················· d'],
		['{a /* b */} c', '··········· c'],
		['{a} {/* b */}', '··· {/* b */}'],
		['{a}/* b */} c', '···/* b */} c'],
		['{/* a } b', '······· b'],
		['{/* a */ /* b } c', '··············· c'],
		['{/* a */', '·/* a */'],
		['{/* a */ ', '·/* a */ '],
		['{/* a {/* b */} c', '{/* a {/* b */} c'],
		['{/* a */ b {/* c */} d', '·/* a */ b {/* c */} d'],
		['{', '·'],
	])('%s', (text, expected) => {
		expect(reaches(text)).toBe(expected);
	});

	test('each is said once, where it opens; in Markdown they are signs', () => {
		expect(saidAt('{a} {b{c}} \\{d} {/* e */}')).toEqual(['{a}', '{b{']);
		expect(saidAt('{{{ a')).toEqual(['{{{']);
		expect(reaches('{a} {/* b */}', false)).toBe('{a} {/* b */}');
		expect(saidAt('{a}', false)).toEqual([]);
	});
});

describe('of modules, nothing reaches the parser', () => {
	test.each<[string, string]>([
		['import a from "b"\n\nc', '·················\n\nc'],
		['\nimport a\nb\n\nc', '\n········\n·\n\nc'],
		['export const a = 1\n\nb', '··················\n\nb'],
		['a\n\nimport b\n\nc', 'a\n\n········\n\nc'],
		['a\n \t\nexport {b}\n\nc', 'a\n \t\n··········\n\nc'],
		['a\n\nimport{b}', 'a\n\n·········'],
		['a\n\nimport* as b', 'a\n\n············'],
		['a\n\nimport"b"', 'a\n\n·········'],
		["a\n\nimport'b'", 'a\n\n·········'],
		['a\nimport b', 'a\nimport b'],
		['a\n\n import b', 'a\n\n import b'],
		['a\n\nimporting b', 'a\n\nimporting b'],
		['a\n\nexports b', 'a\n\nexports b'],
		['a\n\nan import b', 'a\n\nan import b'],
		['import.meta', 'import.meta'],
	])('%j', (text, expected) => {
		expect(reaches(text)).toBe(expected);
	});

	test('each is said once; in Markdown it is a sentence', () => {
		expect(saidAt('import a\nb\n\nexport c')).toEqual(['imp', 'exp']);
		expect(reaches('import a', false)).toBe('import a');
	});

	test('a body begins behind the front matter, and so does its first line', () => {
		expect(reaches('a\nimport b', true, 2)).toBe('a\n········');
		expect(reaches('{a}\n{b}', true, 4)).toBe('{a}\n···');
	});
});

describe('what is code is left as it is', () => {
	test.each<[string, string]>([
		['```\n{a}\n```\n{b}', '```\n{a}\n```\n···'],
		['~~~\n{a}\n```\n~~~\n{b}', '~~~\n{a}\n```\n~~~\n···'],
		['````\n{a}\n```\n{b}\n`````\n{c}', '````\n{a}\n```\n{b}\n`````\n···'],
		['   ```\n{a}\n   ```  \n{b}', '   ```\n{a}\n   ```  \n···'],
		['```\n{a}\n    ```\n{b}', '```\n{a}\n    ```\n{b}'],
		['    ```\n{a}', '    ```\n···'],
		['```\n{a}', '```\n{a}'],
		['```\n{a}\n``` b\n{c}\n```', '```\n{a}\n``` b\n{c}\n```'],
		['a ``` {b}', 'a ``` ···'],
		['~~\n{a}', '~~\n···'],
		['```\nimport a\n\nimport b\n```\n\nimport c', '```\nimport a\n\nimport b\n```\n\n········'],
		['`` {a} ` {b} `` {c}', '`` {a} ` {b} `` ···'],
		['`a\n\n{b}`', '`a\n\n···`'],
	])('%j', (text, expected) => {
		expect(reaches(text)).toBe(expected);
	});
});

describe('of tags, those that may stand in a body are held apart, and components reach the parser', () => {
	test.each<[string, string]>([
		['a <br> b', 'a ⸮⸮⸮⸮ b'],
		['<kbd>a</kbd>', '⸮⸮⸮⸮⸮a⸮⸮⸮⸮⸮⸮'],
		['<abbr title="a">c</abbr>', '⸮⸮⸮⸮⸮⸮⸮⸮⸮⸮⸮⸮⸮⸮⸮⸮c⸮⸮⸮⸮⸮⸮⸮'],
		['a <b>c</b> d', 'a ···c···· d'],
		['a <Owner of="x" /> b', 'a <Owner of="x" /> b'],
		['a <Owner of={x} /> b', 'a <Owner of="·" /> b'],
		['a <Owner {x} /> b', 'a <Owner     /> b'],
		['a <Owner of="x" /> ={y}', 'a <Owner of="x" /> =···'],
		['a <Owner of="x"></Owner> {y}', 'a <Owner of="x"></Owner> ···'],
		['a </Owner> b', 'a ········ b'],
		['a <Owner of="x"> b', 'a ·············· b'],
		['a \\<b> c', 'a \\<b> c'],
		['[a](<b c>) <d>', '[a](<b c>) ···'],
		['[a]: <b>\n<c>', '[a]: <b>\n···'],
	])('%s', (text, expected) => {
		expect(reaches(text)).toBe(expected);
	});
});
