import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { base } from '../bad-input/base.ts';
import { inFolder } from '../bad-input/case.ts';
import { withPage } from './browser.ts';
import { startDev } from './dev-server.ts';
import { fieldOf } from './searching.ts';

const ROLE = 'roles/engineer.mdx';
const broken = base[ROLE]!.replace('track: making', 'track: makin\nformerly: [tech-lead]');
const mended = base[ROLE]!.replace('title: Engineer', 'title: Software engineer');

/** The panel with the findings. */
const panel = (page: Page) => page.locator('rungbook-findings');

test('while one writes, a finding is in the terminal and on the page until it is mended, and the search knows what was saved', async () => {
	await inFolder({}, async (folder) => {
		const server = await startDev(folder);
		const save = (text: string) => writeFile(join(folder, ROLE), text);
		try {
			await withPage({}, async (page) => {
				const address = new URL('/roles/engineer/', server.address).href;
				await page.goto(address);
				expect(await page.locator('h1').innerText()).toBe('Engineer');
				expect(await panel(page).count()).toBe(0);

				const before = server.printed().length;
				await save(broken);
				await Promise.all([server.prints('makin', before), panel(page).getByText('makin').first().waitFor()]);
				await panel(page)
					.locator('code')
					.filter({ hasText: /engineer\.mdx:3:8 error/ })
					.waitFor();
				// The other place that a finding has to do with stands there too.
				await panel(page).getByText('tech-lead.mdx:1:1 is called tech-lead').waitFor();

				const found = server.printed().length;
				await save(mended);
				await Promise.all([server.prints('checked against', found), panel(page).waitFor({ state: 'detached' })]);
				await page.getByRole('heading', { level: 1, name: 'Software engineer' }).waitFor();

				// The index is made of what was saved last, when somebody asks for it.
				await page.goto(address);
				await page.keyboard.press('/');
				await fieldOf(page).fill('software engineer');
				await page.locator('.hits a[href="/roles/engineer/"]').waitFor();
			});
		} finally {
			expect(await server.stop()).toEqual({ isGone: true });
		}
	});
});
