import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { assessmentAddress, caseAddress, hasTool } from '../../../handbook/addresses/workbench-addresses.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import { newAtLevel } from '../../../handbook/ask/new-at-level.ts';
import { assessedRoles } from '../../../handbook/lists/of-roles.ts';
import { open, reload, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { countPages } from '../pdf.ts';
import { complaintsOf, faultsOf, fileOf, openFile, refuseToKeep, savedAs } from './sheets.ts';

const role = assessedRoles(handbook).find(({ id }) => ladderOf(handbook, id).length > 1);
const [lower, target] = role ? ladderOf(handbook, role.id) : [];
const news = target ? newAtLevel(handbook, target).flatMap(({ statements }) => statements) : [];

const told = (page: Page) => page.locator('.standing-told');
const filled = (page: Page) => page.locator('.filled');

describe.skipIf(!target || news.length < 2 || !hasTool(handbook, 'case'))('a case', () => {
	const line = (page: Page, at: number) =>
		page
			.locator('.on-axis .line')
			.filter({ has: page.locator('.coverage') })
			.nth(at);

	test('is made of an assessment, says its gaps and weaknesses, and goes out as Markdown, as JSON and on paper', async () => {
		await withPage({}, async (page) => {
			await open(page, assessmentAddress(lower!.id, role!.id));
			await page.locator('[name=who]').fill('Ana');
			const first = page.locator('.next .line').first();
			await first.locator('.proof summary').click();
			await first.getByLabel('What can be seen').first().fill('The report of June');
			await first.getByText('Note and evidence (1)').waitFor();
			await open(page, addressOf(target!));
			await page.getByRole('link', { name: 'Build a case' }).click();
			await filled(page).waitFor();
			await page.getByRole('button', { name: /^Take over 1 from Ana/ }).click();
			await told(page).getByText('Shown: 1.').waitFor();
			expect(await page.getByText('No weakness is named.').isVisible()).toBe(true);
			await page.getByLabel('On what they are weakest').fill('Writing.');
			await page.getByText('No weakness is named.').waitFor({ state: 'hidden' });
			await reload(page);
			await told(page).getByText('Shown: 1.').waitFor();
			expect(await page.locator('[name=who]').inputValue()).toBe('Ana');
			const text = await savedAs(page, 'Save as Markdown');
			expect(text).toMatch(/^# Ana: case for /);
			for (const part of ['- The report of June', '## Weaknesses\n\nWriting.', '## Gaps', 'release 2 ('])
				expect(text).toContain(part);
			expect(JSON.parse(await savedAs(page, 'Save as JSON'))).toMatchObject({
				who: 'Ana',
				level: target!.id,
				coverage: { shown: 1 },
			});
			expect(await faultsOf(page)).toEqual([]);
			for (const format of ['A4', 'Letter']) expect(countPages(await page.pdf({ format }))).toBeLessThan(3);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.paper').innerText()).toContain('The report of June');
			expect(await page.locator('.content').getByRole('button').count()).toBe(0);
			expect([...new URL(page.url()).searchParams.keys()].sort()).toEqual(['level', 'role']);
		});
	});

	test('that somebody sent is shown as text, and its lost lines with their words', async () => {
		await withPage({}, async (page) => {
			const complaints = complaintsOf(page);
			const evil = '<img src=x onerror=alert(1)>';
			const marks = {
				claim: { note: evil },
				'levels/x/1#a-b': {
					said: 'It sang.',
					note: 'Loudly.',
					evidence: [{ text: evil, link: 'javascript:alert(1)' }],
				},
			};
			await open(page, caseAddress(target!.id, role!.id));
			await openFile(
				page,
				fileOf(
					`case ${target!.id}`,
					{ tool: 'case', role: role!.id, level: target!.id, title: evil, who: evil },
					marks,
				),
			);
			await page.getByRole('button', { name: 'Mine: I go on with it' }).click();
			await page.locator('.gone-lines > li').waitFor();
			expect(await page.locator('.gone').innerText()).toMatch(/It sang\.\s*Loudly\./);
			expect(await page.getByLabel('In two sentences').inputValue()).toBe(evil);
			await page.getByText('As the panel reads it').click();
			await page.locator('.previewed').getByText(evil).first().waitFor();
			await page.pdf();
			expect(await page.locator('.growing img, .growing a[href^="javascript"]').count()).toBe(0);
			expect(complaints).toEqual([]);
		});
	});

	test('of somebody else is only read, and stays apart from one’s own', async () => {
		await withPage({}, async (page) => {
			await open(page, caseAddress(target!.id, role!.id));
			const about = { tool: 'case', role: role!.id, level: target!.id, title: 'Their case', who: 'Ben' };
			await openFile(
				page,
				fileOf(`case ${target!.id}`, about, { claim: { said: 'The claim', note: 'They sing.' } }),
				'ben.json',
			);
			await page.getByText('Their case (Ben)').waitFor();
			expect(await filled(page).isVisible()).toBe(false);
			await page.getByRole('button', { name: 'Somebody else’s' }).click();
			await page.locator('.gone').getByText('They sing.').waitFor();
			expect(await filled(page).isVisible()).toBe(false);
			await open(page, caseAddress(target!.id, role!.id));
			await filled(page).waitFor();
			expect(await page.getByLabel('In two sentences').inputValue()).toBe('');
			expect(await page.locator('.kept-list').innerText()).toContain('Their case');
		});
	});

	test('is refused nobody whose browser keeps nothing', async () => {
		await withPage({}, async (page) => {
			await refuseToKeep(page);
			await open(page, caseAddress(target!.id, role!.id));
			await line(page, 0).getByLabel('The proof in one sentence').fill('Since spring.');
			await told(page).getByText('Claimed without evidence: 1.').waitFor();
			expect(await savedAs(page, 'Save as Markdown')).toContain('Since spring.');
		});
	});
});
