import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { engine } from '../../workplace/roots.ts';
import { run } from './run-command.ts';

test('npm run build says in one sentence that another build is running in this folder', async () => {
	const mark = join(engine, '.astro', 'building');
	await mkdir(dirname(mark), { recursive: true });
	await writeFile(mark, String(process.pid), { flag: 'wx' });
	onTestFinished(() => rm(mark, { force: true }));
	const out = join(engine, '.vitest', 'nothing');
	expect(await run('scripts/build.ts', ['--out', out])).toEqual({
		code: 1,
		out: '',
		err: `Another build is running in this folder (process ${process.pid}): wait until it has ended.\n`,
	});
});
