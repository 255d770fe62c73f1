import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forkWith, type Fork } from './make-fork.ts';

const PAGE = `---
import { getCollection } from 'astro:content';
const roles = await getCollection('roles');
---
<html lang="en"><head><title>Jobs</title></head><body><ul>{roles.map(({ id, data }) => <li>{id}: {data.title}</li>)}</ul></body></html>
`;

let fork: Fork;

beforeAll(async () => {
	fork = await forkWith('/', { 'src/pages/jobs.astro': PAGE });
});
afterAll(() => fork?.remove());

test('a page of a fork’s own may ask Astro for the entries, as on any other site', async () => {
	const html = await readFile(join(fork.folder, 'jobs/index.html'), 'utf8').catch(() => fork.output);
	expect(html).toContain('<li>tech-lead: Tech lead</li>');
});
