import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { COMPARE_LEVELS, compareLevelAddress, ladderFile } from '../../handbook/addresses/addresses.ts';
import { toolAddress, toolsOf } from '../../handbook/addresses/workbench-addresses.ts';
import { ladders } from '../../handbook/ask/ladder.ts';
import { findBarriers } from './axe.ts';
import { open, withPage } from './browser.ts';
import { handbook } from './handbook.ts';
import { findTooWide } from './width.ts';

const [one, other] = [...ladders(handbook).values()].filter((levels) => levels.length > 1);
const [lower, higher] = one ?? [];
const beside = other?.[0];

const address = (first = '', second = '', more = '') =>
	`${COMPARE_LEVELS}?${new URLSearchParams({ first, second }).toString()}${more}`;
const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const field = (page: Page, label: string) => page.getByRole('combobox', { name: label });
const heads = (page: Page) => page.locator('.beside-heads a').allInnerTexts();
const lines = (page: Page, side: 'one' | 'both' | 'other') =>
	page.locator(`.beside-axis .beside-cell.${side} li`).count();
const status = (page: Page) => page.locator('.pick-levels [role=status]');

describe.skipIf(!lower || !higher || !beside)('two levels that a reader picks', () => {
	test('stand side by side, and in the address', async () => {
		await withPage({}, async (page) => {
			await open(page, COMPARE_LEVELS);
			expect(await status(page).innerText()).toBe('Pick two levels.');
			expect(await page.locator('.picked').innerText()).toBe('');
			await field(page, 'One level').selectOption(lower!.id);
			await field(page, 'The other level').selectOption(beside!.id);
			await page.locator('.beside').waitFor();
			expect(await heads(page)).toEqual([lower!.data.title, beside!.data.title]);
			expect(asked(page)).toEqual({ first: lower!.id, second: beside!.id });
			// It is printed without what picks, and leads to the tools as they lead to it.
			await page.evaluate(() => (window.print = () => void (document.title = 'printed')));
			await page.getByRole('button', { name: 'Print' }).click();
			expect(await page.title()).toBe('printed');
			expect(await page.locator('.other-tools a').count()).toBe(toolsOf(handbook).length);
			await page.locator(`.other-tools a[href="${toolAddress('assessment')}"]`).click();
			await page.locator(`.other-tools a[href="${COMPARE_LEVELS}"]`).click();
			await page.goto(address(lower!.id, beside!.id));
			await page.locator('.beside').waitFor();
			await page.reload();
			await page.locator('.beside').waitFor();
			expect(await heads(page)).toEqual([lower!.data.title, beside!.data.title]);
		});
	});

	test('of one ladder are told by what the higher asks beyond, whichever is left', async () => {
		await withPage({}, async (page) => {
			await open(page, address(lower!.id, higher!.id));
			await page.locator('.beside').waitFor();
			const [isNew, both] = [await lines(page, 'other'), await lines(page, 'both')];
			expect(isNew).toBeGreaterThan(0);
			expect(await status(page).innerText()).toContain(`asks: ${isNew}. Asked of both: ${both}.`);
			const said = await status(page).innerText();
			await page.getByRole('button', { name: 'Swap the two' }).press('Enter');
			await page.waitForFunction((id) => new URLSearchParams(location.search).get('first') === id, higher!.id);
			await page.locator('[aria-busy]').waitFor({ state: 'detached' });
			expect(await lines(page, 'one')).toBe(isNew);
			expect(await status(page).innerText()).toBe(said);
		});
	});

	test('show only what differs, where somebody wants that', async () => {
		await withPage({}, async (page) => {
			await open(page, address(lower!.id, higher!.id));
			await page.locator('.beside-cell.both').first().waitFor();
			await page.getByRole('checkbox', { name: 'Only what differs' }).press('Space');
			await page.locator('.beside-cell.both').first().waitFor({ state: 'detached' });
			expect(await lines(page, 'other')).toBeGreaterThan(0);
			expect(asked(page)).toMatchObject({ only: 'new' });
		});
	});

	test('keep people in: no barrier, and nothing wider than a phone', async () => {
		await withPage({}, async (page) => {
			await open(page, address(lower!.id, beside!.id));
			await page.locator('.beside').waitFor();
			expect(await findBarriers(page)).toEqual([]);
			expect([...(await findTooWide(page, 390)), ...(await findTooWide(page, 320))]).toEqual([]);
		});
	});

	test('are not the same one twice', async () => {
		await withPage({}, async (page) => {
			await open(page, address(lower!.id, lower!.id));
			expect(await status(page).innerText()).toBe('Both are the same level. Pick another one.');
			expect(await page.locator('.beside').count()).toBe(0);
		});
	});

	test('are not loaded where there is no network, and the page says so and tries again', async () => {
		await withPage({}, async (page) => {
			await page.route(`**${ladderFile(beside!.data.role)}`, (route) => route.abort());
			await open(page, address(lower!.id, beside!.id));
			await page.getByText('The levels could not be loaded.').waitFor();
			await page.unroute(`**${ladderFile(beside!.data.role)}`);
			await page.getByRole('button', { name: 'Swap the two' }).click();
			await page.locator('.beside').waitFor();
			expect(await heads(page)).toEqual([beside!.data.title, lower!.data.title]);
		});
	});

	test('are none where the address names none', async () => {
		await withPage({}, async (page) => {
			await open(page, address('nobody/1', '<script>', '&only=%00'));
			expect(await status(page).innerText()).toBe('Pick two levels.');
			expect(asked(page)).toEqual({});
		});
	});

	test('are begun with on the page of one of them', async () => {
		await withPage({}, async (page) => {
			await open(page, `/levels/${lower!.data.role}/${lower!.data.order}/`);
			await page.getByRole('link', { name: 'Compare with another level' }).click();
			await page.waitForURL(`**${compareLevelAddress(lower!.id)}`);
			expect(await field(page, 'One level').inputValue()).toBe(lower!.id);
		});
	});

	test('are all there without scripts, as links', async () => {
		await withPage({ javaScriptEnabled: false }, async (page) => {
			await open(page, COMPARE_LEVELS);
			expect(await page.locator('.pick-levels').isVisible()).toBe(false);
			const titles = await page.locator('main .own-ladders li a').allInnerTexts();
			expect([...handbook.levels.values()].filter(({ data }) => !titles.includes(data.title))).toEqual([]);
		});
	});
});
