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
];

test.each(blocks)('what a parser reads apart are parts: %s', (block) => {
	const marked = block.split('/');
	const lines = marked.map((line) => line.replace('¶', ''));
	const offsets = lines.map((_, index) => 100 + lines.slice(0, index).join('/').length + (index > 0 ? 1 : 0));
	expect(partsOf(lines.join('\n'), 100)).toEqual(offsets.filter((_, index) => marked[index]!.startsWith('¶')));
});
