import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { serve, type Served } from '../../harness/serve.ts';
import { searchFiles, writeFiles } from '../../site/search/search-files.ts';
import { site, withPage } from './browser.ts';
import { handbook } from './handbook.ts';
import { answered } from './searching.ts';

const HOSTILE = [
	'<img src=x onerror=alert(1)>',
	'<script>alert(1)</script>',
	'"><svg onload=alert(1)>',
	'</mark><iframe srcdoc="<script>alert(1)</script>">',
	'javascript:alert(1)',
	'{{constructor.constructor("alert(1)")()}}',
	'__proto__ constructor toString',
	'%3Cimg src=x onerror=alert(1)%3E',
];

let folder: string;
let served: Served;

/** The site with an index of a handbook in which everything that can be said is hostile. */
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'rungbook-hostile-'));
	await cp(site().folder, folder, { recursive: true });
	await rm(join(folder, 'pagefind'), { recursive: true });
	writeFiles(await searchFiles(hostile()), join(folder, 'pagefind'));
	served = await serve(folder, '/');
});

afterAll(async () => {
	await served.close();
	await rm(folder, { recursive: true, force: true });
});

function hostile(): PublicHandbook {
	const responsibilities = new Map(
		[...handbook.responsibilities.values()].slice(0, HOSTILE.length).map((entry, index) => {
			const text = `Payload ${HOSTILE[index]!}`;
			return [
				entry.id,
				{ ...entry, data: { ...entry.data, title: text, summary: `${text}.`, aliases: [text], keywords: [] } },
			];
		}),
	);
	const roles = new Map(
		[...handbook.roles.values()].map((role) => [
			role.id,
			{ ...role, data: { ...role.data, title: `${role.data.title} <b onclick=alert(1)>` } },
		]),
	);
	return { ...handbook, responsibilities, roles };
}

/** What ran or came into the page that should not have. */
async function harm(page: Page): Promise<string[]> {
	return page
		.locator(
			'.search :is(img, script, iframe, svg, b[onclick]), .search [onerror], .search [onload], .search a[href^="javascript:"]',
		)
		.evaluateAll((found) => found.map(({ outerHTML }) => outerHTML));
}

describe('the search puts in as text', () => {
	test('what stands in the content', async () => {
		await withPage({ baseURL: served.origin }, async (page) => {
			const dialogs: string[] = [];
			page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
			await page.goto('/search/?q=payload');
			await answered(page, 'payload');
			await page.locator('.hits a').first().waitFor();
			expect(await page.locator('.hits').innerText()).toContain('onerror=alert(1)');
			expect(await harm(page)).toEqual([]);
			expect(dialogs).toEqual([]);
		});
	});

	test('what is asked', async () => {
		await withPage({}, async (page) => {
			const wrong: string[] = [];
			page.on('dialog', (dialog) => (wrong.push(dialog.message()), void dialog.dismiss()));
			page.on('pageerror', ({ message }) => wrong.push(message));
			for (const query of HOSTILE) {
				await page.goto(`/search/?q=${encodeURIComponent(query)}`);
				await answered(page, query);
				expect(await page.locator('.search-status').innerText(), query).not.toBe('');
				expect(await harm(page), query).toEqual([]);
				expect(wrong, query).toEqual([]);
			}
		});
	});
});
