import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { handbookFrom } from '../../handbook/load/from-text.ts';
import { SCHEMA_FOLDER, writeSchemas } from './write-schemas.ts';

const handbook = handbookFrom({ 'roles/developer.mdx': 'title: Developer\nsummary: Builds.' });
const project = await mkdtemp(join(tmpdir(), 'Handbook of Acme '));
afterAll(() => rm(project, { recursive: true, force: true }));
const folders = ['base', 'org'].map((name) => join(project, name));
const target = (name: string) => join(project, SCHEMA_FOLDER, name);

async function write(path: string): Promise<void> {
	await mkdir(join(project, path, '..'), { recursive: true });
	await writeFile(join(project, path), '---\n---\n');
}

test('an editor learns which file is of which schema, broken ones too, and which lie over another', async () => {
	await write('base/roles/developer.mdx');
	await write('org/roles/developer.md');
	await write('org/roles/tester.mdx');
	await write('org/notes/meeting.mdx');
	await writeSchemas(project, folders, handbook);
	const { collections, entries } = JSON.parse(await readFile(target('collections.json'), 'utf8')) as {
		collections: { name: string }[];
		entries: Record<string, string>;
	};
	const of = (path: string) => entries[decodeURIComponent(pathToFileURL(join(project, path)).href).toLowerCase()];
	expect(of('base/roles/developer.mdx')).toBe('handbook-roles');
	expect(of('org/roles/developer.md')).toBe('handbook-roles-over');
	expect(of('org/roles/tester.mdx')).toBe('handbook-roles');
	expect(of('org/notes/meeting.mdx')).toBeUndefined();
	for (const { name } of collections) await expect(stat(target(`${name}.schema.json`))).resolves.toBeDefined();
	await expect(stat(target('handbook.schema.json'))).resolves.toBeDefined();
});

test('what says the same already is not written again', async () => {
	await writeSchemas(project, folders, handbook);
	const before = await stat(target('handbook-roles.schema.json'), { bigint: true });
	await writeSchemas(project, folders, handbook);
	const after = await stat(target('handbook-roles.schema.json'), { bigint: true });
	expect(after.ino).toBe(before.ino);
	expect(after.mtimeNs).toBe(before.mtimeNs);
});

test('a folder that is not there is no obstacle', async () => {
	const copy = join(project, 'copy');
	await cp(folders[0]!, join(copy, 'base'), { recursive: true });
	await expect(writeSchemas(copy, [join(copy, 'base'), join(copy, 'none')], handbook)).resolves.toBe(21);
});
