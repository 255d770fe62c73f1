import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MODEL } from '../../../handbook/schema/model.ts';
import { edit, stateOf, writeFiles } from './folders.ts';
import { ADDED, command, EDITED, makeFork, marksIn } from './replayed-fork.ts';
import { BROKEN, makeUpstream, RENAMED } from './upstream.ts';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
const [upstream, fork] = [join(folder, 'upstream'), join(folder, 'fork')];

const upgrade = (...args: string[]) => command(fork, 'upgrade', '--from', upstream, ...args);
const read = (path: string) => readFileSync(join(fork, path), 'utf8');
const ofRelease = (tag: string, path: string) =>
	execFileSync('git', ['show', `${tag}:${path}`], { cwd: upstream }).toString();

/** The same state without what is said below, for telling whose has changed. */
const only = (state: ReadonlyMap<string, string>, belongs: (path: string) => boolean) =>
	[...state].filter(([path]) => belongs(path));

beforeAll(async () => {
	await makeUpstream(upstream, 2);
	await makeFork(upstream, fork);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// One story, in order: each test goes on where the one before it ended.
describe('a fork without history is upgraded', () => {
	let before: Map<string, string>;

	test('before, it holds', async () => {
		const { code, out } = await command(fork, 'check');
		expect(out).toContain('no errors');
		expect(code).toBe(0);
		before = stateOf(fork);
		expect(marksIn(fork, before.keys())).toHaveLength(11);
	});

	test('a dry run says what would happen, and changes nothing', async () => {
		const { code, out } = await upgrade('--to', 'v2.0.0', '--dry-run');
		expect(code).toBe(0);
		expect(out).toMatch(/Would be removed:\n {2}src\/site\/old-part\.ts\n/);
		expect(stateOf(fork)).toEqual(before);
	});

	test('a release that stops half way is taken back', async () => {
		const { code, err } = await upgrade('--to', BROKEN);
		expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('Everything is as it was before.') });
		expect(stateOf(fork)).toEqual(before);
		expect((await command(fork, 'upgrade', '--undo')).err).toContain('There is no upgrade to go back from.');
	});

	test('it brings another engine and another form of content', async () => {
		const { code, out, err } = await upgrade('--to', '2.0.0');
		expect(err).toBe('');
		expect(out).toContain('1.0.0 → 2.0.0: ');
		expect(out).toContain(`${EDITED}: you had edited it`);
		expect(out).toContain('netlify.toml: upstream has something of its own in this place now');
		expect(out).toContain('`reach` of levels is called `scope`.');
		expect(out).toContain('no errors');
		expect(code).toBe(0);
	});

	test('what is upstream’s is as the release has it', () => {
		for (const path of ['src/handbook/schema/level.ts', 'scripts/check.ts', 'netlify.toml', EDITED])
			expect(read(path)).toBe(ofRelease('v2.0.0', path));
		expect(existsSync(join(fork, 'src/site/old-part.ts'))).toBe(false);
	});

	test('what was edited, and what was in the way, is kept aside and listed', () => {
		expect(read(`.upgrade/kept/2.0.0/${EDITED}`)).toBe(before.get(EDITED)!.replace(/^\d+ /, ''));
		expect(read('.upgrade/kept/2.0.0/netlify.toml')).toBe(ADDED['netlify.toml']);
		expect(read('.upgrade/kept/2.0.0.md')).toContain(`- ${EDITED}: you had edited it`);
	});

	test('what is the organisation’s is as it was, but for the form of content', () => {
		const now = stateOf(fork);
		const isOurs = (path: string) => /^(content\/org|public\/brand)\//.test(path) || path.endsWith('own.yml');
		const changed = only(now, isOurs).filter(([path, text]) => before.get(path) !== text);
		expect(changed.map(([path]) => path)).toEqual([
			'content/org/handbook.yaml',
			`content/org/levels/${RENAMED.from}/6.mdx`,
		]);
		expect(only(before, isOurs).filter(([path]) => !now.has(path))).toEqual([]);
		expect(read(`content/org/levels/${RENAMED.from}/6.mdx`)).toBe(
			'---\n# Kept short\ntitle: Ours 05\nscope: Three teams, or four.\n---\n',
		);
		expect(read('content/org/handbook.yaml')).toMatch(
			new RegExp(`^# Ours\\nname: The Acme ladder # since 2019\\nmodel: ${MODEL + 1}\\n`),
		);
	});

	test('a second run says that there is nothing to do, and changes nothing', async () => {
		const now = stateOf(fork);
		const { code, out } = await upgrade('--to', 'v2.0.0');
		expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('There is nothing to do') });
		expect(stateOf(fork)).toEqual(now);
	});

	test('an older release is not taken', async () => {
		const { code, err } = await upgrade('--to', 'v1.0.0');
		expect({ code, err }).toMatchObject({
			code: 1,
			err: expect.stringContaining('1.0.0 is older than 2.0.0, which you have.'),
		});
	});

	test('the way back leads to what was there before, byte for byte', async () => {
		const { code, out } = await command(fork, 'upgrade', '--undo');
		expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('from 1.0.0 to 2.0.0') });
		expect(stateOf(fork)).toEqual(before);
		expect((await command(fork, 'upgrade', '--undo')).code).toBe(1);
	});

	test('an upgrade that was broken off is taken back before anything else', async () => {
		expect((await upgrade('--to', 'v2.0.0')).code).toBe(0);
		edit(fork, '.upgrade/undo/journal.json', (text) => text.replace('"state": "done"', '"state": "changing"'));
		rmSync(join(fork, 'src/handbook/migrations/index.ts'));
		writeFiles(fork, { 'src/handbook/schema/model.ts': 'half of a fi' });
		const { code, out } = await upgrade('--dry-run', '--to', 'v2.0.0');
		expect({ code, out }).toMatchObject({
			code: 0,
			out: expect.stringContaining('An upgrade to 2.0.0 was broken off.'),
		});
		expect(stateOf(fork)).toEqual(before);
	});
});
