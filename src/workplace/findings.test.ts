import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { findingsIn } from './layers.ts';

const top = mkdtempSync(join(tmpdir(), 'findings-'));
const content = join(top, 'content');
const upper = join(top, 'upper');
const keep = join(top, 'keep');
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(top, { recursive: true, force: true });
});

mkdirSync(join(content, 'roles'), { recursive: true });
writeFileSync(join(content, 'handbook.yaml'), 'model: 2\nname: Acme\n');
writeFileSync(join(content, 'roles/engineer.mdx'), '---\ntitle: Engineer\n---\n\nBuilds [it](/nowhere/).\n');

async function find(layers = [content]) {
	vi.stubEnv('RUNGBOOK_KEEP', keep);
	const found = await findingsIn(layers);
	const again = await findingsIn(layers);
	vi.stubEnv('RUNGBOOK_KEEP', '0');
	return { found, again, fresh: await findingsIn(layers) };
}

describe('what is found in content', () => {
	test('is found once where nothing has changed', async () => {
		const { found } = await find();
		const before = statSync(join(keep, 'findings')).ino;
		expect((await find()).found).toEqual(found);
		expect(found.diagnostics.map(({ rule }) => rule)).toContain('link-resolves');
		expect(statSync(join(keep, 'findings')).ino).toBe(before);
	});

	test.each<[string, () => void]>([
		['a letter', () => writeFileSync(join(content, 'roles/engineer.mdx'), '---\ntitel: Engineer\n---\n\nBuilds.\n')],
		['a name', () => renameSync(join(content, 'roles/engineer.mdx'), join(content, 'roles/Engineer.mdx'))],
		['an empty folder', () => mkdirSync(join(content, 'teams'))],
		['a file less', () => rmSync(join(content, 'roles/Engineer.mdx'))],
		['a folder less', () => rmSync(content, { recursive: true })],
		['a folder more', () => cpSync(upper, content, { recursive: true })],
	])('is found anew after %s', async (_, change) => {
		mkdirSync(upper, { recursive: true });
		const before = (await find()).found;
		change();
		const { found, again, fresh } = await find();
		expect([found, again]).toEqual([fresh, fresh]);
		expect(found).not.toEqual(before);
	});

	test('depends on which folders were asked for, and in which order', async () => {
		writeFileSync(join(upper, 'handbook.yaml'), 'model: 2\nname: Other\nbase: false\n');
		for (const layers of [[content, upper], [upper, content], [upper]]) {
			const { found, fresh } = await find(layers);
			expect(found).toEqual(fresh);
		}
	});
});
