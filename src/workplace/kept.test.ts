import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openKept, readKept, writeKept } from './kept.ts';

const top = mkdtempSync(join(tmpdir(), 'kept-'));
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(top, 'one-'));
	vi.stubEnv('RUNGBOOK_KEEP', folder);
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(top, { recursive: true, force: true });
});

const VALUE = { words: ['“Küche”', 'b'], counts: new Map([['a', 1]]), bytes: new Uint8Array([1, 2, 3]) };

/** One run, which keeps some things and asks for others. */
function run({ set = {}, get = [] }: { set?: Record<string, unknown>; get?: string[] }, madeBy = 'code'): unknown[] {
	const kept = openKept('things', madeBy);
	const got = get.map((key) => kept.get(key));
	for (const [key, value] of Object.entries(set)) kept.set(key, value);
	kept.close();
	return got;
}

describe('what is kept from one run to the next', () => {
	test('is there again under its key, whatever it is', () => {
		writeKept('one', 'key', VALUE);
		expect(readKept('one', 'key')).toEqual(VALUE);
		expect(readKept('one', 'key')).toEqual(VALUE);
		run({ set: { a: VALUE, b: 2 } });
		expect(run({ get: ['a', 'b', 'c'] })).toEqual([VALUE, 2, undefined]);
	});

	test('is not there for another key, nor once the code is another', () => {
		writeKept('one', 'key', VALUE);
		expect(readKept('one', 'another')).toBeUndefined();
		expect(readKept('another', 'key')).toBeUndefined();
		run({ set: { a: VALUE } });
		expect(run({ get: ['a'] }, 'other code')).toEqual([undefined]);
	});

	test('goes when a run has no use for it', () => {
		run({ set: { a: 1, b: 2 } });
		run({ get: ['b'], set: { c: 3 } });
		expect(run({ get: ['a', 'b', 'c'] })).toEqual([undefined, 2, 3]);
		run({ get: ['c'] });
		expect(run({ get: ['b', 'c'] })).toEqual([undefined, 3]);
	});

	test('stays as it is where a run does not come to its end', () => {
		run({ set: { a: 1 } });
		openKept('things', 'code').set('a', 2);
		expect(run({ get: ['a'] })).toEqual([1]);
	});

	test('what a run that was ended has left goes with the next', () => {
		const gone = spawnSync(process.execPath, ['--version']).pid;
		writeFileSync(join(folder, `things.${gone}.0-1.part`), 'half');
		writeFileSync(join(folder, `things.${process.pid}.0-1.part`), 'another has begun');
		run({ set: { a: 1 } });
		expect(readdirSync(folder).sort()).toEqual(['things', `things.${process.pid}.0-1.part`]);
	});
});

describe('a file that is not whole', () => {
	const isAsKept = (value: unknown) => value === undefined || value === 'a text';

	test('gives nothing, or what was kept, wherever it ends', () => {
		run({ set: { a: 'a text', b: 'a text' } });
		const whole = readFileSync(join(folder, 'things'));
		for (let length = 0; length < whole.length; length++) {
			writeFileSync(join(folder, 'things'), whole.subarray(0, length));
			expect(run({ get: ['a', 'b'] }), `ends after ${length}`).toEqual([undefined, undefined]);
		}
	});

	test('gives nothing, or what was kept, whichever byte is another', () => {
		run({ set: { a: 'a text', b: 'a text' } });
		const whole = readFileSync(join(folder, 'things'));
		for (const at of whole.keys()) {
			const changed = Buffer.from(whole);
			changed[at]! ^= 1;
			writeFileSync(join(folder, 'things'), changed);
			const got = run({ get: ['a', 'b'] });
			expect(got.every(isAsKept) && got.includes(undefined), `byte ${at}`).toBe(true);
		}
	});

	test.each([
		['something else', 'x'.repeat(1000)],
		['something else of digits', '0'.repeat(1000)],
		['nothing', ''],
	])('holds %s, and is written anew', (_, text) => {
		writeFileSync(join(folder, 'things'), text);
		expect(run({ get: ['a'], set: { a: 1 } })).toEqual([undefined]);
		expect(run({ get: ['a'] })).toEqual([1]);
	});
});

describe('nothing is kept, and nothing is amiss', () => {
	test.each([
		['where RUNGBOOK_KEEP is 0', () => '0'],
		['where a file stands in the place of the folder', () => join(folder, 'file', 'below')],
	])('%s', (_, setting) => {
		writeFileSync(join(folder, 'file'), '');
		vi.stubEnv('RUNGBOOK_KEEP', setting());
		run({ set: { a: 1 } });
		expect(run({ get: ['a'], set: { b: 1 } })).toEqual([undefined]);
		expect(readdirSync(folder)).toEqual(['file']);
	});
});
