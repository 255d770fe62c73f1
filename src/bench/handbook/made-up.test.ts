import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { checkFolders } from '../../workplace/layers.ts';
import { writeTexts } from '../measure/folders.ts';
import { madeUpHandbook } from './made-up.ts';

const folder = await mkdtemp(join(tmpdir(), 'made-up-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const bodies = (texts: ReadonlyMap<string, string>) =>
	[...texts].filter(([path]) => path.startsWith('responsibilities/')).map(([, text]) => text.split('\n---\n')[1]!);
const wordsOf = (text: string) => text.split(/\s+/).length;

describe('a handbook that nobody wrote', () => {
	test.each([40, 500])('of %s pages is one that the checker finds no error in', async (pages) => {
		const layer = join(folder, String(pages));
		await writeTexts(layer, madeUpHandbook({ pages }));
		const { diagnostics, coverage } = await checkFolders([layer]);
		expect(diagnostics).toEqual([]);
		expect(coverage.entries).toBeGreaterThan(pages);
	});

	test('is the same each time for the same size, and another for another', () => {
		const once = madeUpHandbook({ pages: 200 });
		expect([...madeUpHandbook({ pages: 200 })]).toEqual([...once]);
		expect(madeUpHandbook({ pages: 300 }).size).toBeGreaterThan(once.size);
	});

	test.each([1_000, 3_000])('of %s files has nearly as many', (files) => {
		const { size } = madeUpHandbook({ files });
		expect(Math.abs(size / files - 1)).toBeLessThan(0.05);
	});

	test('has entries of every kind', () => {
		const folders = [...madeUpHandbook({ pages: 1 }).keys()].map((path) => path.split('/')[0]);
		expect(collectionNames.filter((name) => !folders.includes(name))).toEqual([]);
	});

	test('has texts of several lengths, a third of them with a component', () => {
		const all = bodies(madeUpHandbook({ pages: 1_000 }));
		const withComponent = all.filter((body) => /<(Owner|Count) /.test(body)).length / all.length;
		expect(Math.abs(withComponent - 1 / 3)).toBeLessThan(0.05);
		expect(Math.min(...all.map(wordsOf))).toBeLessThan(80);
		expect(Math.max(...all.map(wordsOf))).toBeGreaterThan(800);
	});
});
