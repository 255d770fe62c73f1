import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startDev } from '../../harness/dev-server.ts';
import { base } from '../bad-input/base.ts';
import { inFolder } from '../bad-input/case.ts';
import { withPage } from './browser.ts';
import { fieldOf } from './searching.ts';

const ROLE = 'roles/engineer.mdx';
const broken = base[ROLE]!.replace('track: making', 'track: makin\nformerly: [tech-lead]');
const mended = base[ROLE]!.replace('title: Engineer', 'title: Software engineer');

/** Opens a page of a server that may just be starting anew, as somebody does who loads it again. */
async function visit(page: Page, address: string): Promise<void> {
	for (;;) {
		const why = await page.goto(address).then(
			() => undefined,
			(error: Error) => error,
		);
		if (why === undefined) return;
		if (!/ERR_(EMPTY_RESPONSE|CONNECTION)/.test(why.message)) throw why;
	}
}

/** The panel with the findings. */
const panel = (page: Page) => page.locator('rungbook-findings');

test('while one writes, a finding is in the terminal and on the page until it is mended, and the search knows what was saved', async () => {
	await inFolder({}, async (folder) => {
		const server = await startDev(folder);
		const save = (text: string) => writeFile(join(folder, ROLE), text);
		try {
			await withPage({}, async (page) => {
				const reported: string[] = [];
				page.on('console', (message) => /Trusted/.test(message.text()) && reported.push(message.text()));
				const address = new URL('/roles/engineer/', server.address).href;
				await visit(page, address);
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

				// What programs read is made of what was saved last.
				const file = await fetch(new URL('/api/v1/roles/engineer.json', server.address));
				expect(await file.json()).toMatchObject({ id: 'engineer', title: 'Software engineer' });

				// So is the index, when somebody asks for it.
				await page.goto(address);
				await page.keyboard.press('/');
				await fieldOf(page).fill('software engineer');
				await page.locator('.hits a[href="/roles/engineer/"]').waitFor();

				// What a built site would stop is told of while one writes, and nothing of ours is.
				expect(reported).toEqual([]);
				await Promise.all([
					page.waitForEvent('console', (message) => message.text().includes("requires 'TrustedHTML'")),
					page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<i></i>')),
				]);
			});
		} finally {
			expect(await server.stop()).toEqual({ isGone: true });
		}
	});
});

/** A text that is longer than a screen, with a word at its end. */
const longText = (word: string) =>
	`${Array.from({ length: 80 }, () => 'A paragraph.\n').join('\n')}\nThe word ${word}.\n`;

test('an open page follows what is saved: its place, its findings, pages that come and go, the colours of the brand', async () => {
	await inFolder({}, async (folder) => {
		const server = await startDev(folder);
		const save = (path: string, text: string) => writeFile(join(folder, path), text);
		const address = (path: string) => new URL(path, server.address).href;
		// Each on a page of its own: one that is about to load anew goes nowhere else.
		const on = (path: string, use: (page: Page) => Promise<unknown>) =>
			withPage({}, async (page) => {
				await page.goto(address(path));
				await use(page);
			});
		const says = (page: Page, text: string) => page.locator('main').getByText(text).first().waitFor();
		const isCalled = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
		try {
			await save(ROLE, base[ROLE]! + longText('one'));
			await on('/roles/engineer/', async (page) => {
				await says(page, 'The word one');
				// As a reader does: the browser forgets a place to which a script goes while the page is loading.
				await page.mouse.move(400, 400);
				await page.mouse.wheel(0, 900);
				await page.waitForFunction(() => scrollY === 900);
				await save(ROLE, base[ROLE]! + longText('two'));
				await says(page, 'The word two');
				await page.waitForFunction(() => scrollY === 900);
				// Nor is it lost where the browser does not go back to it by itself, as it may not on a busy machine.
				await page.evaluate(() => (history.scrollRestoration = 'manual'));
				await save(ROLE, base[ROLE]! + longText('again'));
				await says(page, 'The word again');
				await page.waitForFunction(() => scrollY === 900);

				// A page comes with its findings, before a script of it runs.
				await save(ROLE, broken + longText('three'));
				await says(page, 'The word three');
				const html = await (await fetch(address('/roles/engineer/'))).text();
				expect(html).toMatch(/<rungbook-findings><template shadowrootmode="open">.*makin/s);
			});

			// One that is made while something is saved shows it in the end.
			const saved = save(ROLE, base[ROLE]! + longText('four'));
			await on('/roles/engineer/', async (page) => {
				await saved;
				await says(page, 'The word four');
				await panel(page).waitFor({ state: 'detached' });
			});

			await on('/stories/a-monday/', async (page) => {
				await save('stories/a-monday.mdx', base['stories/a-monday.mdx']!.replace('It rained.', 'It snowed.'));
				await says(page, 'It snowed.');
			});

			await on('/stories/a-tuesday/', async (page) => {
				await isCalled(page, 'There is no such page');
				await save('stories/a-tuesday.mdx', base['stories/a-monday.mdx']!.replaceAll('Monday', 'Tuesday'));
				await isCalled(page, 'A Tuesday');
				await rm(join(folder, 'stories/a-tuesday.mdx'));
				await isCalled(page, 'There is no such page');
			});

			await on('/', async (page) => {
				await save('handbook.yaml', `${base['handbook.yaml']!}brand:\n  colour: "#a0127d"\n`);
				await page.waitForFunction(() =>
					getComputedStyle(document.documentElement).getPropertyValue('--accent').includes('#a0127d'),
				);
			});
		} finally {
			expect(await server.stop()).toEqual({ isGone: true });
		}
	});
});
