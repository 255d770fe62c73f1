import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { someOf } from '../../harness/thoroughness.ts';
import { ownEnvironment } from '../../harness/environment.ts';
import { engine } from '../../workplace/roots.ts';
import { run } from './run-command.ts';

const IMPORT = 'scripts/import.ts';
const FIXTURES = join(engine, 'src/exchange/shapes/fixtures');
const folder = await mkdtemp(join(tmpdir(), 'rungbook-import-'));
const org = join(folder, 'org');
const source = join(folder, 'source');
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => Promise.all([org, source].map((one) => rm(one, { recursive: true, force: true }))));

const LADDER =
	'# Engineer\n\n## Junior\n\n### Craft\n\n- Writes tests for all code\n\n## Senior\n\n### Craft\n\n- Designs whole services\n';

/** Writes the files of a ladder; gives its folder. */
async function ladder(files: Record<string, string> = { 'ladder.md': LADDER }): Promise<string> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(source, path)), { recursive: true });
		await writeFile(join(source, path), text);
	}
	return source;
}

async function filesOf(directory: string): Promise<Record<string, string>> {
	const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const texts = await Promise.all(
		paths.map(async (path) => [path.slice(directory.length + 1), await readFile(path, 'utf8')]),
	);
	return Object.fromEntries(texts.sort()) as Record<string, string>;
}

const bring = (from: string, ...more: string[]) => run(IMPORT, [from, '--into', org, ...more]);

/** Answers each question with a line of the input. */
function answer(from: string, lines: readonly string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [IMPORT, from, '--into', org, '--ask'], {
			cwd: engine,
			env: ownEnvironment(),
		});
		let out = '';
		child.stdout.on('data', (part: Buffer) => (out += part.toString()));
		child.on('error', reject);
		child.on('exit', () => resolve(out));
		child.stdin.end(lines.map((line) => `${line}\n`).join(''));
	});
}

/** Excerpts of ladders as people publish them, and what comes of each. */
const PUBLISHED = [
	['jorgef', '3 roles and 4 levels', '35 statements in = 33 written + 2 listed.', 0],
	['etsy', '1 role and 4 levels', '27 statements in = 27 written + 0 listed.', 0],
	['monzo', '3 roles and 6 levels', '18 statements in = 18 written + 0 listed.', 0],
	['unidays', '3 roles and 5 levels', '12 statements in = 12 written + 0 listed.', 1],
] as const;

describe('npm run import', () => {
	test('says how it is used', async () => {
		const { code, out, err } = await run(IMPORT, ['--help']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		for (const word of [
			'--into',
			'--answers',
			'--yes',
			'--dry-run',
			'--list',
			'places:',
			'duties:',
			'2 nothing was done',
		])
			expect(out).toContain(word);
	});

	test.each([
		['nothing', [], 'Which file'],
		['what is not there', ['nowhere.xlsx'], 'There is nothing at'],
		['a flag that it does not know', ['x', '--from', 'y'], '--from'],
		['the content that it would write into', ['content/org'], 'lie in each other'],
		[
			'answers that are none',
			[join(FIXTURES, 'etsy/data'), '--answers', join(FIXTURES, 'etsy/LICENCE')],
			'holds no answers',
		],
	])('ends with 2, says why and writes nothing: %s', async (_, args, why) => {
		const { code, out, err } = await run(IMPORT, args, { RUNGBOOK_CONTENT: undefined });
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(why);
	});

	test.each(someOf(PUBLISHED, 2))(
		'brings %s in with answers kept elsewhere, and changes nothing the second time',
		async (name, holds, account, code) => {
			const answers = join(folder, `${name}.yaml`);
			await cp(join(FIXTURES, name, 'import.yaml'), answers);
			const data = join(FIXTURES, name, 'data');
			const first = await bring(data, '--answers', answers);
			expect(first).toMatchObject({ code, err: '' });
			expect(first.out).toContain(holds);
			expect(first.out).toContain(account);
			expect(await readFile(answers, 'utf8')).toBe(await readFile(join(FIXTURES, name, 'import.yaml'), 'utf8'));
			const written = await filesOf(org);
			expect(Object.keys(written)).toContain('import.lock');
			expect(Object.keys(written)).not.toContain('import.yaml');
			expect(await bring(data, '--answers', answers)).toMatchObject({
				code,
				out: expect.stringContaining('Nothing changed'),
			});
			expect(await filesOf(org)).toEqual(written);
			expect(JSON.stringify(written)).not.toContain(folder);
			const check = await run('scripts/check.ts', ['--content', org]);
			expect(check.out).not.toMatch(/ error |import\.(?:yaml|lock)/);
		},
	);

	test('shows what was taken for what, asks, and remembers what was answered', async () => {
		const from = await ladder({ 'ladder.md': `${LADDER}\n# Manager\n\n## Lead\n\n### Craft\n\n- Hires good people\n` });
		const out = await answer(from, ['', 'common', '', '']);
		expect(out).toContain('“Engineer”, “Manager”');
		expect(out).toContain('Number 1 is “Junior” of “Engineer” and “Lead” of “Manager”.');
		expect(await filesOf(org)).toMatchObject({
			'handbook.yaml': expect.stringContaining('rungs: common'),
			'import.yaml': expect.stringContaining('\nrungs: common\n'),
		});
		const again = await answer(from, []);
		expect(again).not.toContain('Your answer');
	});

	test('lets somebody say that what was recognised is something else', async () => {
		const from = await ladder({
			'duties.md': '# Duties\n\n## Tech Lead\n\n- Hires engineers\n\n## Manager\n\n- Hires engineers\n',
		});
		const out = await answer(from, ['1', 'part', '2', 'role', '3', 'responsibility', '', 'parent']);
		expect(out).toContain('list the same responsibility');
		expect(Object.keys(await filesOf(org))).toContain('roles/tech-lead-and-manager.mdx');
	});

	test('tells what holds where nobody is asked, and keeps it where it can be changed', async () => {
		const from = await ladder({
			'ladder.csv':
				'Level,Holder,Craft,Salary\nJunior Engineer,Jane Doe,Writes tests for all code,£30k\nSenior Engineer,Ana Lopez,Designs whole services,£60k\n',
		});
		const { out } = await bring(from, '--yes');
		expect(out).toContain('Nobody was asked, so this holds');
		expect(out).toContain('people: yes: no name of anybody is written');
		const files = await filesOf(org);
		expect(files['import.yaml']).toContain('column=Holder: person');
		expect(files['import.yaml']).toContain('pay: out');
		expect(JSON.stringify(files)).not.toMatch(/Jane|Lopez|30k/);
	});

	test('writes nothing in a dry run, and says what it would', async () => {
		const { code, out } = await bring(await ladder(), '--dry-run');
		expect(code).toBe(0);
		expect(out).toContain('nothing was written. It would write 6 files');
		expect(out).toContain('  levels/engineer/senior.mdx');
		expect(await filesOf(org)).toEqual({});
	});

	test('names what somebody has edited, and what both have', async () => {
		const from = await ladder();
		await bring(from);
		const path = join(org, 'levels/engineer/senior.mdx');
		const ours = (await readFile(path, 'utf8')).replace('whole services', 'services').replace('---\n', '---\n# Ours\n');
		await writeFile(path, ours);
		expect(await bring(from)).toMatchObject({
			code: 0,
			out: expect.stringContaining('Edited here since the last import, and kept:'),
		});
		await ladder({ 'ladder.md': LADDER.replace('whole services', 'services at night') });
		const { code, out } = await bring(from);
		expect(code).toBe(1);
		expect(out).toMatch(
			/senior\.mdx:\d+ expectations \/ craft \/ statements \/ designs-whole-services \/ text\n {6}here: “Designs services”\n {6}source: “Designs services at night”/,
		);
		expect(await readFile(path, 'utf8')).toBe(ours);
	});

	test('writes into no ladder that came in another way, and adds its settings to those that are there', async () => {
		const from = await ladder();
		await mkdir(join(org, 'roles'), { recursive: true });
		await writeFile(join(org, 'handbook.yaml'), '# Ours\nmodel: 2\nname: Acme # the company\n');
		expect(await bring(from)).toMatchObject({ code: 0 });
		expect((await filesOf(org))['handbook.yaml']).toMatch(/^# Ours\nmodel: 2\nname: Acme # the company\nbase: false\n/);
		await rm(join(org, 'import.lock'));
		const refused = await bring(from);
		expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('a ladder of its own') });
	});

	test('stands alone after `npm run init` has given it a name', async () => {
		await bring(await ladder());
		const { code } = await run('scripts/init.ts', [
			'--name',
			'Acme ladder',
			'--content',
			'content/base',
			'--content',
			org,
		]);
		expect(code).toBe(0);
		expect((await filesOf(org))['handbook.yaml']).toMatch(/base: false\n[^]*name: Acme ladder/);
		expect(Object.keys(await filesOf(join(org, 'roles')))).toEqual(['engineer.mdx']);
	});

	test('writes through no symbolic link', async () => {
		const [from, elsewhere] = [await ladder(), join(folder, 'elsewhere')];
		await mkdir(elsewhere, { recursive: true });
		await mkdir(org, { recursive: true });
		await symlink(elsewhere, join(org, 'levels'));
		expect(await bring(from)).toMatchObject({ code: 2, err: expect.stringContaining('symbolic link') });
		expect(await filesOf(elsewhere)).toEqual({});
		await symlink(from, join(folder, 'link'));
		expect(await bring(join(folder, 'link'))).toMatchObject({ code: 2, err: expect.stringContaining('symbolic link') });
	});

	test('writes all of it or nothing', async () => {
		const from = await ladder();
		await bring(from);
		const before = await filesOf(org);
		// Where a file would be written, there is a folder.
		await mkdir(join(org, 'levels/engineer/lead.mdx/x'), { recursive: true });
		await ladder({
			'ladder.md': `${LADDER.replace('all code', 'new code')}\n## Lead\n\n### Craft\n\n- Leads other people\n`,
		});
		const { code, err } = await bring(from);
		expect([code, err]).toEqual([2, expect.stringContaining('Nothing was written.')]);
		expect(await filesOf(org)).toEqual(before);
	});

	test('takes files of odd names, and shows each on one line', async () => {
		const from = await ladder({ 'L4 - Lead\nEngineer ?.md': LADDER, notes: '- a\n' });
		const { code, out, err } = await bring(from, '--list');
		expect([code < 2, err]).toEqual([true, '']);
		expect(out).not.toContain('Lead\nEngineer');
	});

	test('does not take a page of an error for the newer ladder', async () => {
		const from = await ladder();
		await bring(from);
		const before = await filesOf(org);
		await ladder({ 'ladder.md': '<html><body><h1>Sign in</h1><p>Your session has ended.</p></body></html>' });
		expect(await bring(from)).toMatchObject({ code: 2, err: expect.stringContaining('Nothing was written.') });
		expect(await filesOf(org)).toEqual(before);
	});
});
