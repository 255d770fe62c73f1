import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine } from '../../workplace/roots.ts';
import { base, changed } from '../bad-input/base.ts';
import { inFolder } from '../bad-input/case.ts';
import { run, type Ran } from './run-command.ts';

const CHECK = 'scripts/check.ts';
const REVIEW = 'responsibilities/code-review.mdx';
/** Without any file of the base: a layer that is given what it needs. */
const alone = Object.fromEntries(Object.keys(base).map((path) => [path, null]));
const misspelt = { [REVIEW]: changed(REVIEW, 'owner: engineer', 'owner: enginer') };

describe('npm run check', () => {
	test('says how it is used', async () => {
		const { code, out, err } = await run(CHECK, ['--help']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		for (const word of [
			'npm run check',
			'--content',
			'--format',
			'json',
			'github',
			'0 fine, 1 problems found, 2 wrong usage',
		]) {
			expect(out).toContain(word);
		}
	});

	test.each([
		['a flag that it does not know', ['--colour']],
		['a word that it does not know', ['content/base']],
		['a format that it does not know', ['--format', 'xml']],
		['a flag without its value', ['--content']],
		['a format without its value', ['--format']],
	])('ends with 2, says why and shows its help: %s', async (_, args) => {
		const { code, out, err } = await run(CHECK, args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err.split('\n')[0]).not.toBe('');
		expect(err).toContain('Checks the content of the handbook.');
		expect(err).not.toMatch(/^ {4}at /m);
	});

	test('is calm about what is right: one line, and 0', async () => {
		await inFolder({}, async (folder) => {
			const { code, out } = await run(CHECK, ['--content', folder]);
			expect(code).toBe(0);
			expect(out).toMatch(/^\d+ entries in \d+ files checked against \d+ rules\.\n$/);
		});
	});

	test('finds the same by its own files, by one file that is made of them, and by one that somebody tore', async () => {
		const keep = await mkdtemp(join(tmpdir(), 'kept-'));
		const kept = join(keep, 'as-one-file');
		const found: Ran[] = [];
		for (const times of [1, 2, 3, 4, 5]) {
			const before = { 'roles/engineer.mdx': changed('roles/engineer.mdx', 'title: ', `title: ${times} `) };
			// The names of folders differ, and so do times.
			await inFolder({ ...misspelt, ...before }, async (folder) => {
				if (times === 5) await truncate(kept, 1_000);
				const ran = await run(CHECK, ['--content', folder, '--format', 'json'], { RUNGBOOK_KEEP: keep });
				found.push({ ...ran, out: ran.out.replaceAll(folder, '').replaceAll(`${times} `, '') });
				if (times === 2) expect((await stat(kept)).size).toBeGreaterThan(100_000);
			});
		}
		await rm(keep, { recursive: true });
		expect(found[0]!.out).toContain('enginer');
		expect(new Set(found.map((ran) => JSON.stringify(ran))).size).toBe(1);
	});

	test('ends with 0 where there are only warnings', async () => {
		await inFolder({ 'roles/.hidden.mdx': 'x' }, async (folder) => {
			const { code, out } = await run(CHECK, ['--content', folder]);
			expect(code).toBe(0);
			expect(out).toContain('no errors, 1 warning.');
		});
	});

	test('writes what and where, what to do, and a last line that counts', async () => {
		await inFolder(misspelt, async (folder) => {
			const { code, out } = await run(CHECK, ['--content', folder]);
			expect(code).toBe(1);
			expect(out.replaceAll(folder, '.').split('\n')).toEqual([
				`./${REVIEW}:4:8 error There is no role “enginer”. (reference-resolves)`,
				'  → Did you mean “engineer”?',
				'',
				expect.stringMatching(/^1 error, no warnings\. \d+ entries in \d+ files checked against \d+ rules\.$/),
				'',
			]);
		});
	});

	test('writes paths from the project for what lies in it', async () => {
		const { out } = await run(CHECK, ['--content', 'content/nowhere']);
		expect(out).toContain('content/nowhere:1:1 error There is no such folder of content.');
	});

	test('a folder of content that is a file is said to be one', async () => {
		const { code, out } = await run(CHECK, ['--content', 'package.json']);
		expect(code).toBe(1);
		expect(out).toMatch(/^package\.json:1:1 error This is not a folder of content\./);
	});

	test('a folder without content is said to be one', async () => {
		await inFolder({ ...alone, 'README.md': 'Ours.\n' }, async (folder) => {
			const { code, out } = await run(CHECK, ['--content', folder]);
			expect(code).toBe(1);
			expect(out).toContain(`${basename(folder)}:1:1 error There is no content in this folder.`);
		});
	});

	test('takes --content twice for two layers, the lowest first', async () => {
		await inFolder({}, (lower) =>
			inFolder({ ...alone, 'roles/engineer.mdx': '---\nsummary: Makes things.\n---\n' }, async (upper) => {
				const [both, turned] = await Promise.all([
					run(CHECK, ['--content', lower, '--content', upper]),
					run(CHECK, ['--content', upper]),
				]);
				expect(both).toMatchObject({ code: 0 });
				expect(turned.out).toContain('roles/engineer.mdx:1:1 error The field “title” is missing.');
			}),
		);
	});

	test('takes RUNGBOOK_CONTENT for layers, and --content before it', async () => {
		await inFolder({}, (lower) =>
			inFolder({ ...alone, ...misspelt }, async (upper) => {
				const env = { RUNGBOOK_CONTENT: [lower, upper].join(delimiter) };
				const [named, given] = await Promise.all([run(CHECK, [], env), run(CHECK, ['--content', lower], env)]);
				expect(named.code).toBe(1);
				expect(named.out).toContain(`${upper}/${REVIEW}:4:8 error There is no role “enginer”.`);
				expect(given.code).toBe(0);
			}),
		);
	});

	test('takes an empty RUNGBOOK_CONTENT for none', async () => {
		const { out } = await run(CHECK, ['--format', 'json'], { RUNGBOOK_CONTENT: '' });
		expect((JSON.parse(out) as { entries: number }).entries).toBeGreaterThan(100);
	});

	test('writes json of a shape that is settled', async () => {
		await inFolder(
			{ 'teams/trio.mdx': changed('teams/trio.mdx', 'roles: [', 'elsewhere: [manager]\nroles: [') },
			async (folder) => {
				const { out } = await run(CHECK, ['--content', folder, '--format', 'json']);
				const at = (line: number, column: number) => ({ file: `${folder}/teams/trio.mdx`, line, column });
				expect(JSON.parse(out)).toEqual({
					version: 1,
					files: expect.any(Number),
					entries: expect.any(Number),
					rules: expect.any(Number),
					errors: 1,
					warnings: 0,
					diagnostics: [
						{
							rule: 'team-shape-is-consistent',
							severity: 'error',
							at: at(7, 13),
							message: expect.stringContaining('manager is both present and elsewhere'),
							hint: expect.any(String),
							related: [{ at: at(8, 30), message: expect.any(String) }],
						},
					],
				});
			},
		);
	});

	test('writes for GitHub with all that its grammar reserves escaped', async () => {
		const files = { 'roles/a,b:c%d.mdx': '---\ntitle: x\n---\n', 'roles/.50%.mdx': 'x' };
		await inFolder(files, async (folder) => {
			const { out } = await run(CHECK, ['--content', folder, '--format', 'github']);
			const lines = out.replaceAll(folder, '.').split('\n');
			expect(lines[0]).toMatch(
				/^::warning file=\.\/roles\/\.50%25\.mdx,line=1,col=1,title=file-belongs-to-a-collection::This hidden file is ignored\.%0A→ /,
			);
			expect(lines[1]).toMatch(
				/^::error file=\.\/roles\/a%2Cb%3Ac%25d\.mdx,line=1,col=1,title=file-name-is-its-id::The file name “a,b:c%25d” holds /,
			);
			expect(lines[2]).toMatch(/entries in \d+ files checked/);
		});
	});
});

describe('on a terminal', () => {
	test.each([
		['is in colours', '', true],
		['is in none where NO_COLOR is set', '1', false],
	])('a report %s', async (_, NO_COLOR, coloured) => {
		await inFolder(misspelt, async (folder) => {
			const out = await onTerminal(folder, { NO_COLOR });
			expect(out).toContain('There is no role “enginer”.');
			expect(out.includes('\u001b[')).toBe(coloured);
		});
	});
});

/** What the check writes where it takes what it writes to for a terminal. */
function onTerminal(folder: string, env: Record<string, string>): Promise<string> {
	const options = { cwd: engine, env: { ...process.env, TERM: 'xterm-256color', FORCE_COLOR: undefined, ...env } };
	const terminal = 'data:text/javascript,process.stdout.isTTY=true';
	return new Promise((resolve) => {
		execFile(process.execPath, ['--import', terminal, CHECK, '--content', folder], options, (_, out) => resolve(out));
	});
}
