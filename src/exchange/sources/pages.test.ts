import { describe, expect, test } from 'vitest';
import { shownFile } from '../../tests/ladders/shown-tree.ts';

describe('Markdown', () => {
	test.each<[string, string, string[]]>([
		[
			'what stands under a heading lies in it, also where a depth is left out',
			'# A\n\n### B\none\n\n## C\ntwo',
			['h1 [A] 1:1', '  h3 [B] 3:1', '    text one 4:1', '  h2 [C] 6:1', '    text two 7:1'],
		],
		[
			'items lie in items',
			'- a\n  - b\n    1. c\n- d\n\n  more of d',
			['bullet a 1:1', '  bullet b 2:3', '    number c 3:5', 'bullet d\n\nmore of d 4:1'],
		],
		[
			'words in bold are a heading where something follows',
			'**Skills:**\n\n- a\n\n**Only words**',
			['bold [Skills] 1:1', '  bullet a 3:1', '  text **Only words** 5:1'],
		],
		[
			'a line with a colon leads a list',
			'For example:\n- a\n\nAfter.',
			['lead [For example] 1:1', '  bullet a 2:1', 'text After. 4:1'],
		],
		[
			'folded parts hold what stands between their tags',
			'<details>\n<summary>Examples:</summary>\n\n- a\n\n</details>\n\nAfter.',
			['details [Examples] 1:1', '  bullet a 4:1', 'text After. 8:1'],
		],
		[
			'a folded part in an item ends with the item',
			'- a\n  <details><summary>E</summary>\n\n  - b\n- c',
			['bullet a 1:1', '  details [E] 2:3', '    bullet b 4:3', 'bullet c 5:1'],
		],
		['a tag that ends within an item ends nothing', '<div>\n\n- a</div>b\n- c', ['bullet ab 3:1', 'bullet c 4:1']],
		[
			'cells have the head over them',
			'| A | B |\n|---|---|\n| x | y<br>z |',
			[
				'table 1:1',
				'  row 3:1',
				'    column [A] 3:1',
				'      text x 3:3',
				'    column [B] 3:5',
				'      text y 3:7',
				'      text z 3:12',
			],
		],
		[
			'lines of a cell that begin as items are items',
			'| A |\n|---|\n| one<br>• two<br>• three |',
			[
				'table 1:1',
				'  row 3:1',
				'    column [A] 3:1',
				'      text one 3:3',
				'      bullet two 3:10',
				'      bullet three 3:19',
			],
		],
		['fields at the top are read as data', '---\ntitle: T\n---\n# A', ['title T 2:8', 'h1 [A] 4:1']],
		['fields that end the file', '---\ntitle: T\n---', ['title T 2:8']],
		[
			'quotations, code and rules',
			'> said\n\n```js\nlet a;\n```\n\n---',
			['quote 1:1', '  text said 1:3', 'code let a; 3:1'],
		],
		['a comment is nothing', 'a <!-- b --> c\n\n<!-- d -->', ['text a c 1:1']],
	])('%s', (_, text, expected) => {
		expect(shownFile('a.md', text)).toEqual(expected);
	});
});

describe('HTML', () => {
	test.each<[string, string, string[]]>([
		[
			'tags that nobody has closed',
			'<table><thead><th>A<th>B</thead><tr><td><ul><li>x<li>y</ul><td>z</table>',
			[
				'table 1:1',
				'  row 1:37',
				'    column [A] 1:37',
				'      bullet x 1:45',
				'      bullet y 1:50',
				'    column [B] 1:60',
				'      text z 1:64',
			],
		],
		[
			'a cell that spans rows names each of them',
			'<table><tr><th>A<th>B<tr><td rowspan=2>x<td>y<tr><td>z</table>',
			[
				'table 1:1',
				'  row 1:26',
				'    column [A] 1:26',
				'      text x 1:40',
				'    column [B] 1:41',
				'      text y 1:45',
				'  row 1:26',
				'    column [A] 1:26',
				'      text x 1:40',
				'    column [B] 1:50',
				'      text z 1:54',
			],
		],
		[
			'what no reader reads is left out',
			'<head><title>T</title><style>p{}</style></head><nav>Menu</nav><h1>A</h1><script>x</script><div>one<p>two</div>',
			['h1 [A] 1:63', '  text one 1:96', '  text two 1:102'],
		],
		[
			'terms and what they mean',
			'<dl><dt>A<dd>one<dt>B<dd>two</dl>',
			['bold [A] 1:5', '  text one 1:14', 'bold [B] 1:17', '  text two 1:26'],
		],
	])('%s', (_, text, expected) => {
		expect(shownFile('a.html', text)).toEqual(expected);
	});
});
