import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ladderOf } from '../../handbook/ask/ladder.ts';
import { matrices } from '../../handbook/ask/matrix.ts';
import { addressesOf } from './addresses.ts';
import { site, withPage } from './browser.ts';
import { handbook } from './handbook.ts';

const DEVELOPER = '/roles/developer/matrix/';
const levels = ladderOf(handbook, 'developer');

/** What one sees of a matrix: where its head and its first column stand, and what moved beside them. */
interface Stand {
	/** From the top of what scrolls, or from the foot of the site's head, to the head of the table. */
	head: number;
	/** From the left of the table as one sees it to its first column. */
	column: number;
	/** How far the last cell has moved, down and to the right of where it stood. */
	moved: boolean;
	/** What lies on top where the head, the first column and their corner are. */
	onTop: string[];
}

/** Scrolls a matrix as far as it goes each way, and the page to the middle of it where the page scrolls. */
async function scrolled(page: Page): Promise<Stand> {
	return page.evaluate(() => {
		const frame = document.querySelector('.matrix')!;
		const cells = [...frame.querySelectorAll('tbody td')];
		const before = cells.at(-1)!.getBoundingClientRect();
		const framed = getComputedStyle(frame).overflowX === 'auto';
		if (framed) frame.scrollTo({ top: 500, left: 10_000, behavior: 'instant' });
		else window.scrollTo({ top: frame.getBoundingClientRect().top + 500, behavior: 'instant' });
		const top = framed
			? frame.getBoundingClientRect().top + frame.clientTop
			: document.querySelector('.top')!.getBoundingClientRect().bottom;
		const left = frame.getBoundingClientRect().left + frame.clientLeft;
		const head = frame.querySelector('thead th:last-child')!.getBoundingClientRect();
		const rows = [...frame.querySelectorAll('tbody th[scope=row]')].map((cell) => cell.getBoundingClientRect());
		const row = rows.find(({ bottom }) => bottom > head.bottom + 20)!;
		const after = cells.at(-1)!.getBoundingClientRect();
		const at = (x: number, y: number) => {
			const found = document.elementFromPoint(x, y)?.closest('th, td');
			return found ? `${found.localName} ${found.getAttribute('scope') ?? found.className}`.trim() : 'nothing';
		};
		const y = head.bottom + 10;
		return {
			head: Math.round(head.top - top),
			column: Math.round(row.left - left),
			moved: after.top < before.top && (!framed || after.left < before.left),
			onTop: [at(head.right - 30, top + 10), at(row.left + 5, y), at(row.left + 5, top + 10)],
		};
	});
}

describe('the matrix of a role', () => {
	test('is there for each role of which two levels say something', async () => {
		const wanted = [...matrices(handbook).keys()].map((id) => `/roles/${id}/matrix/`);
		expect((await addressesOf(site())).filter((address) => address.endsWith('/matrix/')).sort()).toEqual(wanted.sort());
	});

	test.each([
		['on the page itself, where all levels fit', 1280, false],
		['in a frame, where they do not', 1000, true],
		['in a frame, on a phone', 390, true],
	])('keeps its head and its first column in sight %s', async (_, width, isFramed) => {
		await withPage({ viewport: { width, height: 700 } }, async (page) => {
			await page.goto(DEVELOPER);
			const overflow = await page.locator('.matrix').evaluate((frame) => getComputedStyle(frame).overflowX);
			expect(overflow).toBe(isFramed ? 'auto' : 'visible');
			expect(await scrolled(page)).toEqual({
				head: 0,
				column: 0,
				moved: true,
				onTop: ['th col', 'th row', 'td corner'],
			});
		});
	});

	test('has columns that are wide enough to read, and a first one that leaves room for them', async () => {
		await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
			await page.goto(DEVELOPER);
			const widths = await page
				.locator('.matrix thead tr > *')
				.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
			expect(widths.length).toBe(levels.length + 1);
			expect(widths[0]).toBeLessThan(140);
			expect(Math.min(...widths.slice(1))).toBeGreaterThan(210);
		});
	});

	test('shows only what is new, or all that is asked, without script', async () => {
		await withPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }, async (page) => {
			await page.goto(DEVELOPER);
			const table = page.locator('.matrix table');
			const said = async () => ({
				carried: await table.locator('.carried:visible').count(),
				since: (await table.innerText()).includes('Since level 1'),
				below: (await table.innerText()).includes('and all of level 1'),
			});
			const box = page.getByLabel('Only what is new at each level');
			await box.check();
			expect(await said()).toEqual({ carried: 0, since: false, below: true });
			await box.uncheck();
			expect(await said()).toMatchObject({ since: true, below: false });
			expect((await said()).carried).toBeGreaterThan(10);
		});
	});

	test('leads from each statement to its place on the page of its level', async () => {
		await withPage({}, async (page) => {
			await page.goto(DEVELOPER);
			const link = page.locator('.matrix tbody li a').first();
			const text = await link.innerText();
			await link.click();
			expect(await page.locator(':target').innerText()).toContain(text);
		});
	});

	test('prints all levels across, its head on each sheet', async () => {
		await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
			await page.goto(DEVELOPER);
			const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
			const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!;
			expect(Number(width)).toBeGreaterThan(Number(height));
			await page.emulateMedia({ media: 'print' });
			await page.setViewportSize({ width: 1000, height: 700 });
			const heads = page.locator('.matrix thead');
			expect(await heads.evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
			expect(await heads.locator('a').allInnerTexts()).toEqual(levels.map(({ data }) => data.title));
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1000);
		});
	});
});
