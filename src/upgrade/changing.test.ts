import {
	chmodSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changing, undo, willAppear } from './changing.ts';
import { readJournal, restoreUnfinished, upgrading, writeJournal } from './restore.ts';

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
	willAppear(root, ['fresh/d', 'a']);
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

	test('is brought back where it was there and nobody foresaw it', () => {
		write('later', 'old');
		const before = state();
		const fail = () => {
			willAppear(root, ['later']);
			write('later', 'new');
			throw new Error('no room');
		};
		expect(() => changing(root, PATHS, words, fail)).toThrow('no room');
		expect(state()).toEqual(before);
	});

	test('comes back on the way back where somebody has removed it since', () => {
		const before = state();
		changing(root, PATHS, words, work);
		rmSync(join(root, 'fresh'), { recursive: true });
		rmSync(join(root, 'a'));
		expect(undo(root)).toEqual({ ...words, aside: [] });
		expect(state()).toEqual(before);
	});

	test('leaves a folder that somebody has put in the place of a file', () => {
		changing(root, PATHS, words, work);
		rmSync(join(root, 'fresh/c'));
		write('fresh/c/mine', 'since');
		undo(root);
		expect(readFileSync(join(root, 'fresh/c/mine'), 'utf8')).toBe('since');
	});

	test('leads back by the last step alone', () => {
		changing(root, PATHS, words, work);
		changing(root, ['a'], words, () => write('a', 'newer'));
		expect(readdirSync(join(root, '.upgrade/undo/before'), { recursive: true })).toEqual(['a']);
		expect(readJournal(root)).toMatchObject({ state: 'done', files: { a: { before: true } } });
		undo(root);
		expect(readFileSync(join(root, 'a'), 'utf8')).toBe('new');
	});

	test('is gone on with where the way back was broken off', () => {
		const before = state();
		changing(root, PATHS, words, work);
		const copy = join(root, '.upgrade/undo/before/a');
		renameSync(copy, `${copy}.away`);
		expect(() => undo(root)).toThrow('ENOENT');
		renameSync(`${copy}.away`, copy);
		expect(restoreUnfinished(root)).toMatchObject(words);
		expect(state()).toEqual(before);
	});

	test('has nothing kept aside on the way back from what was broken off', () => {
		const before = state();
		expect(() =>
			changing(root, PATHS, words, () => {
				work();
				const journal = readJournal(root)!;
				rmSync(join(root, '.upgrade/undo/before/a'));
				expect(journal.state).toBe('changing');
				throw new Error('no room');
			}),
		).toThrow('ENOENT');
		write('.upgrade/undo/before/a', 'old');
		chmodSync(join(root, '.upgrade/undo/before/a'), 0o755);
		expect(undo(root)).toEqual({ ...words, aside: [] });
		expect(state()).toEqual(before);
	});

	test('is kept aside as a link where it is one that leads elsewhere since', () => {
		const lead = (to: string) => {
			rmSync(join(root, 'link'));
			symlinkSync(to, join(root, 'link'));
		};
		changing(root, ['link'], words, () => lead('the new place'));
		lead('the place since');
		expect(undo(root)!.aside).toEqual(['.upgrade/kept/since-2.0.0/link']);
		expect(readlinkSync(join(root, '.upgrade/kept/since-2.0.0/link'))).toBe('the place since');
		expect(readlinkSync(join(root, 'link'))).toBe('nowhere');
	});

	test('is not to be added to when all is done, or nothing was begun', () => {
		willAppear(root, ['later']);
		expect(readJournal(root)).toBeUndefined();
		changing(root, PATHS, words, work);
		willAppear(root, ['later']);
		expect(Object.keys(readJournal(root)!.files)).not.toContain('later');
	});

	test('is nothing that git would keep', () => {
		changing(root, PATHS, words, work);
		expect(readFileSync(join(root, '.upgrade/undo/.gitignore'), 'utf8')).toBe('*\n');
	});
});

describe('who is upgrading at this moment', () => {
	const journal = { ...words, files: {} };

	test.each([
		['nobody, where nothing was begun', undefined, undefined],
		['nobody, where it is done', { ...journal, state: 'done', by: process.ppid }, undefined],
		['nobody, where nobody says so', { ...journal, state: 'changing' }, undefined],
		['nobody else, where it is this process', { ...journal, state: 'changing', by: process.pid }, undefined],
		['another process that is there', { ...journal, state: 'changing', by: process.ppid }, process.ppid],
		['nobody, where that process is no more', { ...journal, state: 'changing', by: 2 ** 30 }, undefined],
	] as const)('is %s', (_, written, expected) => {
		if (written) writeJournal(root, written);
		expect(upgrading(root)).toBe(expected);
	});
});
