import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasTool, toolAddress } from '../../../handbook/addresses/workbench-addresses.ts';
import { choices } from '../../../handbook/ask/choices.ts';
import { heldBy } from '../../../handbook/ask/ownership.ts';
import { findBarriers } from '../axe.ts';
import { open, reload, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { countPages } from '../pdf.ts';
import { findTooWide } from '../width.ts';

const ADDRESS = toolAddress('weeks');
const [MONDAY, THIRD_FRIDAY] = ['2026-11-30T17:00:00', '2026-12-18T17:00:00'];
const PAPERS = ['A4', 'Letter'] as const;
const [role] = choices(handbook);
const work = role && heldBy(handbook, role.id)[0]?.responsibility;

async function openOn(page: Page, day: string): Promise<void> {
	await page.clock.setFixedTime(new Date(day));
	await open(page, ADDRESS);
}

const dayAt = (page: Page, at: number) => page.locator('.log-day').nth(at);

/** Writes into the empty line of a day, and waits until it is kept. */
async function write(day: Locator, what: string, hours: number, does: string): Promise<void> {
	if (!(await day.evaluate((details: HTMLDetailsElement) => details.open))) await day.locator('summary').click();
	const count = await day.locator('.entry').count();
	const line = day.locator('.entry').nth(count - 1);
	await line.getByLabel('What', { exact: true }).fill(what);
	await line.getByLabel('Hours').fill(String(hours));
	await line.getByRole('radio', { name: does }).check();
	await day.locator('.entry').nth(count).waitFor();
}

const sum = (page: Page, week: number) => page.locator('.log-week .sum').nth(week);

describe.skipIf(!hasTool(handbook, 'weeks'))('the log', () => {
	test('keeps what is written as it is written, in two tabs at once, and sums it up', async () => {
		await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
			await openOn(page, MONDAY);
			expect(await page.locator('.log-day[open] summary').allInnerTexts()).toEqual([
				expect.stringContaining('Monday 30 November'),
			]);
			await write(dayAt(page, 0), 'Three talks', 3, 'drains me');
			const other = await page.context().newPage();
			await openOn(other, MONDAY);
			await write(dayAt(other, 1), 'A repair', 2.5, 'fills me');
			await dayAt(other, 1).getByRole('radio', { name: 'fuller' }).check();
			await sum(page, 0).getByText('2 days: filled you 2.5 h, drained you 3 h. Evenings: 1 fuller').waitFor();
			await write(dayAt(page, 0), '<i>Review</i>', 1, 'neither');
			await other.close();
			await reload(page);
			await sum(page, 0).getByText('2 days: filled you 2.5 h, neither 1 h, drained you 3 h.').waitFor();
			expect(await dayAt(page, 0).getByLabel('What', { exact: true }).nth(1).inputValue()).toBe('<i>Review</i>');
			expect(new URL(page.url()).search).toBe('');
			// A line in which nothing is left is gone.
			const line = dayAt(page, 1).locator('.entry').first();
			await dayAt(page, 1).locator('summary').click();
			await line.getByLabel('What', { exact: true }).fill('');
			await sum(page, 0).getByText('2 days').waitFor();
			expect([...(await findTooWide(page, 390)), ...(await findTooWide(page, 320))]).toEqual([]);
			expect(await findBarriers(page)).toEqual([]);
		});
	});

	test('stays where it began when it is opened again weeks later', async () => {
		await withPage({}, async (page) => {
			await openOn(page, MONDAY);
			await write(dayAt(page, 2), 'A plan', 1, 'fills me');
			await openOn(page, '2027-02-01T09:00:00');
			expect(await page.getByLabel('Begins in the week of').inputValue()).toBe('2026-11-30');
			expect(await dayAt(page, 2).locator('summary').innerText()).toContain('one line, 1 h');
		});
	});

	test('concludes nothing before the third Friday, and then together with the inventory', async () => {
		await withPage({}, async (page) => {
			await openOn(page, MONDAY);
			for (let at = 0; at < 10; at += 1) await write(dayAt(page, at), `Work ${at}`, 2, 'drains me');
			expect(await page.locator('.end').innerText()).toContain('Nothing is concluded before Friday 18 December');
			await openOn(page, THIRD_FRIDAY);
			expect(await page.locator('.end').innerText()).toContain('10 days: drained you 20 h');
			if (!work || !hasTool(handbook, 'energy')) return;
			await dayAt(page, 0).locator('summary').click();
			await dayAt(page, 0).getByLabel('Which work is it?').first().selectOption(`responsibilities/${work.id}`);
			await page.getByText(`is work of the ${role.data.title.toLowerCase()}: drained you 2 h`).waitFor();
			await open(page, toolAddress('energy'));
			await page.getByLabel('As a list').check();
			const [, ...folded] = await page.locator('.asking details summary').all();
			for (const group of folded) await group.click();
			await page.locator(`[data-key="responsibilities/${work.id}"].is-fills`).click();
			await page.locator(`[data-key="responsibilities/${work.id}"].is-fills[aria-pressed=true]`).waitFor();
			await openOn(page, THIRD_FRIDAY);
			await page.getByText(`${work.data.title}: you thought that it fills you, and mostly it drained you`).waitFor();
		});
	});

	test('is a blank sheet for three weeks, on either paper, with scripts and without', async () => {
		await withPage({ javaScriptEnabled: false }, async (page) => {
			await open(page, ADDRESS);
			expect(await page.locator('.page-body').innerText()).toContain('print this page for a blank sheet');
			for (const format of PAPERS) expect(countPages(await page.pdf({ format }))).toBe(1);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.blank-sheet tbody tr:not(.week, .sum)').count()).toBe(15);
			expect(await page.locator('.blank-sheet').isVisible()).toBe(true);
		});
	});

	test('is printed as it was written, or blank for those who ask for that', async () => {
		await withPage({ colorScheme: 'dark' }, async (page) => {
			await openOn(page, MONDAY);
			await write(dayAt(page, 0), 'Three talks', 3, 'drains me');
			expect(countPages(await page.pdf())).toBe(1);
			await page.emulateMedia({ media: 'print' });
			const written = await page.locator('.written').innerText();
			for (const part of ['Three talks', '− drains you', 'Evening']) expect(written).toContain(part);
			expect(await page.locator('.written tbody tr').count()).toBe(15);
			expect(await page.locator('.blank-sheet').isVisible()).toBe(false);
			// Ink is dark on paper, whatever the theme.
			expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
			await page.emulateMedia({ media: null });
			await page.evaluate(() => (window.print = () => dispatchEvent(new Event('beforeprint'))));
			await page.getByRole('button', { name: 'Print a blank sheet' }).click();
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.blank-sheet').isVisible()).toBe(true);
		});
	});
});
