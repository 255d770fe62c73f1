import { describe, expect, test } from 'vitest';
import { shownFile, shownTree, sourceOf } from '../../tests/ladders/shown-tree.ts';
import type { Node } from './node.ts';

describe('data', () => {
	test.each<[string, string, string[]]>([
		[
			'a.yaml',
			'a:\n  - b: 1.10\n    c:\n  - text',
			['a 2:3', '  item 2:5', '    b 1.10 2:8', '    c 3:7', '  item text 4:5'],
		],
		[
			'a.json',
			'{ "a": [1, 2,], // why\n "b": "\\ud83d\\ude00", }',
			['a 1:8', '  item 1 1:9', '  item 2 1:12', 'b 😀 2:7'],
		],
		['a.yaml', 'a:\n\t- b\n\t- c', ['a 2:1', '  item b 2:1', '  item c 3:1']],
		['a.yaml', 'a: 1\n---\na: 2', ['item 1:1', '  a 1 1:4', 'item 3:1', '  a 2 3:4']],
		[
			'a.yaml',
			'a: |\n  One:\n  - two\n  - three',
			['a 1:4', '  lead [One] 1:4', '    bullet two 1:4', '    bullet three 1:4'],
		],
		['a.yaml', 'x: &x [1]\ny: *x', ['x 1:7', '  item 1 1:8', 'y 2:4', '  item 1 1:8']],
	])('%s: %s', (path, text, expected) => {
		expect(shownFile(path, text)).toEqual(expected);
	});

	test.each<[string, string]>([
		['**so** is [this](https://example.org)', '**so** is [this](https://example.org)'],
		['a `List<String>` <b>here</b>', 'a `List<String>` **here**'],
		['List<String>, 2 * 3 and *no* stress', 'List<String>, 2 * 3 and \\*no\\* stress'],
		['snake_case and _this_', 'snake_case and \\_this\\_'],
	])('%s is Markdown if it looks like it', (text, marked) => {
		expect(shownFile('a.json', JSON.stringify({ a: text }))[0]).toBe(`a ${marked} 1:6`);
	});
});

describe('files', () => {
	test('lie in their folders, and are told by what they hold where their name does not say', () => {
		const { tree } = sourceOf({
			'b/L4 - Lead Engineer.md': '# A',
			'b/2.1 Senior': 'title: B',
			'a.json': '{"c":"d"}',
			'b/c/page': '<p>E',
		});
		expect(shownTree(tree).map((line) => line.replace(/ \d+:\d+$/, ''))).toEqual([
			'ladder',
			'  file [a.json]',
			'    c d',
			'  folder [b]',
			'    file [2.1 Senior]',
			'      title B',
			'    file [L4 - Lead Engineer.md]',
			'      h1 [A]',
			'    folder [c]',
			'      file [page]',
			'        text E',
		]);
	});

	test.each<[string, string, string]>([
		['a picture', 'a.png', 'no text'],
		['data that is broken', 'a.json', 'Write'],
		['an alias of what it lies in', 'b.yaml', 'more than can be read'],
	])('%s is told and the rest is read', (_, path, reason) => {
		const files = { 'a.png': 'x', 'a.json': '{ "a": "b" "c": [', 'b.yaml': 'a: &a [*a]' };
		const { tree, unread } = sourceOf({ [path]: files[path as keyof typeof files], 'z.md': '# Z' });
		expect(unread.map(({ text, what }) => [text, what])).toEqual([[path, 'file']]);
		expect(unread[0]!.reason).toContain(reason);
		expect(shownTree(tree)).toContain('    h1 [Z] 1:1');
	});

	test('marks at the beginning, tabs and characters that nobody sees are put right and told', () => {
		const { tree, mended } = sourceOf({ 'a.yaml': '\ufeffa:\n\t- one\u200b two\u200b\n' });
		expect(shownTree(tree)[3]).toBe('      item one two 2:1');
		expect(mended.map(({ at, reason }) => [at.line, at.column, reason.slice(0, 26)])).toEqual([
			[1, 1, 'This file starts with a by'],
			[2, 7, 'A character that nobody se'],
			[2, 12, 'A character that nobody se'],
			[2, 1, 'A line begins with a tab, '],
		]);
	});

	test('what stands behind a character that nobody sees has its place in the file', () => {
		expect(shownFile('a.md', 'a\u200bb\n\n\u200b- c\u200b\n- d')).toEqual([
			'text ab 1:1',
			'bullet c 3:2',
			'bullet d 4:1',
		]);
	});
});

describe('what does not come along', () => {
	test('is told with its place, and its words stay', () => {
		const [first] = sourceOf({
			'a.md': 'See [there](other.md), [here](https://example.org) ![a chart](x.png) and x<sup>2</sup>.',
		}).tree.children[0]!.children;
		expect(first!.text!.marked).toBe('See there, [here](https://example.org) and x2.');
		expect(first!.text!.lost.map(({ what, text, at }) => [what, text, at.column])).toEqual([
			['link', 'other.md', 5],
			['picture', 'a chart', 52],
			['mark', '2', 75],
		]);
	});
});

describe('a key', () => {
	const FILES = {
		'a.md': '# Role\n## Level one\n- first\n- second\n## Level one\n- third',
		'b.yaml': 'topics:\n  - name: Craft\n    asks: [x, y]\n  - name: Craft\n    asks: [z]',
	};
	const keysIn = (node: Node): string[] => [node.key, ...node.children.flatMap(keysIn)];

	test('is made of names where there are names, and is one node’s alone', () => {
		const keys = keysIn(sourceOf(FILES).tree);
		expect(keys).toEqual(
			expect.arrayContaining([
				'a.md#role/level-one/bullet-2',
				'a.md#role/level-one-1/bullet-1',
				'b.yaml#topics/craft/asks/item-1',
			]),
		);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('stays when a text is reworded', () => {
		const reworded = {
			'a.md': FILES['a.md'].replace('second', 'something else'),
			'b.yaml': FILES['b.yaml'].replace('y', 'yes'),
		};
		expect(keysIn(sourceOf(reworded).tree)).toEqual(keysIn(sourceOf(FILES).tree));
	});
});
