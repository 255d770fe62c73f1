import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run-command.ts';
import { git } from '../forks/upgrade/folders.ts';

const UPGRADE = 'scripts/upgrade.ts';
const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
const other = join(folder, 'other');

beforeAll(() => {
	mkdirSync(other);
	git(other, 'init', '--quiet', '--initial-branch=main');
	writeFileSync(join(other, 'a.txt'), 'a\n');
	git(other, 'add', 'a.txt');
	git(other, 'commit', '--quiet', '--message', 'one');
	git(other, 'tag', 'v1.2.0');
	git(folder, 'init', '--quiet', 'empty');
	writeFileSync(join(folder, 'file'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run upgrade', () => {
	test('says how it is used', async () => {
		const { code, out } = await run(UPGRADE, ['--help']);
		expect(code).toBe(0);
		for (const word of ['--from', '--to', '--dry-run', '--undo', '--finish', '2 wrong usage'])
			expect(out).toContain(word);
	});

	test.each([
		['a flag that it does not know', ['--force'], '--force'],
		['an address that git would take for a flag', ['--from=--upload-pack=x'], '--from needs a value'],
		['a tag that git would take for a flag', ['--to=-x'], '--to needs a value'],
		['two things at once', ['--undo', '--dry-run'], 'do not go together'],
	])('ends with 2 and says why: %s', async (_, args, words) => {
		const { code, err } = await run(UPGRADE, args);
		expect(code).toBe(2);
		expect(err.split('\n')[0]).toContain(words);
	});

	test.each<[string, string[], string]>([
		['a folder that is not there', ['--from', join(folder, 'nowhere')], 'There is no folder'],
		['a file', ['--from', join(folder, 'file')], 'is a file, not a repository'],
		['a folder that is no repository', ['--from', folder], 'is not a git repository'],
		['a repository without a commit', ['--from', join(folder, 'empty')], 'holds no commit'],
		['a command in the place of an address', ['--from', 'ext::sh -c true'], 'There is no folder'],
		[
			'an address that anybody on the way could answer for',
			['--from', 'http://git.example/a'],
			'by https, by ssh or from a folder',
		],
		['a repository of something else', ['--from', other], '1.2.0 is not a release that this command can take you to'],
		['a tag that is not there', ['--from', other, '--to', '1.2.1'], '→ Did you mean “1.2.0”?'],
	])('ends with 1 and says why, without a stack trace: %s', async (_, args, words) => {
		const { code, err } = await run(UPGRADE, args);
		expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(words) });
		expect(err).not.toMatch(/^ {4}at /m);
	});

	test('says where there is no git', async () => {
		const { code, err } = await run(UPGRADE, ['--from', other], { PATH: folder, Path: undefined });
		expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('There is no git on this machine.') });
	});

	test('does not listen to what a hook says of another repository', async () => {
		const { err } = await run(UPGRADE, ['--from', other], { GIT_DIR: join(folder, 'nowhere') });
		expect(err).toContain('1.2.0 is not a release');
	});
});
