import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { someOf } from '../../harness/thoroughness.ts';
import { git } from '../../workplace/git.ts';
import { linkPackages } from '../../harness/copy-project.ts';
import { engine } from '../../workplace/roots.ts';
import { run } from './run-command.ts';

const AS = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@acme.example', '-c', 'commit.gpgsign=false'];
const HIRING = 'content/base/responsibilities/hiring.mdx';
const PARTS = ['content', 'public', 'scripts', 'src', '.github', 'package.json', 'package-lock.json', '.gitignore'];

/** A checkout of the branch that proposals are for. */
let base: string;
let folder: string;

const commit = (at: string) => {
	git(['add', '--all'], at);
	git([...AS, 'commit', '--quiet', '--allow-empty', '--message', 'A change'], at);
};

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'rungbook-proposals-'));
	base = join(folder, 'base');
	await mkdir(base);
	for (const part of PARTS) await cp(join(engine, part), join(base, part), { recursive: true });
	git(['init', '--quiet'], base);
	commit(base);
	await linkPackages(base);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What changes a checkout. */
type Change = (at: string, write: (path: string, text: string) => Promise<void>) => unknown;

let made = 0;

/** Has the base's program review a proposal, as the workflow does. */
async function review(change: Change) {
	const proposal = join(folder, `proposal-${++made}`);
	git(['clone', '--quiet', '--', base, proposal]);
	await change(proposal, async (path, text) => {
		await mkdir(dirname(join(proposal, path)), { recursive: true });
		await writeFile(join(proposal, path), text);
	});
	commit(proposal);
	// What is checked out is what the commit says, without other repositories.
	const checkout = join(folder, `checkout-${made}`);
	git(['clone', '--quiet', '--no-recurse-submodules', '--', proposal, checkout]);
	const summary = join(folder, `summary-${made}.md`);
	const args = [checkout, '--format', 'github', '--summary', summary];
	const { code, out, err } = await run(join(base, 'scripts/review.ts'), args, { RUNGBOOK_KEEP: '0' }, base);
	expect(err).toBe('');
	// Each line is a command of ours or no command.
	expect(out.split(/[\r\n]/).filter((line) => /^\s*::(?!(error|warning) file=)/.test(line))).toEqual([]);
	return {
		code,
		out,
		summary: (await readFile(summary, 'utf8')).replaceAll(/&#(\d+);/g, (_, at) => String.fromCodePoint(Number(at))),
	};
}

describe('a proposal', () => {
	test('of words is checked, and told in words', async () => {
		const text = await readFile(join(base, HIRING), 'utf8');
		const owner = /^owner: (.*)$/m.exec(text)![1]!;
		const { code, out, summary } = await review((_, write) =>
			write(HIRING, text.replace(/^owner: .*$/m, 'owner: developer')),
		);
		expect(summary).toContain('It changes content alone.');
		expect(summary).toContain(`\`owner\` changes from “${owner}” to “developer”.`);
		expect(code).toBe(/^::error/m.test(out) ? 1 : 0);
	});

	test('of nothing is green, and says so', async () => {
		const { code, summary } = await review(() => {});
		expect(summary).toContain('The handbook says what it said.');
		expect(code).toBe(0);
	});

	test('that does not hold is red, at the line', async () => {
		const { code, out } = await review((_, write) =>
			write('content/org/roles/x.mdx', '---\ntitle: X\nnext: [nobody]\n---\n'),
		);
		expect(out).toMatch(/^::error file=content\/org\/roles\/x\.mdx,line=3/m);
		expect(code).toBe(1);
	});
});

/** Changes of the program, each with what is told of it. */
const OF_THE_PROGRAM: [string, Change, RegExp][] = [
	[
		'a workflow that lends it rights',
		(_, write) => write('.github/workflows/check.yml', 'on: pull_request_target\npermissions: write-all\n'),
		/Changes of the program[^]*\.github\/workflows\/check\.yml/,
	],
	[
		'another workflow',
		(_, write) => write('.github/workflows/x.yml', 'on: pull_request_target\n'),
		/Changes of the program[^]*\.github\/workflows\/x\.yml/,
	],
	[
		'scripts of npm’s',
		async (at, write) => {
			const text = await readFile(join(at, 'package.json'), 'utf8');
			await write('package.json', text.replace('"scripts": {', '"scripts": { "preinstall": "touch /tmp/ran",'));
			await write('.npmrc', 'ignore-scripts=false\n');
		},
		/Changes of the program[^]*\.npmrc[^]*package\.json/,
	],
];

/** What is no content, each with why it is refused. */
const REFUSED: [string, Change, string][] = [
	[
		'a symbolic link in content',
		(at) => symlink('/etc/passwd', join(at, 'content/base/roles/x.mdx')),
		'content/base/roles/x.mdx is a symbolic link',
	],
	['one in the public folder', (at) => symlink('../../..', join(at, 'public/up')), 'public/up is a symbolic link'],
	[
		'one in the place of the content',
		async (at) => {
			await rm(join(at, 'content'), { recursive: true });
			await symlink('/etc', join(at, 'content'));
		},
		'content is a symbolic link',
	],
	[
		'another repository',
		async (at) => {
			git(['update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},content/org/more`], at);
			await mkdir(join(at, 'content/org/more'), { recursive: true });
		},
		'content/org/more is another repository',
	],
	[
		'a huge file',
		(_, write) => write('public/huge.svg', `<svg>${'x'.repeat(5_000_001)}</svg>`),
		'public/huge.svg is larger than 5 MB',
	],
];

describe('a hostile proposal', () => {
	test.each(someOf(OF_THE_PROGRAM, 4))('with %s is read by others, and runs nothing', async (_, change, says) => {
		const { summary } = await review(change);
		expect(summary).toContain('It changes more than content.');
		expect(summary).toMatch(says);
	});

	test('with a checker that finds nothing is checked by the one that was there', async () => {
		const ran = join(folder, 'ran');
		const { code, out, summary } = await review(async (_, write) => {
			const silent = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(ran)}, '');\nexport const checkHandbook = () => ({ diagnostics: [] });\n`;
			await write('src/handbook/check/check.ts', silent);
			await write('scripts/review.ts', silent);
			await write('content/org/roles/x.mdx', '---\ntitle: X\nnext: [nobody]\n---\n');
		});
		expect(existsSync(ran)).toBe(false);
		expect(out).toContain('file=content/org/roles/x.mdx,line=3');
		expect(summary).toMatch(/Changes of the program[^]*src\/handbook\/check\/check\.ts/);
		expect(code).toBe(1);
	});

	test.each(someOf(REFUSED, 3))('with %s is refused', async (_, change, says) => {
		const { code, out, summary } = await review(change);
		expect(summary).toMatch(/^## Refused$/m);
		expect(summary).toContain(says);
		expect(out).toContain(says);
		expect(out + summary).not.toContain('root:');
		expect(code).toBe(1);
	});

	test('with names that hold line breaks, commands and markup is told as text', async () => {
		const names = [
			'x\n::error::y.mdx',
			'"><img src=x onerror=alert(1)>.mdx',
			'# [x](y) @all.mdx',
			'x\r::stop-commands::z',
		];
		const { code, out, summary } = await review(async (_, write) => {
			for (const name of names) {
				await write(`content/org/roles/${name}`, '---\ntitle: X\n---\n');
				await write(`more ${name}`, '');
			}
		});
		expect(code).toBe(1);
		expect(out.match(/^::error file=/gm)!.length).toBeGreaterThanOrEqual(names.length - 1);
		expect(
			summary
				.split('\n')
				.filter(
					(line) => line !== '' && !/^(- |#+ (What|Refused|Changes|Who|Words)|It changes|The handbook)/.test(line),
				),
		).toEqual([]);
	});
});
