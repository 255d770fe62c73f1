import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edit, stateOf } from './folders.ts';
import { ADDED, command, makeFork, marksIn } from './replayed-fork.ts';
import { DROPPED, makeUpstream, RENAMED, SPLIT } from './upstream.ts';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
const [upstream, fork] = [join(folder, 'upstream'), join(folder, 'fork')];

const upgrade = (...args: string[]) => command(fork, 'upgrade', '--from', upstream, ...args);
const read = (path: string) => readFileSync(join(fork, path), 'utf8');

/** The same state without what is said below, for telling whose has changed. */
const only = (state: ReadonlyMap<string, string>, belongs: (path: string) => boolean) =>
	[...state].filter(([path]) => belongs(path));

let before: Map<string, string>;
let marks: string[];

beforeAll(async () => {
	await makeUpstream(upstream, 3);
	await makeFork(upstream, fork, true);
	before = stateOf(fork);
	marks = marksIn(fork, before.keys());
	expect((await upgrade('--to', 'v2.0.0')).code).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

// One story, in order: each test goes on where the one before it ended.
describe('a fork without history that was upgraded once is upgraded again', () => {
	test('the next release renames an entry, splits one and drops one; what that leaves to a person is named', async () => {
		const { code, out } = await upgrade();
		expect(out).toContain('2.0.0 → 3.0.0: ');
		expect(out).toContain(`roles/${RENAMED.from}.mdx is now roles/${RENAMED.to}.mdx`);
		expect(out).toMatch(
			/responsibilities\/code-review\.mdx: summary was “.*”, is now “.*” \(yours stands in its place\)/,
		);
		expect(out).toContain(
			`responsibilities/${SPLIT.from}.mdx: upstream split this entry, and ${SPLIT.into} came out of it.`,
		);
		expect(out).toContain(`faq/${DROPPED}.mdx lay over an entry that upstream no longer has.`);
		expect(out).toContain(`content/org/faq/${DROPPED}.mdx:1:1 error`);
		expect(out).toContain('1 error above: only you can say what is meant there.');
		expect(code).toBe(1);
	});

	test('what the organisation says has followed, and all of it is there', () => {
		const now = stateOf(fork);
		expect(marksIn(fork, now.keys())).toEqual(marks);
		const moved = (path: string) => path.replace(RENAMED.from, RENAMED.to);
		const ours = (state: ReadonlyMap<string, string>) =>
			[...state.keys()].filter((path) => path.startsWith('content/org/'));
		expect(ours(now)).toEqual(ours(before).map(moved).sort());
		expect(read('content/org/pages/about.mdx')).toContain(`(/roles/${RENAMED.to}/)`);
		expect(read('content/org/handbook.yaml')).toContain('tech-lead: technical-steward');
		expect(read('public/brand/logo.svg')).toBe(before.get('public/brand/logo.svg')!.replace(/^\d+ /, ''));
		expect(read('.upgrade/kept/2.0.0/netlify.toml')).toBe(ADDED['netlify.toml']);
	});

	test('nothing was merged by lines', () => {
		const content = only(stateOf(fork), (path) => /^(content|\.upgrade)\//.test(path));
		expect(content.filter(([, text]) => /^(<{7}|>{7}|\|{7})( |$)/m.test(text))).toEqual([]);
	});

	test('once a person has decided, the handbook holds and its site is built without a dead link', async () => {
		rmSync(join(fork, `content/org/faq/${DROPPED}.mdx`));
		const { code, out, err } = await command(fork, 'build');
		expect(code, out + err).toBe(0);
		expect(existsSync(join(fork, `dist/roles/${RENAMED.to}/index.html`))).toBe(true);
		expect(read('dist/roles/technical-steward/index.html')).toContain('Technical steward');
	});

	test('what was changed since an upgrade is kept aside on the way back', async () => {
		edit(fork, 'content/org/axes/craft.mdx', (text) => text.replace('Ours 04', 'Ours since'));
		const { out } = await command(fork, 'upgrade', '--undo');
		expect(out).toContain('.upgrade/kept/since-3.0.0/content/org/axes/craft.mdx');
		expect(read('content/org/axes/craft.mdx')).toContain('Ours 04');
		expect(read(`content/org/roles/${RENAMED.from}.mdx`)).toContain('Ours 01');
	});
});
