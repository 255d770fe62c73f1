import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from './read-folder.ts';

const real = { ...fs };
const { readdirSync, fstatSync } = fs;
let folder: string;

beforeEach(() => {
	folder = fs.mkdtempSync(join(tmpdir(), 'read-folder-'));
	fs.writeFileSync(join(folder, 'a.mdx'), 'a text');
	fs.writeFileSync(join(folder, 'b.mdx'), 'another');
});
afterEach(() => {
	Object.assign(fs, { readdirSync, fstatSync });
	syncBuiltinESMExports();
	fs.rmSync(folder, { recursive: true, force: true });
});

/** Does something at the moment after which a call of the system has answered. */
function after(call: 'readdirSync' | 'fstatSync', then: () => void): void {
	const done = real[call] as (...args: unknown[]) => unknown;
	Object.assign(fs, {
		[call]: (...args: unknown[]) => {
			const answer = done(...args);
			then();
			return answer;
		},
	});
	syncBuiltinESMExports();
}

/** What is read of the first file; the second is read as ever. */
function first() {
	const [file, other] = readFolder(folder, folder)!.files;
	expect(Buffer.from(other!.bytes!).toString()).toBe('another');
	return { ...file, bytes: file!.bytes && Buffer.from(file!.bytes).toString() };
}

const path = () => join(folder, 'a.mdx');

test('a file that vanishes while it is read is said to', () => {
	after('readdirSync', () => real.rmSync(path(), { force: true }));
	expect(first()).toMatchObject({ kind: 'unreadable', reason: 'it vanished while it was read' });
});

test.skipIf(process.platform === 'win32')('a link that takes the place of a file is not followed', () => {
	after('readdirSync', () => {
		real.rmSync(path(), { force: true });
		real.symlinkSync('/etc/hosts', path());
	});
	expect(first()).toMatchObject({ kind: 'unreadable', bytes: undefined });
});

test.each([
	['grows', 'a text, and more', 'a text'],
	['shrinks', 'a', 'a'],
])('a file that %s while it is read counts as what was read of it', (_, text, bytes) => {
	after('fstatSync', () => real.writeFileSync(path(), text));
	expect(first()).toMatchObject({ kind: 'file', bytes, size: bytes.length });
});

test('a file that grows beyond the limit before it is opened is not read', () => {
	after('readdirSync', () => real.writeFileSync(path(), 'x'.repeat(100)));
	const [file] = readFolder(folder, folder, 50)!.files;
	expect(file).toMatchObject({ size: 100 });
	expect(file).not.toHaveProperty('bytes');
});
