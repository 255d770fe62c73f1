import { expect, test } from 'vitest';
import { nearestCommit, readLog } from './history.ts';

test('the log of git is read: commits, what a file holds, what is gone', () => {
	const log =
		'\u0001aa\0\n:000000 100644 0 11 A\0a b\0:100644 100644 11 22 M\0ü\nx\0\u0001bb\0\u0001cc\0\n:100644 000000 22 0 D\0a b\0';
	expect(readLog(log)).toEqual([
		{
			commit: 'aa',
			files: [
				['a b', '11'],
				['ü\nx', '22'],
			],
		},
		{ commit: 'bb', files: [] },
		{ commit: 'cc', files: [['a b', undefined]] },
	]);
});

const way = readLog(
	[
		['one', ':0 1 0 a1 A', 'a', ':0 1 0 b1 A', 'b', ':0 1 0 c1 A', 'c'],
		['two', ':1 1 a1 a2 M', 'a'],
		['three', ':1 1 b1 b3 M', 'b', ':1 0 c1 0 D', 'c'],
	]
		.map(([commit, ...files]) => `\u0001${commit}\0${files.join('\0')}\0`)
		.join(''),
);

test.each([
	['all of the first', { a: 'a1', b: 'b1', c: 'c1' }, 'one'],
	['all of the second', { a: 'a2', b: 'b1', c: 'c1' }, 'two'],
	['all of the last', { a: 'a2', b: 'b3' }, 'three'],
	['the second, one file edited', { a: 'a2', b: 'mine', c: 'c1' }, 'two'],
	['a file that two have: the first of them', { a: 'mine', b: 'b1', c: 'c1' }, 'one'],
	['all of the last, and a file of one’s own', { a: 'a2', b: 'b3', own: 'x' }, 'three'],
	['nothing that any has', { a: 'x', d: 'y' }, undefined],
])('the commit that files come from is told by what they hold: %s', (_, files, commit) => {
	const ours = new Map(Object.entries(files).map(([path, id]) => [path, [id]]));
	expect(nearestCommit(way, ours, () => true)?.commit).toBe(commit);
});

test('what does not count decides nothing', () => {
	const ours = new Map([
		['a', ['a2']],
		['b', ['b1']],
	]);
	expect(nearestCommit(way, ours, (path) => path === 'b')).toEqual({ commit: 'one', fits: 1 });
});

test('how many files fit is told, each counted once', () => {
	const ours = new Map([
		['a', ['a2']],
		['b', ['b3']],
	]);
	expect(nearestCommit(way, ours, () => true)).toEqual({ commit: 'three', fits: 2 });
});
