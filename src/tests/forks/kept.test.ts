import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildForTests } from '../../harness/build-for-tests.ts';
import { folderForCopies } from '../../harness/copy-project.ts';
import { engine } from '../../workplace/roots.ts';
import { beforeRelease, someOf } from '../../harness/thoroughness.ts';
import { buildFork, filesOf } from './make-fork.ts';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const layers = () => ['base', 'org'].map((layer) => at('project', 'content', layer));

/** Builds with what earlier builds have kept. */
const build = () => buildForTests('/', at('site'), layers(), at('project'), at('keep'));

beforeAll(async () => {
	folder = await folderForCopies('kept-');
	// A copy has no lockfile; without one, nobody knows of which packages something was made.
	const lockfile = await readFile(join(engine, 'package-lock.json'), 'utf8');
	await buildFork('/', at('whole'), at('project'), { 'package-lock.json': lockfile });
	await build();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The files of the site that are not as a build makes them that has nothing to go by. */
async function differences(): Promise<string[]> {
	const [site, whole] = [await filesOf(at('site')), await filesOf(at('whole'))];
	return [...new Set([...site.keys(), ...whole.keys()])].filter((path) => site.get(path) !== whole.get(path));
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
	const text = await readFile(path, 'utf8').catch(() => '');
	const changed = change(text);
	expect(changed).not.toBe(text);
	await writeFile(path, changed);
}

/** All that the lower layer sets. */
const settings = () => readFileSync(at('project', 'content', 'base', 'handbook.yaml'), 'utf8');

const EDITS: [what: string, file: string, change: (text: string) => string][] = [
	['a setting', 'base/handbook.yaml', (text) => text.replace(/^tagline: .*/m, 'tagline: Ours.')],
	['a title', 'base/roles/tech-lead.mdx', (text) => text.replace(/^title: .*/m, 'title: Technical lead')],
	['a body', 'base/stories/a-day-as-a-principal-engineer.mdx', (text) => `${text}\n\nThat was the day.\n`],
	['a field', 'base/responsibilities/time-off.mdx', (text) => text.replace(/^escalateTo: .*\n/m, '')],
	['which layer says the same', 'org/handbook.yaml', settings],
];

test.each(someOf(EDITS, EDITS.length, 3))(
	'after %s is edited, the site is what a build makes that has nothing to go by',
	async (_, file, change) => {
		await edit(at('project', 'content', file), change);
		const { code, output } = await build();
		expect({ code, output }).toMatchObject({ code: 0 });
		await buildForTests('/', at('whole'), layers(), at('project'));
		expect(await differences()).toEqual([]);
	},
);

const HARM: [what: string, harm: (bytes: Buffer) => Buffer][] = [
	['torn', (bytes) => bytes.subarray(0, bytes.length / 2)],
	['emptied', () => Buffer.alloc(0)],
	[
		'changed within',
		(bytes) => Buffer.from(bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte))),
	],
];

test.each(beforeRelease(HARM))('nothing that is kept reaches the site once it is %s', async (_, harm) => {
	const names = await readdir(at('keep'));
	expect(names).toEqual(expect.arrayContaining(['pages', 'pages-app']));
	for (const name of names) await writeFile(at('keep', name), harm(await readFile(at('keep', name))));
	await build();
	expect(await differences()).toEqual([]);
});
