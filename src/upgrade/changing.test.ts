import {
	chmodSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changing, undo, willAppear } from './changing.ts';
import { readJournal, restoreUnfinished } from './restore.ts';

let root: string;
const words = { from: '1.0.0', to: '2.0.0' };

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'changing-'));
	write('a', 'old');
	write('folder/b', 'old');
	symlinkSync('nowhere', join(root, 'link'));
	chmodSync(join(root, 'a'), 0o755);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

/** All files but those that lead back. */
const state = () =>
	readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((path) => !path.startsWith('.upgrade') || path.startsWith(join('.upgrade', 'kept')))
		.sort()
		.map((path) => {
			const found = lstatSync(join(root, path));
			return [path, found.mode, found.isFile() ? readFileSync(join(root, path), 'utf8') : ''];
		});

/** Changes a file, removes one with its folder and a link, and makes one that was foreseen and one that was not. */
function work(): string {
	write('a', 'new');
	rmSync(join(root, 'folder'), { recursive: true });
	rmSync(join(root, 'link'));
	write('fresh/c', 'new');
	willAppear(root, ['fresh/d']);
	write('fresh/d', 'new');
	return 'done';
}

const PATHS = ['a', 'folder/b', 'link', 'fresh/c'];

describe('what is changed', () => {
	test('stays changed, and can be brought back', () => {
		const before = state();
		expect(changing(root, PATHS, words, work)).toBe('done');
		expect(readFileSync(join(root, 'a'), 'utf8')).toBe('new');
		expect(undo(root)).toEqual({ ...words, aside: [] });
		expect(state()).toEqual(before);
		expect(undo(root)).toBeUndefined();
	});

	test('is as it was where the work throws', () => {
		const before = state();
		const fail = () => {
			work();
			throw new Error('no room');
		};
		expect(() => changing(root, PATHS, words, fail)).toThrow('no room');
		expect(state()).toEqual(before);
		expect(readJournal(root)).toBeUndefined();
	});

	test('is brought back by the next run where the work was broken off', () => {
		const before = state();
		let half: Buffer | undefined;
		const journal = join(root, '.upgrade/undo/journal.json');
		changing(root, PATHS, words, () => {
			work();
			half = readFileSync(journal);
		});
		writeFileSync(journal, half!);
		expect(restoreUnfinished(root)).toMatchObject(words);
		expect(state()).toEqual(before);
		expect(restoreUnfinished(root)).toBeUndefined();
	});

	test('is kept aside on the way back where somebody has changed it since', () => {
		changing(root, PATHS, words, work);
		write('fresh/d', 'since');
		write('later', 'since');
		expect(undo(root)!.aside).toEqual(['.upgrade/kept/since-2.0.0/fresh/d']);
		expect(readFileSync(join(root, '.upgrade/kept/since-2.0.0/fresh/d'), 'utf8')).toBe('since');
		expect(readFileSync(join(root, 'later'), 'utf8')).toBe('since');
	});

	test('is nothing that git would keep', () => {
		changing(root, PATHS, words, work);
		expect(readFileSync(join(root, '.upgrade/undo/.gitignore'), 'utf8')).toBe('*\n');
	});
});
