import { expect, test } from 'vitest';
import { partsOf } from './paragraph-parts.ts';

/** Lines without an empty one between them; before a ¶ a part begins. */
const blocks = [
	'a/b/c',
	'a/¶# b/c/¶## c/#d/####### e',
	'- a/b/¶* b/¶+ c/-d/-',
	'a/2. b/1984) c/¶1. d/¶2) e',
	'7. a/¶8. b',
	'- a/¶    - b/¶        - c/¶- d',
	'- a/         - b/¶  - c',
	'a/    - b/    # c',
	'- a/¶\t- b/\t\t\t- c',
	'> a/> b/¶>/> c/¶> - d/¶> - e',
	'| a | b |/¶| - | - |/¶| c |/¶d/¶| e | f |',
	'a | b/¶--- | :-:/¶c | d',
	'> | a | b |/¶> | - | - |/¶> | c | d |',
	'| a | b |/| - |/| c |',
	'| a \\| b |/¶| - |/¶| c |',
	'| a |/¶| - |/¶| b |/¶# c/d/e',
	'a/---/b/c',
	'a/¶```ts/b/¶```/c',
	'a/¶~~~ `/b/¶~~~~/    ~~~',
	'a/```b``` c/~~ d',
	'a/:-:/b/c',
	'a/¶   /b',
	// What looks like a further item, after what ended the list, goes on with a paragraph.
	'- a/¶# h/x/2. "/2. "',
	'- a/***/x/2. "/2. "',
	'- a/---/x/2. "/2. "',
	'- a/¶```/¶```/x/2. "/2. "',
	'- # h/x/2. "/2. "',
	'- a/¶ /x/2. "/2. "',
	'- a/  2. "/  2. "',
	'- # h/  x/  2. "/  2. "',
	'-\ta/    2. "/    2. "',
	'-    # h/   x/2. "/2. "',
	'- > a/  > 2. "/  > 2. "',
	'* * */  x/2. "/2. "',
	'   - a/    - "/    - "',
	'1.  a/    ```/    - x/       ```/       y/    2. "/    2. "',
	// What looks like a table is none, or has ended.
	'a|b/-:-|-/"/"',
	'a|b/:|--/"/"',
	'a|b/    -|-/"/"',
	'> a | b/--|-/"/"',
	'- a | b/--|--/"/"',
	'# a | b/--|--/"/"',
	'> x/a|b/-|-/"/"',
	'- x/a|b/-|-/"/"',
	'> a|b/¶> -|-/¶> c/d/d',
	'a|b/¶-|-/¶c/2. x/y/y',
	'a|b/¶-|-/    x/y/y',
	'a|b/¶-|-/***/y/y',
	// What is one stays one.
	'- a/¶  - b/¶    1. c/¶    2. d/¶  - e/¶1. f',
	'1. a/   b/¶2. c/   d/¶3. e',
	'> 1. a/¶> 2. b/¶> 3. c',
	'# h/| a | b |/¶|:--|--:|/¶| c | d |',
];

test.each(blocks)('what a parser reads apart are parts: %s', (block) => {
	const marked = block.split('/');
	const lines = marked.map((line) => line.replace('¶', ''));
	const offsets = lines.map((_, index) => 100 + lines.slice(0, index).join('/').length + (index > 0 ? 1 : 0));
	expect(partsOf(lines.join('\n'), 100)).toEqual(offsets.filter((_, index) => marked[index]!.startsWith('¶')));
});
