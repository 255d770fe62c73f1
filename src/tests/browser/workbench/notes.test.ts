import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { assessmentAddress, hasTool, toolAddress } from '../../../handbook/addresses/workbench-addresses.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import { assessedRoles } from '../../../handbook/lists/of-roles.ts';
import { open, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { savedBy } from './saved-file.ts';
import { refuseToKeep } from './sheets.ts';
import { somebody } from './somebody.ts';

const MINE = toolAddress('mine');
const { role, team } = somebody ?? {};

const made = { handbook: 'Ours', release: '1', on: '2026-11-28' };
const sheet = (note: string) => ({ about: {}, made, marks: { day: { note } } });
const notes = (sheets: object, me?: object) => JSON.stringify({ version: 1, ...(me && { me }), sheets });

const bar = (page: Page) => page.locator('handbook-notes');
const told = (page: Page) => bar(page).locator('[role=status]');
const list = (page: Page) => page.locator('.my-list');
const button = (page: Page, name: string) => bar(page).getByRole('button', { name });

async function sayWho(page: Page): Promise<void> {
	await open(page, MINE);
	await page.locator(`button[name=role][value="${role!.id}"]`).click();
	await page.locator(`button[name=team][value="${team!.id}"]`).click();
	await list(page).waitFor();
}

async function openFile(page: Page, text: string): Promise<void> {
	const file = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(text) };
	await bar(page).locator('input[type=file]').setInputFiles(file);
}

async function saved(page: Page): Promise<{ me?: unknown; sheets: object }> {
	const text = await savedBy(page, () => button(page, 'Save to a file').click());
	return JSON.parse(text) as { me?: unknown; sheets: object };
}

/** The same site below another path of the host, as another project there would be. */
const elsewhere = (page: Page) =>
	page.route('**/other/**', async (route) => {
		const url = route.request().url().replace('/other/', '/');
		const response = await route.fetch({ url });
		const text = (await response.text()).replaceAll(/(href|src|data-[a-z-]+)="\//g, '$1="/other/');
		await route.fulfill({ response, body: text });
	});

describe.skipIf(!somebody)('what a reader fills in', () => {
	test('goes into a file, is deleted, comes back by “Undo”, and out of the file', async () => {
		await withPage({}, async (page) => {
			await sayWho(page);
			const me = { role: role!.id, team: team!.id };
			const file = await saved(page);
			expect(file).toEqual({ version: 1, me, sheets: {} });
			// It says before that it is not only of this page.
			await button(page, 'Delete all you filled in, on all pages').click();
			await told(page).getByText('deleted').waitFor();
			await list(page).waitFor({ state: 'hidden' });
			await button(page, 'Undo').click();
			await list(page).waitFor();
			await button(page, 'Delete all').click();
			await list(page).waitFor({ state: 'hidden' });
			await open(page, '/');
			expect(await page.locator('.my-mark').count()).toBe(0);
			await open(page, MINE);
			await openFile(page, JSON.stringify(file));
			await list(page).waitFor();
			await open(page, `/roles/${role!.id}/`);
			await page.locator('.my-mark').first().waitFor();
		});
	});

	test('in two tabs at once is the same in both, and neither loses the other’s', async () => {
		await withPage({}, async (one) => {
			const other = await one.context().newPage();
			await open(one, MINE);
			await open(other, MINE);
			await sayWho(one);
			await list(other).waitFor();
			await openFile(other, notes({ log: sheet('Long.') }));
			await told(other).getByText('One sheet opened.').waitFor();
			await openFile(one, notes({ diary: sheet('Short.') }));
			await told(one).getByText('One sheet opened.').waitFor();
			expect(await saved(other)).toMatchObject({
				me: { role: role!.id, team: team!.id },
				sheets: { log: sheet('Long.'), diary: sheet('Short.') },
			});
		});
	});

	test('lasts as long as the page where the browser keeps nothing, which says so and offers the file', async () => {
		await withPage({}, async (page) => {
			await refuseToKeep(page);
			await sayWho(page);
			expect(await bar(page).innerText()).toContain('This browser keeps nothing for this site.');
			expect(await saved(page)).toMatchObject({ me: { role: role!.id } });
			await open(page, MINE);
			expect(await list(page).isVisible()).toBe(false);
		});
	});

	test('stays apart from what another project on the same host keeps', async () => {
		await withPage({}, async (page) => {
			await sayWho(page);
			await elsewhere(page);
			await open(page, `/other${MINE}`);
			await bar(page).waitFor();
			expect(await list(page).isVisible()).toBe(false);
			await page.locator(`button[name=role][value="${role!.id}"]`).click();
			await page.locator(`button[name=team][value="${team!.id}"]`).click();
			await list(page).waitFor();
			await button(page, 'Delete all').click();
			await list(page).waitFor({ state: 'hidden' });
			await open(page, MINE);
			await list(page).waitFor();
		});
	});

	test.each([
		['another program’s file', '{"name":"x"}', 'holds nothing that was filled in here'],
		['a file of a newer release', '{"version":99}', 'comes from a newer release'],
		['a file without end', `${' '.repeat(4_100_000)}{}`, 'larger than anything'],
		[
			'names that are code',
			notes({ '<img src=x onerror=alert(1)>': sheet('<script>') }, { role: '<b>', team: '../../x' }),
			'opened',
		],
		['names that every object has', notes({ __proto__x: sheet(''), constructor: sheet('x') }), 'opened'],
	])('is not harmed by %s', async (_, text, said) => {
		await withPage({}, async (page) => {
			const complaints: string[] = [];
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('dialog', (dialog) => complaints.push(dialog.message()));
			await open(page, MINE);
			await bar(page).waitFor();
			await openFile(page, text);
			await told(page).getByText(said).waitFor();
			await open(page, '/');
			await open(page, MINE);
			await bar(page).waitFor();
			expect(complaints).toEqual([]);
			expect(await list(page).isVisible()).toBe(false);
		});
	});

	test.skipIf(!hasTool(handbook, 'assessment'))(
		'says beside the button that opened a file what came of it',
		async () => {
			await withPage({}, async (page) => {
				const [role] = assessedRoles(handbook);
				await open(page, assessmentAddress(ladderOf(handbook, role!.id)[0]!.id, role!.id));
				const [chooser] = await Promise.all([
					page.waitForEvent('filechooser'),
					page.getByRole('button', { name: 'Open a sheet that somebody sent you' }).click(),
				]);
				await chooser.setFiles({ name: 'cat.json', mimeType: 'application/json', buffer: Buffer.from('A cat.') });
				await page.locator('.open-file [role=status]').getByText('holds nothing').waitFor();
				// What is done in the bar is said in the bar.
				await page.locator('handbook-notes .keeping').click();
				expect(await page.locator('handbook-notes [role=status]').count()).toBe(1);
			});
		},
	);

	test('stands in no address and leaves for nowhere', async () => {
		await withPage({}, async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await open(page, MINE);
			await bar(page).waitFor();
			await openFile(page, notes({ log: sheet('A secret.') }));
			await told(page).getByText('One sheet opened.').waitFor();
			await open(page, '/');
			const { origin } = new URL(page.url());
			expect(asked.filter((url) => !url.startsWith(origin) || url.includes('secret'))).toEqual([]);
		});
	});
});
