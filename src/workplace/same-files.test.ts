import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Checked } from '../handbook/check/check.ts';
import { allEntries } from '../handbook/model/handbook.ts';
import { collectionNames } from '../handbook/schema/collections.ts';
import { MODEL } from '../handbook/schema/model.ts';
import { checkFolders, type LastReading } from './layers.ts';

const project = await mkdtemp(join(tmpdir(), 'Handbook of Acme '));
afterAll(() => rm(project, { recursive: true, force: true }));
const folders = ['base', 'org'].map((name) => join(project, name));
const last: LastReading = new Map();

const SETTINGS = `model: ${MODEL}\nareas:\n  work: { title: Work }\n`;
const role = (title: string, text = '') => `---\ntitle: ${title}\nsummary: Builds.\n---\n\n${text}\n`;
const duty = (owner: string) =>
	`---\ntitle: Review\narea: work\nowner: ${owner}\nsummary: Every change is read.\n---\n`;

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(join(project, path)), { recursive: true });
	await writeFile(join(project, path), text);
}

beforeAll(async () => {
	await write('base/handbook.yaml', `name: Acme\n${SETTINGS}`);
	await write('base/roles/developer.mdx', role('Developer', '[Review](/responsibilities/review/)'));
	await write('base/roles/lead.mdx', role('Lead'));
	await write('base/responsibilities/review.mdx', duty('developer'));
	await write('org/handbook.yaml', 'name: Acme at home\n');
	await checkFolders(folders, last);
});

/** What is said and shown of a handbook. */
const asData = ({ handbook, ...rest }: Checked) => ({
	...rest,
	settings: handbook.settings,
	moved: handbook.moved,
	entries: [...allEntries(handbook, collectionNames)],
});

test.each<[string, () => Promise<void>]>([
	['a text is changed', () => write('base/roles/lead.mdx', role('Lead', 'Leads.'))],
	['a link leads nowhere', () => write('base/roles/lead.mdx', role('Lead', '[x](/roles/none/)'))],
	['it is mended', () => write('base/roles/lead.mdx', role('Lead', '[x](/roles/developer/)'))],
	['a file is not understood', () => write('base/roles/developer.mdx', '---\ntitle: "Developer\n---\n')],
	['it is understood again', () => write('base/roles/developer.mdx', role('Developer'))],
	['an upper layer speaks of an entry', () => write('org/roles/lead.mdx', '---\nsummary: Leads well.\n---\n')],
	['the lower layer does', () => write('base/roles/lead.mdx', role('Team lead'))],
	['an id is written that there is not', () => write('base/responsibilities/review.mdx', duty('nobody'))],
	['it is there', () => write('org/roles/nobody.mdx', role('Nobody'))],
	['it goes', () => rm(join(project, 'org/roles/nobody.mdx'))],
	['a file has another name', () => rename(join(project, 'base/roles/lead.mdx'), join(project, 'base/roles/head.mdx'))],
	['and its own again', () => rename(join(project, 'base/roles/head.mdx'), join(project, 'base/roles/lead.mdx'))],
	['an entry is renamed', () => write('org/handbook.yaml', 'name: Acme\nrenamed:\n  roles: { developer: engineer }\n')],
	['it is retired', () => write('org/handbook.yaml', 'name: Acme\nretired:\n  roles: { developer: lead }\n')],
	['what is renamed changes', () => write('base/roles/developer.mdx', role('Developer', 'Develops.'))],
	['nothing is renamed', () => write('org/handbook.yaml', 'name: Acme\n')],
	['a layer is not there', () => rm(folders[1]!, { recursive: true })],
])('reading what changed finds what reading all finds, when %s', async (_, change) => {
	await change();
	expect(asData(await checkFolders(folders, last))).toEqual(asData(await checkFolders(folders)));
});

test('an entry of which nothing changed is the entry that it was', async () => {
	const before = (await checkFolders(folders, last)).handbook.roles;
	await write('base/roles/lead.mdx', role('Lead of all'));
	const after = (await checkFolders(folders, last)).handbook.roles;
	expect(after.get('developer')).toBe(before.get('developer'));
	expect(after.get('lead')!.data.title).toBe('Lead of all');
	expect(before.get('lead')!.data.title).not.toBe('Lead of all');
});
