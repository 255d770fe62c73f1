import { describe, expect, test } from 'vitest';
import { ladders } from '../../handbook/ask/ladder.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { addressesOf, oneOfEachKind } from './addresses.ts';
import { site, withPages } from './browser.ts';
import { handbook } from './handbook.ts';
import { countPages } from './pdf.ts';
import { faultsOfSheets } from './sheets.ts';

const addresses = await addressesOf(site());
const rubrics = addresses.filter((address) => address.endsWith('/rubric/'));

/** The frame of the page: what helps on a screen and is in the way on paper. */
const FRAME = 'body > header, body > footer, nav, .skip, .page-foot';

/** The ways in which a reader's machine may print: as the page says, or on the paper that is in the tray. */
const PAPERS = [
	{ name: 'as it says itself', options: { preferCSSPageSize: true } },
	{ name: 'on A4', options: { format: 'A4' } },
	{ name: 'on A4 across', options: { format: 'A4', landscape: true } },
	{ name: 'on Letter', options: { format: 'Letter' } },
	{ name: 'on Letter across', options: { format: 'Letter', landscape: true } },
];

describe('in print', () => {
	test('each kind of page is only its text', async () => {
		const pages = someOf([...oneOfEachKind(addresses), ...rubrics], 6);
		const left = await withPages(pages, {}, async (page, address) => {
			await page.goto(address);
			await page.emulateMedia({ media: 'print' });
			const visible = await page.locator(FRAME).filter({ visible: true }).count();
			const isText = await page.locator('main h1').isVisible();
			return { address, left: visible, isText };
		});
		expect(left.filter(({ left, isText }) => left > 0 || !isText)).toEqual([]);
	});

	test.for(someOf(PAPERS, 3))('every rubric of ours has a page for each of its sheets $name', async ({ options }) => {
		const counts = await withPages(rubrics, {}, async (page, address) => {
			await page.goto(address);
			return { address, sheets: await page.locator('.sheet').count(), pages: countPages(await page.pdf(options)) };
		});
		expect(counts.filter(({ pages, sheets }) => pages !== sheets)).toEqual([]);
	});

	test('nothing of a rubric is cut off, on paper or on a screen', async () => {
		expect((await withPages(rubrics, {}, faultsOfSheets)).flat()).toEqual([]);
	});

	test('there is a rubric for each role that has levels', () => {
		const wanted = [...ladders(handbook).keys()].map((id) => `/roles/${id}/rubric/`);
		expect(rubrics.toSorted()).toEqual(wanted.sort());
	});
});
