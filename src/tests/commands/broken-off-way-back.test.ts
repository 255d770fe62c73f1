import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { breakOff, canBreakOff } from '../../harness/break-off/breaking-off.ts';
import { stepsOf, TENTHS } from '../../harness/break-off/tenths.ts';
import { restoreUnfinished } from '../../upgrade/restore.ts';
import { engine } from '../../workplace/roots.ts';

const folder = mkdtempSync(join(tmpdir(), 'way-back-'));
const root = join(folder, 'root');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What an upgrade does to files, without a release: one changes, one goes, one comes, and one that nobody foresaw. */
const UPGRADE = `
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { changing, willAppear } from ${JSON.stringify(join(engine, 'src/upgrade/changing.ts'))};
const words = { from: '1.0.0', to: '2.0.0' };
changing('.', ['a', 'folder/b', 'fresh/c'], words, () => {
	writeFileSync('a', 'the new text');
	rmSync('folder', { recursive: true, force: true });
	mkdirSync('fresh', { recursive: true });
	writeFileSync('fresh/c', 'new');
	willAppear('.', ['fresh/d']);
	writeFileSync('fresh/d', 'new');
});`;

const UNDO = `
import { undo } from ${JSON.stringify(join(engine, 'src/upgrade/changing.ts'))};
undo('.');`;

const run = (code: string, step?: number) =>
	breakOff(
		{ folder: root, log: join(folder, 'steps'), ...(step === undefined ? {} : { at: step }) },
		['--input-type=module', '--eval', code],
		{},
		root,
	);

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

/** All files but those that lead back. */
const state = () =>
	readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((path) => !path.startsWith('.upgrade'))
		.sort()
		.map((path) => [path, statSync(join(root, path)).isFile() ? readFileSync(join(root, path), 'utf8') : '']);

async function begin(): Promise<void> {
	rmSync(root, { recursive: true, force: true });
	write('a', 'the old text');
	write('folder/b', 'old');
	// The way back from the upgrade before.
	expect((await run(UPGRADE)).code).toBe(0);
	expect((await run(UNDO)).code).toBe(0);
	expect((await run(UPGRADE)).code).toBe(0);
	write('a', 'what is there by now');
	write('folder/b', 'old');
}

describe.skipIf(!canBreakOff)('killed at a step', () => {
	beforeEach(begin);

	test.each(TENTHS)('an upgrade leaves what was there or what was to come: %s', async (tenth) => {
		const before = state();
		const { steps: all } = await run(UPGRADE);
		const after = state();
		for (const step of stepsOf(tenth, all)) {
			await begin();
			const { signal, steps } = await run(UPGRADE, step);
			const where = `step ${step} of ${all.length}, ${steps.at(-1)}`;
			expect([where, signal]).toEqual([where, 'SIGKILL']);
			restoreUnfinished(root);
			expect([before, after], where).toContainEqual(state());
			expect((await run(UPGRADE)).code, where).toBe(0);
			expect(state(), where).toEqual(after);
		}
	});

	test.each(TENTHS)('the way back leads to its end when somebody goes on: %s', async (tenth) => {
		await run(UPGRADE);
		const after = state();
		const { steps: all } = await run(UNDO);
		const before = state();
		for (const step of stepsOf(tenth, all)) {
			await begin();
			await run(UPGRADE);
			const { signal, steps } = await run(UNDO, step);
			const where = `step ${step} of ${all.length}, ${steps.at(-1)}`;
			expect([where, signal]).toEqual([where, 'SIGKILL']);
			restoreUnfinished(root);
			expect([before, after], where).toContainEqual(state());
		}
	});
});
