import { spawn, spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { onlyOne } from './only-one.ts';

const folder = await mkdtemp(join(tmpdir(), 'only-one-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const mark = join(folder, 'below', 'mark');

describe('what only one process may do', () => {
	test('is done, and the mark of it is gone afterwards, also where it fails', async () => {
		expect(await onlyOne(mark, async () => readFile(mark, 'utf8'))).toEqual({ done: String(process.pid) });
		await expect(onlyOne(mark, () => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
		expect(existsSync(mark)).toBe(false);
	});

	test('is not done while another is at it, which is named', async () => {
		expect(await onlyOne(mark, () => onlyOne(mark, () => Promise.resolve('twice')))).toEqual({
			done: { busy: process.pid },
		});
	});

	test.each([
		['of a process that is no more', () => String(spawnSync(process.execPath, ['--version']).pid)],
		['that says nothing', () => ''],
	])('is done in spite of a mark %s', async (_, text) => {
		await writeFile(mark, text());
		expect(await onlyOne(mark, () => Promise.resolve('once'))).toEqual({ done: 'once' });
	});

	test('is done by one at a time, whoever finds a mark left behind', async () => {
		const done = join(folder, 'done');
		await writeFile(mark, String(spawnSync(process.execPath, ['--version']).pid));
		await appendFile(done, '');
		const code = `
			import { appendFileSync } from 'node:fs';
			import { onlyOne } from ${JSON.stringify(new URL('only-one.ts', import.meta.url).href)};
			const note = (text) => appendFileSync(${JSON.stringify(done)}, text);
			for (let turn = 0; turn < 60; turn += 1)
				await onlyOne(${JSON.stringify(mark)}, async () => {
					note('<');
					await new Promise(setImmediate);
					note('>');
				});`;
		const all = [1, 2, 3].map(
			() => new Promise((end) => spawn(process.execPath, ['--input-type=module', '--eval', code]).on('close', end)),
		);
		expect(await Promise.all(all)).toEqual([0, 0, 0]);
		expect(await readFile(done, 'utf8')).toMatch(/^(<>)+$/);
	});
});
