import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGitDates } from './git-dates.ts';

const folder = mkdtempSync(join(tmpdir(), 'rungbook-dates-'));
const full = join(folder, 'full');
const git = (cwd: string, day: string, ...args: string[]) => {
	const env = { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day };
	execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@acme.example', ...args], { cwd, env, stdio: 'ignore' });
};

beforeAll(() => {
	mkdirSync(join(full, 'content'), { recursive: true });
	git(full, '', 'init');
	for (const [name, day] of [
		['old', '2026-01-02T12:00:00Z'],
		['new', '2026-03-04T12:00:00Z'],
	] as const) {
		writeFileSync(join(full, 'content', name), name);
		git(full, day, 'add', '.');
		git(full, day, 'commit', '-m', name);
	}
	git(folder, '', 'clone', '--depth', '1', `file://${full}`, 'shallow');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each file has the day of its last commit', async () => {
	const days = [...(await readGitDates(full))].map(([file, date]) => [file, date.toISOString().slice(0, 10)]);
	expect(Object.fromEntries(days)).toEqual({ 'content/old': '2026-01-02', 'content/new': '2026-03-04' });
});

test('with a part of the history there are no days, rather than wrong ones', async () => {
	expect((await readGitDates(join(folder, 'shallow'))).size).toBe(0);
});

test('without git there are none', async () => {
	expect((await readGitDates(folder)).size).toBe(0);
});
