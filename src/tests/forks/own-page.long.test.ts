import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildForTests, type BuiltSite } from '../../harness/build-for-tests.ts';
import { folderForCopies } from '../../harness/copy-project.ts';
import { engine } from '../../workplace/roots.ts';
import { inPresentModel } from '../../handbook/load/from-text.ts';
import { base } from '../bad-input/base.ts';
import { makeProject } from './make-fork.ts';

const PAGE = `---
import { getCollection } from 'astro:content';
import moreover from '../../moreover.json';
const roles = await getCollection('roles');
---
<html lang="en"><head><title>Jobs</title></head><body><p>{moreover}</p><ul>{roles.map(({ id, data }) => <li>{id}: {data.title}</li>)}</ul></body></html>
`;

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const build = () => buildForTests('/', at('site'), [at('project', 'content', 'org')], at('project'), at('keep'));

/** What two pages say that ask for the same. */
const pages = ({ folder: site, output }: BuiltSite) =>
	Promise.all(
		['jobs', 'jobs-again'].map((page) => readFile(join(site, page, 'index.html'), 'utf8').catch(() => output)),
	);

beforeAll(async () => {
	folder = await folderForCopies('own-page-');
	await makeProject(at('project'), {
		...Object.fromEntries(
			Object.entries(inPresentModel<string>(base)).map(([path, text]) => [`content/org/${path}`, text]),
		),
		// A copy has none; without one, nothing is kept.
		'package-lock.json': await readFile(join(engine, 'package-lock.json'), 'utf8'),
		'src/pages/jobs.astro': PAGE,
		'src/pages/jobs-again.astro': PAGE,
		'moreover.json': '"First"',
	});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a page of a fork’s own may ask Astro for the entries, as on any other site', async () => {
	for (const html of await pages(await build())) expect(html).toContain('<li>tech-lead: Tech lead</li>');
});

test('it is made again when an entry says something else, and when a file does that it loads', async () => {
	const role = at('project', 'content', 'org', 'roles', 'tech-lead.mdx');
	await writeFile(role, (await readFile(role, 'utf8')).replace('title: Tech lead', 'title: Technical lead'));
	for (const html of await pages(await build())) expect(html).toContain('<li>tech-lead: Technical lead</li>');
	await writeFile(at('project', 'moreover.json'), '"Second"');
	for (const html of await pages(await build())) expect(html).toContain('<p>Second</p>');
});
