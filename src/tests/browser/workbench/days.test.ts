import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { daysAddress, toolAddress } from '../../../handbook/addresses/workbench-addresses.ts';
import { dayOf } from '../../../handbook/ask/day.ts';
import { duration } from '../../../handbook/language/clock.ts';
import { storiesByRole } from '../../../handbook/lists/of-kinds.ts';
import { findBarriers } from '../axe.ts';
import { open, reload, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { findTooWide } from '../width.ts';

const [first, second] = storiesByRole(handbook).flatMap(({ items }) => items.slice(0, 1));
const field = (page: Page, name: string) => page.locator(`.days select[name="${name}"]`);
const scenes = (page: Page, column: number) => page.locator(`.day[data-column="${column}"] .scene`);

/** Where a scene stands on the page. */
const topOf = async (page: Page, column: number, index: number) =>
	(await scenes(page, column).nth(index).boundingBox())!.y;

describe.skipIf(!first || !second)('two days that a reader picks', () => {
	test('are begun with on the page of one, and stand in the address', async () => {
		await withPage({}, async (page) => {
			await open(page, addressOf(first!));
			await page.getByRole('link', { name: 'Set beside another day' }).click();
			await page.waitForURL(`**${daysAddress(first!.id)}`);
			await field(page, 'second').selectOption(second!.id);
			await page.locator('.clock').waitFor();
			expect(new URL(page.url()).search).toBe(daysAddress(first!.id, second!.id).slice(toolAddress('days').length));
			await reload(page);
			await page.locator('.clock').waitFor();
			expect(await scenes(page, 1).count()).toBe(first!.data.scenes.length);
			expect(await scenes(page, 2).count()).toBe(second!.data.scenes.length);
		});
	});

	test('share one clock: what begins earlier stands higher, on a phone too, opened or not', async () => {
		await withPage({ viewport: { width: 390, height: 800 } }, async (page) => {
			await open(page, daysAddress(first!.id, second!.id));
			await page.locator('.clock').waitFor();
			const starts = [first!, second!].flatMap((story, column) =>
				dayOf(handbook, story).scenes.map(({ start }, index) => ({ start, column: column + 1, index })),
			);
			const inTurn = async () => {
				const placed: ((typeof starts)[number] & { top: number })[] = [];
				for (const one of starts) placed.push({ ...one, top: Math.round(await topOf(page, one.column, one.index)) });
				placed.sort((a, b) => a.start - b.start);
				return placed.every(({ start, top }, index) => {
					const next = placed[index + 1];
					return !next || (next.start === start ? Math.abs(next.top - top) <= 1 : next.top > top);
				});
			};
			expect(await inTurn()).toBe(true);
			await page.getByRole('button', { name: 'Open all scenes' }).press('Enter');
			expect(await page.getByText(first!.data.scenes[0]!.text.slice(0, 20)).first().isVisible()).toBe(true);
			expect(await inTurn()).toBe(true);
			expect([...(await findTooWide(page, 390)), ...(await findTooWide(page, 320))]).toEqual([]);
		});
	});

	test('tell where the hours go', async () => {
		await withPage({}, async (page) => {
			await open(page, daysAddress(first!.id, second!.id));
			await page.locator('.day-numbers').waitFor();
			const row = page.locator('.day-numbers tr', { hasText: 'Time told of' }).locator('td');
			expect(await row.allInnerTexts()).toEqual(
				[first!, second!].map((story) => duration(dayOf(handbook, story).told)),
			);
			expect(await findBarriers(page)).toEqual([]);
		});
	});

	test('print without anything to press', async () => {
		await withPage({}, async (page) => {
			await open(page, daysAddress(first!.id, second!.id));
			await page.locator('.clock').waitFor();
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.days :is(select, button):visible').count()).toBe(0);
		});
	});

	test('are none where the address names none, and can be read without scripts', async () => {
		await withPage({}, async (page) => {
			await open(page, `${toolAddress('days')}?first=../x&second=%3Cscript%3E`);
			expect(await page.locator('.days [role=status]').innerText()).toBe('Pick two days.');
			expect(new URL(page.url()).search).toBe('');
		});
		await withPage({ javaScriptEnabled: false }, async (page) => {
			await open(page, toolAddress('days'));
			expect(await page.locator('.days-pick').isVisible()).toBe(false);
			expect(await page.locator(`main a[href$="${addressOf(first!)}"]`).count()).toBe(1);
		});
	});
});
