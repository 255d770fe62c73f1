import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bring, filesOf, folder, LADDER, ladder, org } from './importing.ts';
import { run } from './run-command.ts';

describe('npm run import, where there is something already', () => {
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
