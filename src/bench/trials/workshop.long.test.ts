import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hasHugo, hugoIn } from '../peers/hugo.ts';
import { openWorkshop } from './workshop.ts';

const shop = openWorkshop();
afterAll(shop.close);

describe('what the handbook is held against', () => {
	test('plain Starlight is built with as many pages as are asked for', async () => {
		const starlight = await shop.starlight();
		// It throws where there are more or fewer.
		await starlight.build(30);
		await starlight.build(12);
		expect(await readdir(join(starlight.folder, 'dist', 'part-1', 'section-1'))).toHaveLength(10);
	});

	test.skipIf(!hasHugo())('Hugo makes a page of each text, and Pagefind its index', async () => {
		const build = await hugoIn(shop.place('hugo'), 12);
		await build();
		const site = join(shop.place('hugo'), 'public');
		expect(await readdir(join(site, 'part-1', 'section-1'))).toContain('page-11');
		expect(existsSync(join(site, 'pagefind', 'pagefind.js'))).toBe(true);
	});
});

describe('a workshop', () => {
	test('leaves nothing behind', async () => {
		const other = openWorkshop();
		const layer = await other.handbook({ pages: 1 });
		expect(existsSync(join(layer, 'handbook.yaml'))).toBe(true);
		other.close();
		expect(existsSync(layer)).toBe(false);
	});
});
