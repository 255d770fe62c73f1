import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { someOf } from '../../harness/thoroughness.ts';
import { engine } from '../../workplace/roots.ts';
import { answer, bring, filesOf, folder, IMPORT, LADDER, ladder, org } from './importing.ts';
import { run } from './run-command.ts';

const FIXTURES = join(engine, 'src/exchange/shapes/fixtures');

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
});
