import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { git } from '../workplace/git.ts';
import { readHistory, readWay } from './history.ts';
import { findRelease, nameOf } from './release.ts';

const source = mkdtempSync(join(tmpdir(), 'git-source-'));
const AS = ['-c', 'user.name=Upstream', '-c', 'user.email=upstream@git.example', '-c', 'commit.gpgsign=false'];
const commits: string[] = [];

function commit(files: Record<string, string | null>): void {
	for (const [path, text] of Object.entries(files))
		if (text === null) rmSync(join(source, path));
		else writeFileSync(join(source, path), text);
	git(['add', '--all'], source);
	git([...AS, 'commit', '--quiet', '--message', 'x'], source);
	commits.push(git(['rev-parse', 'HEAD'], source).toString().trim());
}

const idOf = (text: string) => git(['hash-object', '--stdin'], source, text).toString().trim();

beforeAll(() => {
	git(['init', '--quiet', '--initial-branch=main'], source);
	commit({ a: '1', b: '1' });
	git(['tag', 'v1.0.0'], source);
	commit({ a: '2', b: null });
	git(['tag', 'v1.1.0'], source);
	git(['tag', 'nightly'], source);
	git(['checkout', '--quiet', '-b', 'a+branch/of+mine'], source);
	commit({ a: '3' });
	git(['checkout', '--quiet', 'main'], source);
	commit({ a: '4' });
});
afterAll(() => rmSync(source, { recursive: true, force: true }));

describe('a fetched repository', () => {
	test('tells all that its files ever held, on any branch', () => {
		expect(readHistory(source)).toEqual(
			new Map([
				['a', new Set(['4', '3', '2', '1'].map(idOf))],
				['b', new Set([idOf('1')])],
			]),
		);
	});

	test('tells the way to a commit, from the first one on', () => {
		expect(readWay(source, commits[1]!)).toEqual([
			{
				commit: commits[0],
				files: [
					['a', idOf('1')],
					['b', idOf('1')],
				].map((file) => file as [string, string]),
			},
			{
				commit: commits[1],
				files: [
					['a', idOf('2')],
					['b', undefined],
				],
			},
		]);
	});

	test.each([
		['the highest release', undefined, 1, '1.1.0'],
		['one that is named', '1.0.0', 0, '1.0.0'],
		['one of any name', 'nightly', 1, 'nightly'],
	])('finds %s', (_, wanted, index, name) => {
		expect(findRelease(source, wanted)).toEqual({ commit: commits[index], name });
	});

	test('calls a commit by its highest version, or by the branch and its number', () => {
		expect(nameOf(source, commits[1]!)).toBe('1.1.0');
		expect(nameOf(source, commits[3]!)).toBe(`main-${commits[3]!.slice(0, 7)}`);
	});

	test('calls a commit by what can be the name of a file', () => {
		git(['checkout', '--quiet', 'a+branch/of+mine'], source);
		expect(nameOf(source, commits[2]!)).toBe(`a-branch-of-mine-${commits[2]!.slice(0, 7)}`);
		git(['checkout', '--quiet', 'main'], source);
		expect(nameOf(source, commits[2]!, '..of/a //kind')).toBe('of-a-kind');
	});

	test('without a release is taken at the end of its branch', () => {
		for (const tag of ['v1.0.0', 'v1.1.0', 'nightly']) git(['tag', '--delete', tag], source);
		expect(findRelease(source)).toEqual({ commit: commits[3], name: `main-${commits[3]!.slice(0, 7)}` });
	});
});
