import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { firstDifference, writeTexts } from './folders.ts';
import { held, type Process } from './memory.ts';
import { spreadOf } from './middle.ts';
import { run } from './run.ts';
import { seconds } from './shell-times.ts';

const folder = await mkdtemp(join(tmpdir(), 'measure-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('figures', () => {
	test.each([
		[[3], { middle: 3, least: 3, most: 3 }],
		[[9, 1, 2], { middle: 2, least: 1, most: 9 }],
		[[4, 1, 3, 2], { middle: 2.5, least: 1, most: 4 }],
	])('the middle of %j', (figures, spread) => {
		expect(spreadOf(figures)).toEqual(spread);
	});

	test.each([
		['0m0.010s 0m0.020s\n1m2.500s 0m0.250s\n', 62.75],
		['0m0,01s 0m0,02s\n0m2,50s 0m0,25s\n', 2.75],
	])('what a shell says of its children: %j', (times, expected) => {
		expect(seconds(times)).toBeCloseTo(expected, 6);
	});

	test('words that say no times are no figure', () => {
		expect(() => seconds('times: not found')).toThrow('times: not found');
	});

	test('what a process and all below it hold, whichever is listed first', () => {
		const process = (id: number, parent: number, resident: number): Process => ({ id, parent, resident });
		const all = [process(5, 9, 1), process(9, 2, 10), process(2, 1, 100), process(3, 1, 1_000)];
		expect(held(2, all)).toBe(111);
	});
});

describe('a command', () => {
	const node = (code: string) => run({ words: [process.execPath, '-e', code], cwd: folder });

	test.skipIf(process.platform === 'win32')('is measured with what it starts itself', async () => {
		const inner = 'const end = process.cpuUsage().user + 2e5; while (process.cpuUsage().user < end);';
		const { cpu } = await node(
			`require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(inner)}])`,
		);
		expect(cpu).toBeGreaterThan(0.2);
	});

	test('that fails says with what', async () => {
		await expect(node('console.error("No such luck."); process.exit(3)')).rejects.toThrow('No such luck.');
	});
});

describe('folders are the same', () => {
	const files: [string, string][] = [
		['a', '1'],
		['b/c', '2'],
	];
	test.each([
		['if all is', files, undefined],
		['unless one holds something else', [files[0]!, ['b/c', '3']], join('b', 'c')],
		['unless one is not there', [files[0]!], join('b', 'c')],
		['unless one is there alone', [...files, ['d', '']], 'd'],
	] as [string, [string, string][], string | undefined][])('%s', async (name, others, difference) => {
		const [one, other] = [join(folder, name, 'one'), join(folder, name, 'other')];
		await writeTexts(one, files);
		await writeTexts(other, others);
		expect(await firstDifference(one, other)).toBe(difference);
	});
});
