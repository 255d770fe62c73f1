import { describe, expect, test } from 'vitest';
import { readYaml } from './yaml.ts';

/** What is said of a text: `line:column words`, in order. */
function said(text: string): string[] {
	const read = readYaml(text, 'a.yaml', 0);
	return (Array.isArray(read) ? read : read.faults).map(({ at, message }) => `${at.line}:${at.column} ${message}`);
}

describe('what a person did is said, and where', () => {
	test.each<[string, string, string]>([
		['a colon in a value', 'title: One: two\n', '1:11 A colon followed by a space starts a new field.'],
		['a colon in an item', 'a:\n  - One: two: three\n', '2:13 A colon followed by a space starts a new field.'],
		['a colon at the end of a value', 'title: One: two:\n', '1:11 A colon followed by a space starts a new field.'],
		['an open double quote', 'a: 1\nb: "x\nc: 2\n', '2:4 This quote is never closed.'],
		['an open single quote', "a: 'x\nb: 2\n", '1:4 This quote is never closed.'],
		['an open quote in an item', 'a:\n  - "x\n  - y\n', '2:5 This quote is never closed.'],
		['text after a quote', 'a: "x" y\n', '1:8 There is text after the closing quote.'],
		['an open bracket', 'a: [b, c\nd: e\n', '1:4 [ is never closed.'],
		['an open brace', 'a: { b: c\nd: e\n', '1:4 { is never closed.'],
		['the inner of two brackets open', 'a: [b, [c, d]\ne: f\n', '1:4 [ is never closed.'],
		['a tab for indentation', 'a:\n\tb: c\n', '2:1 This line begins with a tab.'],
		['a tab after spaces', 'a:\n  \tb: c\n', '2:1 This line begins with a tab.'],
		['no space after the colon', 'a: b\nc:d\ne: f\n', '2:1 There is no space after the colon of “c:”.'],
		['no colon', 'a: b\nc d\ne: f\n', '2:1 “c d” is neither a field nor part of the value above.'],
		[
			'a # before a closing bracket',
			'a: { b: "c", d: #e }\nf: g\n',
			'1:17 What follows # is taken for a comment, so “#e }” is lost.',
		],
		['a # before it, at the end', 'a: [b]\nc: [d, #e]', '2:8 What follows # is taken for a comment, so “#e]” is lost.'],
		['a key under a value', 'a: b\n  c: d\n', '2:1 The indentation does not match the line above.'],
		['a key between two columns', 'a:\n  b: c\n d: e\n', '3:1 The indentation does not match the line above.'],
		['an item between two columns', 'a:\n  - b\n - c\n', '3:1 The indentation does not match the line above.'],
		['an item too far right', 'a:\n- b\n - c\n', '3:1 The indentation does not match the line above.'],
		['an item on the line of its key', 'a: - b\n', '1:4 A list with hyphens begins on the line below “a:”.'],
		['an item among keys', 'a: b\n- c\n', '2:1 “- c” is neither a field nor part of the value above.'],
		['nothing between two commas', 'a: [b,,c]\n', '1:7 There is nothing between these two commas.'],
		['nothing between two commas of quoted items', 'a: ["b",,"c"]\n', '1:9 There is nothing between these two commas.'],
		[
			'nothing between two commas of a group',
			'a: { b: c,, d: e }\n',
			'1:11 There is nothing between these two commas.',
		],
		['nothing before the first comma', 'a: [, b]\n', '1:5 There is nothing before this comma.'],
		['a comma that is missing', 'a: ["b" "c"]\n', '1:9 There is no comma before this.'],
		[
			'a comma that is missing at the end of a line',
			'{\n  "a": "b"\n  "c": "d"\n}\n',
			'3:3 There is no comma before this.',
		],
		['a brace that closes a bracket', 'a: [b}\n', '1:6 What begins with [ ends with }.'],
		['a bracket that closes a brace', 'a: { b: c ]\n', '1:11 What begins with { ends with ].'],
		['a bracket too many', 'a: [b]]\n', '1:7 ] closes nothing.'],
		['text after a bracket', 'a: [b], [c]\n', '1:7 There is text after the closing bracket.'],
		['a hyphen between brackets', 'a: [- b]\n', '1:5 Between brackets an item has no hyphen.'],
		['a colon between braces', 'a: { b: c: d }\n', '1:10 A colon followed by a space starts a new key.'],
		['an open quote between brackets', 'a: [b, "c]\n', '1:8 This quote is never closed.'],
		[
			'a backslash in double quotes',
			'a: "b\\qc"\n',
			'1:6 “\\q” stands for nothing: in double quotes a backslash begins a code.',
		],
		[
			'the same in an item',
			'a:\n  - "5\\%"\n',
			'2:7 “\\%” stands for nothing: in double quotes a backslash begins a code.',
		],
		[
			'the same between brackets',
			'a: ["b\\-c"]\n',
			'1:7 “\\-” stands for nothing: in double quotes a backslash begins a code.',
		],
		['half a code', 'a: "\\u12"\n', '1:5 “\\u12” stands for nothing: in double quotes a backslash begins a code.'],
		['stars for hyphens', 'a:\n  * b\n  * c\n', '2:3 An item of a list begins with a hyphen, not with “*”.'],
		['bullets at the margin', 'a:\n• b\n• c\n', '2:1 An item of a list begins with a hyphen, not with “•”.'],
		['a star before a value', 'a: * b\n', '1:4 A value may not begin with * outside quotes.'],
		['text after >', 'a: > b\n', '1:4 After > there is text on the same line.'],
		['a value that begins with >', 'a: >b\n', '1:4 After > there is text on the same line.'],
		['text after |', 'a: | b\n  c\n', '1:4 After | there is text on the same line.'],
		['a question mark', 'a: ? b\n', '1:4 A value may not begin with ? outside quotes.'],
		['an at sign', 'a: @b\n', '1:4 A value may not begin with @ outside quotes.'],
		['a backtick', 'a: `b`\n', '1:4 A value may not begin with ` outside quotes.'],
		['a second document', 'a: b\n---\nc: d\n', '2:1 This line of --- ends the fields, and more follows.'],
		['a second document after dots', 'a: b\n...\nc: d\n', '2:1 This line of ... ends the fields, and more follows.'],
		[
			'a directive',
			'%TAG ! x:\n---\na: b\n',
			'1:1 “%TAG ! x:” is not allowed in content: a line may not begin with %.',
		],
		['an anchor', 'a: &b c\n', '1:4 A value that begins with & (an anchor of YAML) is not allowed in content.'],
		['an alias', 'a: b\nc: [*a]\n', '2:5 A value that begins with * (an alias of YAML) is not allowed in content.'],
		['a tag', 'a: !b c\n', '1:4 A value that begins with ! (a tag of YAML) is not allowed in content.'],
		[
			'a tag of YAML itself',
			'a: !!str 1\n',
			'1:4 A value that begins with ! (a tag of YAML) is not allowed in content.',
		],
		[
			'a tag of a map',
			'a: !!omap\n  - b: c\n',
			'1:4 A value that begins with ! (a tag of YAML) is not allowed in content.',
		],
		['a list for a key', '? [a, b]\n: c\n', '1:3 The name of a field is a word, and this is a list.'],
		['no key', 'a: b\n: c\n', '2:1 There is no name before this colon.'],
		['a key of a prototype', 'a: { __proto__: b }\n', '1:6 “__proto__” cannot be the name of a field.'],
		['a wide colon', 'a： b\nc: d\n', '1:2 “：” is not an ordinary colon.'],
		['a comment that was none', 'a: Team #1\n', '1:4 What follows # is taken for a comment, so “#1” is lost.'],
		[
			'a merge',
			'a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n',
			'2:1 Two versions of the text stand here: an unresolved merge conflict.',
		],
		[
			'the end of a merge alone',
			'a: b\n>>>>>>> x\n',
			'2:1 Two versions of the text stand here: an unresolved merge conflict.',
		],
		['a list for a file', '- a\n', '1:1 Here must stand “field: value” lines; found a list.'],
		['a word for a file', 'a\n', '1:1 Here must stand “field: value” lines; found text.'],
	])('%s', (_, text, expected) => {
		expect(said(text)).toEqual([expected]);
	});

	test('each key that is given twice, within its own map', () => {
		expect(said('a: 1\nb:\n  a: 1\n  c: 2\n  c: 3\na: 2\nd: [{ a: 1, a: 2 }]\n"b": 4\n')).toEqual([
			'6:1 “a” is given twice (first on line 1).',
			'8:1 “b” is given twice (first on line 2).',
			'5:3 “c” is given twice (first on line 4).',
			'7:13 “a” is given twice (first on line 7).',
		]);
	});
});

describe('what to write instead is said', () => {
	const hint = (text: string) => (readYaml(text, 'a.yaml', 0) as { hint?: string }[])[0]!.hint;

	test.each([
		['a: [b,,c]\n', 'Write [b, c], or what is missing between the commas.'],
		['a: "b\\qc"\n', 'Write “\\\\q” where a backslash is meant, “q” where none is.'],
		['a:\n• b\n', 'Write “- b”.'],
		['a:\n  * b c\n', 'Write “- b c”.'],
		['a: - b\n', 'Write “a: [b]”.'],
		['a: “b: c”\n', 'Put the value in quotes: a: "b: c"'],
		['a: "b",\n', 'Remove “,”.'],
		['a: [b}\n', 'Write ] here.'],
	])('%j', (text, expected) => {
		expect(hint(text)).toBe(expected);
	});
});

describe('lists in lists in lists', () => {
	test.each([
		['brackets', `a: b\nc: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`, '2:4'],
		['brackets that hold brackets in quotes', `a: ${'["]", '.repeat(1000)}x${']'.repeat(1000)}\n`, '1:4'],
		['brackets that nobody closes', `a: ${'['.repeat(100_000)}`, '1:4'],
		['braces', `a: ${'{ b: '.repeat(1000)}\n`, '1:4'],
		['hyphens', `a:\n  ${'- '.repeat(5000)}b\n`, '2:3'],
		['question marks', `a:\n  ${'? '.repeat(5000)}b\n`, '2:3'],
		[
			'lines further and further right',
			Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
			'2:2',
		],
	])('without end are said: %s', (_, text, place) => {
		expect(said(text)).toEqual([`${place} This is nested too deep to be read.`]);
	});

	test.each([
		['a thousand in a row', `a: [${'[b], '.repeat(1000)}]\n`],
		['sixty deep', `a: ${'['.repeat(60)}${']'.repeat(60)}\n`],
		['brackets of a text', `a: |\n${'  [ [ [ [ ( { {\n'.repeat(200)}`],
		['brackets in quotes', `a: "${'['.repeat(1000)}"\n`],
		['a text far from the margin', `a: |\n${' '.repeat(80)}b\n`],
	])('with an end are read: %s', (_, text) => {
		expect(said(text)).toEqual([]);
	});
});

describe('what looks like a mistake and is none is accepted', () => {
	test.each([
		['a colon without a space', 'a: 10:30\nb: https://example.org\n'],
		['a colon in quotes', 'a: "b: c"\n'],
		['a real comment', 'a: b # c\n# d\n'],
		['a hash within a word', 'a: C# and b#c\n'],
		['a value over two lines', 'a: b\n  c\n'],
		['a hyphen in a text over two lines', 'a: >-\n  b\n  - c\n'],
		['a hyphen within a value', 'a: b - c\n'],
		['quotes within a value', 'a: it’s "so" here\n'],
		['a list in the column of its key', 'a:\n- b\n- c\n'],
		['brackets over lines', 'a: [\n  b,\n  c,\n]\n'],
		['nothing at all', '\n'],
		['a comment alone', '# later\n'],
	])('%s', (_, text) => {
		expect(said(text)).toEqual([]);
	});
});
