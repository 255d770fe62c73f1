import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { base } from '../bad-input/base.ts';
import { inFolder } from '../bad-input/case.ts';
import { withPage } from './browser.ts';
import { startDev } from './dev-server.ts';

/** What a save may take to be seen, in milliseconds: a second where nothing else is running. */
const SOON = 3000;

const ROLE = 'roles/engineer.mdx';
const broken = base[ROLE]!.replace('track: making', 'track: makin');

/** The panel with the findings. */
const panel = (page: Page) => page.locator('rungbook-findings');

test(
	'while one writes, a finding is in the terminal and on the page until it is mended',
	{ timeout: 120_000 },
	async () => {
		await inFolder({}, async (folder) => {
			const server = await startDev(folder);
			try {
				await withPage({}, async (page) => {
					await page.goto(new URL('/roles/engineer/', server.address).href);
					// The panel listens from here on; what is imported first may make Vite load the page anew.
					await page.waitForLoadState('networkidle');
					expect(await page.locator('h1').innerText()).toBe('Engineer');
					expect(await panel(page).count()).toBe(0);

					const before = server.printed().length;
					const saved = performance.now();
					await writeFile(join(folder, ROLE), broken);
					await Promise.all([server.prints('makin', before), panel(page).getByText('makin').first().waitFor()]);
					expect(performance.now() - saved).toBeLessThan(SOON);
					expect(await panel(page).locator('code').first().innerText()).toMatch(/engineer\.mdx:\d+:\d+ error/);

					const found = server.printed().length;
					const mended = performance.now();
					await writeFile(join(folder, ROLE), base[ROLE]!.replace('title: Engineer', 'title: Software engineer'));
					await server.prints('checked against', found);
					await page.getByRole('heading', { level: 1, name: 'Software engineer' }).waitFor();
					await panel(page).waitFor({ state: 'detached' });
					expect(performance.now() - mended).toBeLessThan(SOON);
				});
			} finally {
				expect(await server.stop()).toEqual({ isGone: true });
			}
		});
	},
);
