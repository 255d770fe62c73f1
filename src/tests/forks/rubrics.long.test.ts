import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellsOf } from '../../handbook/ask/asked.ts';
import { ladderOf, ladders } from '../../handbook/ask/ladder.ts';
import { published } from '../../handbook/model/published.ts';
import { plainOf } from '../../handbook/source/field-text.ts';
import { buildForTests } from '../../harness/build-for-tests.ts';
import { copyProject, folderForCopies } from '../../harness/copy-project.ts';
import { serve } from '../../harness/serve.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { checkFolders } from '../../workplace/layers.ts';
import { engine } from '../../workplace/roots.ts';
import { writeLayer } from '../../exchange/write/write-layer.ts';
import { withPages } from '../browser/browser.ts';
import { faultsOfSheets } from '../browser/sheets.ts';
import { readFixture } from '../ladders/fixture.ts';
import { tallLadder } from './tall-ladder.ts';

const folder = await folderForCopies('rubrics-');
const project = join(folder, 'project');
beforeAll(async () => {
	await mkdir(project);
	await copyProject(project);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ofLadder = (name: string) => ({ name, files: async () => writeLayer((await readFixture(name)).table).files });
const HANDBOOKS = [
	...someOf(['monzo', 'unidays', 'etsy', 'jorgef'], 4).map(ofLadder),
	{ name: 'twelve levels on 25 axes with five statements', files: async () => tallLadder(12, 25, 5) },
];

describe.each(HANDBOOKS)('the rubrics of a handbook: $name', ({ name, files }) => {
	test('say every statement, on as many pages as they promise, and cut nothing off', async () => {
		const own = join(folder, name.replaceAll(' ', '-'));
		const layer = join(own, 'content');
		for (const [path, text] of await files()) {
			await mkdir(dirname(join(layer, path)), { recursive: true });
			await writeFile(join(layer, path), text);
		}
		const layers = [join(engine, 'content', 'base'), layer];
		const site = await buildForTests('/', join(own, 'site'), layers, project);
		expect(site.code, site.output).toBe(0);
		const handbook = published((await checkFolders(layers)).handbook);
		const { origin, close } = await serve(site.folder, '/');
		try {
			const roles = [...ladders(handbook).keys()];
			const faults = await withPages(roles, { baseURL: origin }, async (page, role) => {
				const found = await faultsOfSheets(page, `/roles/${role}/rubric/`);
				const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
				const asked = ladderOf(handbook, role).flatMap((level) => [...cellsOf(handbook, level)]);
				const said = asked.flatMap(([axis, { rating, statements }]) => [
					...statements,
					...(handbook.axes.get(axis)?.data.scale[(rating ?? 0) - 1]?.statements ?? []),
				]);
				return [...found, ...said.map(({ text }) => plainOf(text)).filter((text) => !words.includes(text))];
			});
			expect(roles.length).toBeGreaterThan(0);
			expect(faults.flat()).toEqual([]);
		} finally {
			await close();
		}
	});
});
