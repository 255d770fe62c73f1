import { execFileSync, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ownEnvironment } from '../../harness/environment.ts';
import { engine } from '../../workplace/roots.ts';
import { run, type Ran } from './run-command.ts';

const folder = await mkdtemp(join(tmpdir(), 'rungbook-faults-'));
const org = join(folder, 'org');
afterAll(() => rm(folder, { recursive: true, force: true }));

const BASE: Readonly<Record<string, string>> = {
	'base/handbook.yaml': 'model: 2\nname: Small\n',
	'base/roles/developer.mdx': '---\ntitle: Developer\nsummary: Writes code.\n---\n',
	'base/roles/tech-lead.mdx': '---\ntitle: Tech lead\nsummary: Leads.\nreportsTo: developer\n---\n',
	'base/responsibilities/code-review.mdx': '---\ntitle: Code review\nsummary: It is read.\nowner: tech-lead\n---\n',
	'org/handbook.yaml': 'model: 2\nname: Acme # the company\n',
	'org/roles/tech-lead.mdx': '---\nreviewBy: 2030-01-01\n---\n',
	'org/roles/developer.mdx': '---\nreviewBy: 2030-01-01\n---\n',
};

async function begin(under: string): Promise<void> {
	for (const [path, text] of Object.entries(BASE)) {
		await mkdir(dirname(join(under, path)), { recursive: true });
		await writeFile(join(under, path), text);
	}
}

beforeEach(async () => {
	await rm(org, { recursive: true, force: true });
	await begin(folder);
});

async function state(of = org): Promise<Record<string, string>> {
	const entries = await readdir(of, { recursive: true, withFileTypes: true });
	const texts = entries.map(async (entry) => {
		const path = join(entry.parentPath, entry.name);
		return [path.slice(of.length + 1), entry.isFile() ? await readFile(path, 'utf8') : 'a folder'] as const;
	});
	return Object.fromEntries((await Promise.all(texts)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const layers = (under = folder) => ['--content', join(under, 'base'), '--content', join(under, 'org')];
const rename = (from: string, to: string, under = folder) =>
	run('scripts/rename.ts', ['role', from, to, ...layers(under)], { RUNGBOOK_KEEP: '0' });

/** Rights bind nobody who may do everything: there the command is started as somebody else. */
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

describe('two commands at once in one folder', () => {
	test('one after the other, or one that says why not: none undoes what the other did', async () => {
		const [one, other] = await Promise.all([
			rename('tech-lead', 'technical-steward'),
			rename('developer', 'programmer'),
		]);
		const now = await state();
		const isDone = (ran: Ran, from: string, to: string) => {
			const done = now[`roles/${to}.mdx`] !== undefined && now[`roles/${from}.mdx`] === undefined;
			const undone = now[`roles/${to}.mdx`] === undefined && now[`roles/${from}.mdx`] !== undefined;
			expect([done, undone]).toContain(true);
			if (undone) expect(ran).toMatchObject({ code: 1, err: expect.stringMatching(/^Nothing was changed: /) });
			else expect(now['handbook.yaml']).toContain(to);
			return done;
		};
		const done = [isDone(one, 'tech-lead', 'technical-steward'), isDone(other, 'developer', 'programmer')];
		expect(done).toContain(true);
		expect(Object.keys(now).filter((path) => path.startsWith('.'))).toEqual([]);
	});

	test('what somebody wrote while a command waited for answers stays', async () => {
		const child = spawn(process.execPath, ['scripts/init.ts', ...layers()], { cwd: engine, env: ownEnvironment() });
		let said = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
		await new Promise<void>((go) => child.stdout.on('data', () => said.includes('brackets') && go()));
		await writeFile(join(org, 'handbook.yaml'), 'model: 2\nname: Somebody else’s\n');
		const before = await state();
		child.stdin.end('Ours\n');
		const code = await new Promise((end) => child.on('close', end));
		expect({ code, said }).toEqual({
			code: 1,
			said: expect.stringContaining('was changed by somebody else in the meantime.'),
		});
		expect(await state()).toEqual(before);
	});
});

describe.skipIf(process.platform === 'win32')('a folder that may not be written', () => {
	test.each([
		['the layer', '.'],
		['a part of it', 'roles'],
	])('%s is left as it was, and that is said in a sentence', async (_, part) => {
		const before = await state();
		await chmod(folder, 0o755);
		await chmod(join(org, part), 0o555);
		const args = ['scripts/rename.ts', 'role', 'tech-lead', 'technical-steward', ...layers()];
		const { code, err } = await asNobody(args);
		await chmod(join(org, part), 0o755);
		expect({ code, err }).toEqual({
			code: 1,
			err: expect.stringMatching(/^Nothing was changed: \S+ could not be written \(EACCES\)\.\n$/),
		});
		expect(await state()).toEqual(before);
	});
});

/** Runs a command as somebody who may not do everything; the layer is theirs. */
async function asNobody(args: readonly string[]): Promise<{ code: number | null; err: string }> {
	if (isRoot) execFileSync('chown', ['-R', String(NOBODY), org]);
	const child = spawn(process.execPath, args, {
		cwd: engine,
		env: { ...ownEnvironment(), RUNGBOOK_KEEP: '0', NODE_COMPILE_CACHE: '' },
		...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
	});
	let err = '';
	child.stderr.on('data', (text: Buffer) => (err += text.toString()));
	child.stdout.resume();
	const code = await new Promise<number | null>((end) => child.on('close', end));
	return { code, err };
}

/** A file system of so many bytes; nothing where none can be made. */
async function smallDisk(name: string, bytes: number): Promise<string | undefined> {
	const at = join(folder, name);
	await mkdir(at, { recursive: true });
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', at], { stdio: 'pipe' });
		return at;
	} catch {
		return undefined;
	}
}

describe('a disk that is full', () => {
	test('a layer on it is left as it was, and that is said in a sentence', async ({ skip }) => {
		const disk = await smallDisk('disk', 256 * 1024);
		if (disk === undefined) return skip('only who may mount a file system can make a small one');
		try {
			await begin(disk);
			const before = await state(join(disk, 'org'));
			await fill(join(disk, 'filler'));
			const { code, err } = await rename('tech-lead', 'technical-steward', disk);
			expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^Nothing was changed: .*ENOSPC/) });
			expect(await state(join(disk, 'org'))).toEqual(before);
			await rm(join(disk, 'filler'));
			expect(await rename('tech-lead', 'technical-steward', disk)).toMatchObject({ code: 0 });
		} finally {
			execFileSync('umount', [disk]);
		}
	});

	test('a workbook on it is left as it was', async ({ skip }) => {
		const disk = await smallDisk('disk', 64 * 1024);
		if (disk === undefined) return skip('only who may mount a file system can make a small one');
		try {
			await writeFile(join(disk, 'book.xlsx'), 'an old one');
			await fill(join(disk, 'filler'));
			const { code, err } = await run('scripts/export.ts', ['--out', join(disk, 'book.xlsx'), ...layers()]);
			expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('could not be written (ENOSPC).') });
			expect(await readFile(join(disk, 'book.xlsx'), 'utf8')).toBe('an old one');
			expect((await readdir(disk)).sort()).toEqual(['book.xlsx', 'filler']);
		} finally {
			execFileSync('umount', [disk]);
		}
	});
});

async function fill(path: string): Promise<void> {
	for (const size of [4096, 1]) {
		try {
			for (;;) await writeFile(path, Buffer.alloc(size), { flag: 'a' });
		} catch (error) {
			expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
		}
	}
}

test('a clock that was set back changes nothing of what is found, with what was kept before', async () => {
	const clock = new URL('../../harness/set-back-clock.ts', import.meta.url).href;
	const keep = join(folder, 'keep');
	const check = (options: string) => run('scripts/check.ts', layers(), { RUNGBOOK_KEEP: keep, NODE_OPTIONS: options });
	const now = await check('');
	expect(await check(`--import ${clock}`)).toEqual(now);
	await rm(keep, { recursive: true });
	expect(await check(`--import ${clock}`)).toEqual(now);
});
