import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { assistedRoles } from '../../../handbook/addresses/text-addresses.ts';
import { namesFile } from '../../../handbook/addresses/tool-files.ts';
import { advertAddress, hasTool, readAddress, toolAddress } from '../../../handbook/addresses/workbench-addresses.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import { heldBy } from '../../../handbook/ask/ownership.ts';
import { open, reload, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { countPages } from '../pdf.ts';
import { complaintsOf, faultsOf, fileOf, openFile, refuseToKeep, requestsOf, savedAs } from './sheets.ts';

const role = assistedRoles(handbook).find(
	({ id }) => ladderOf(handbook, id).length > 0 && heldBy(handbook, id).length > 1,
);
const level = role && ladderOf(handbook, role.id)[0];
const duty = role && heldBy(handbook, role.id)[0]?.responsibility;
const ADDRESS = role ? advertAddress(role.id, level!.id) : '';

const told = (page: Page) => page.locator('.told');
const line = (page: Page, key: string) => page.locator(`.advert-line[data-key="${key}"]`);

describe.skipIf(!role || !hasTool(handbook, 'advert'))('an advert', () => {
	test('is begun on the page of a level, changed, struck and added to, kept in two tabs, copied in two forms, printed', async () => {
		await withPage(
			{ viewport: { width: 390, height: 844 }, permissions: ['clipboard-read', 'clipboard-write'] },
			async (page) => {
				const asked = requestsOf(page);
				await open(page, addressOf(level!));
				await page.getByRole('link', { name: 'Write an advert' }).click();
				await line(page, `responsibilities/${duty!.id}`).getByRole('button', { name: 'Strike' }).click();
				await told(page).getByText('Struck: 1.').waitFor();
				await page.locator('.unsaid summary').click();
				const left = page.locator('.unsaid').getByRole('button', { name: 'Add' }).first();
				const added = (await left.getAttribute('data-add'))!;
				await left.click();
				await line(page, added).waitFor();
				const title = line(page, `levels/${level!.id}#title`);
				await title.getByRole('button', { name: 'Change' }).click();
				await page.keyboard.press('ControlOrMeta+A');
				await page.keyboard.type('Somebody <b>good</b>');
				await page.keyboard.press('Enter');
				await title.getByRole('textbox').waitFor({ state: 'detached' });
				await title.getByRole('button', { name: 'Change' }).press('Enter');
				await page.keyboard.type(' and bad');
				await page.keyboard.press('Escape');
				await title.getByText('Somebody <b>good</b>', { exact: true }).waitFor();
				await title.getByRole('button', { name: 'Change' }).press('Enter');
				await title.getByRole('button', { name: 'Done' }).click();
				await page.getByLabel('How to apply').fill('Write to Ana.');
				const other = await page.context().newPage();
				await open(other, ADDRESS);
				await told(other).getByText('Changed: 1. Struck: 1.').waitFor();
				await reload(page);
				await told(page).getByText('Changed: 1. Struck: 1.').waitFor();
				await page.getByRole('button', { name: 'Copy for a word processor' }).click();
				await told(page).getByText('Copied. Not written yet: About us; Pay, place and hours.').waitFor();
				const copied = await page.evaluate(async () => {
					const [item] = await navigator.clipboard.read();
					const read = async (type: string) => (await item!.getType(type)).text();
					return [await read('text/html'), await read('text/plain')];
				});
				expect(copied[0]).toContain('Somebody &lt;b&gt;good&lt;/b&gt;');
				expect(copied[1]).toMatch(/^Somebody <b>good<\/b>\n[^]*How to apply\n\nWrite to Ana\.\n$/);
				const markdown = await savedAs(page, 'Save as Markdown');
				expect(markdown).toMatch(/^# Somebody \\<b\\>good/);
				expect(await faultsOf(page)).toEqual([]);
				expect(asked.filter((url) => /good|Ana/.test(url))).toEqual([]);
				expect([...new URL(page.url()).searchParams.keys()].sort()).toEqual(['level', 'role']);
				expect(countPages(await page.pdf())).toBeLessThan(4);
				await page.emulateMedia({ media: 'print' });
				expect(await page.locator('.paper').innerText()).toContain('Write to Ana.');
				expect(await page.locator('.content').getByRole('button').count()).toBe(0);
			},
		);
	});

	test('goes into a file and out of it, along with what was renamed; what has gone is told with its words', async () => {
		await withPage({}, async (page) => {
			await open(page, ADDRESS);
			await line(page, `responsibilities/${duty!.id}`).getByRole('button', { name: 'Strike' }).click();
			await told(page).getByText('Struck: 1.').waitFor();
			const file = (await savedAs(page, 'Save to a file'))
				.replaceAll(`responsibilities/${duty!.id}`, 'responsibilities/old-duty')
				.replace('"marks": {', '"marks": { "responsibilities/gone": { "said": "Dancing.", "note": "Do dance." },');
			await page.getByRole('button', { name: 'Delete all' }).click();
			await told(page).getByText('Struck: 0.').waitFor();
			await page.route(`**${namesFile('advert')}`, (route) =>
				route.fulfill({ json: { 'responsibilities/old-duty': `responsibilities/${duty!.id}` } }),
			);
			await openFile(page, file);
			await page.getByRole('status').filter({ hasText: 'One sheet opened.' }).waitFor();
			await reload(page);
			await told(page).getByText('Struck: 1.').waitFor();
			expect(await page.locator('.gone').innerText()).toMatch(/Dancing\.\s*Do dance\./);
		});
	});

	test('of a stranger’s is shown as text, also where its role is not here', async () => {
		await withPage({}, async (page) => {
			const complaints = complaintsOf(page);
			const evil = '<img src=x onerror=alert(1)>';
			await open(page, ADDRESS);
			const marks = { [`levels/${level!.id}#title`]: { said: evil, note: evil }, 'part about': { note: evil } };
			await openFile(
				page,
				fileOf(`advert ${level!.id}`, { tool: 'advert', role: role!.id, level: level!.id, title: evil }, marks),
			);
			await told(page).getByText('Changed: 1.').waitFor();
			await openFile(page, fileOf('advert nobody', { tool: 'advert', role: 'nobody', title: evil }, marks));
			await page.locator('.kept-sheet', { hasText: evil }).click();
			await page.locator('.gone .sheet-title', { hasText: evil }).waitFor();
			await page.pdf();
			expect(await page.locator('.advert img').count()).toBe(0);
			expect(complaints).toEqual([]);
		});
	});

	test('is refused nobody whose browser keeps nothing, and that it could not be loaded is said', async () => {
		await withPage({}, async (page) => {
			await refuseToKeep(page);
			await open(page, ADDRESS);
			await page.getByLabel('About us').fill('We cook.');
			expect(await savedAs(page, 'Save as Markdown')).toContain('We cook.');
			await page.route('**/advert/role/*.json', (route) => route.abort());
			await reload(page);
			await told(page).getByText('could not be loaded').waitFor();
		});
	});

	test('below the path of a shared host it is in the words of its organisation', async () => {
		const theirs = inject('sites')[1];
		if (!theirs) return;
		await withPage({ baseURL: theirs.origin }, async (page) => {
			const complaints = complaintsOf(page);
			await open(page, theirs.base + ADDRESS.slice(1));
			await page.locator('.advert-line').first().waitFor();
			const said = await savedAs(page, 'Save as Markdown');
			expect(said).not.toMatch(/\b(levels?|handbook|tech lead(?! manager)|engineering managers?|one-on-ones?)\b/i);
			expect(complaints).toEqual([]);
		});
	});

	test('without scripts, it can be read as the handbook has it', async () => {
		await withPage({ javaScriptEnabled: false }, async (page) => {
			await page.goto(toolAddress('advert'));
			expect(await page.locator('.growing').isVisible()).toBe(false);
			await page.locator(`.page-body a[href="${readAddress('advert', role!.id)}"]`).click();
			expect(await page.locator('.page-body').innerText()).toContain('What you answer for');
		});
	});
});
