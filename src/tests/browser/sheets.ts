import type { Page } from 'playwright-core';
import { countPages } from './pdf.ts';

/** The two kinds of paper, as printers have it. */
const PAPERS = ['A4', 'Letter'] as const;

/** What is wrong with a rubric: other pages of paper than it has sheets, or something that paper or a screen cuts off. */
export async function faultsOfSheets(page: Page, address: string): Promise<string[]> {
	await page.goto(address);
	const sheets = await page.locator('.sheet').count();
	const faults: string[] = [];
	for (const format of PAPERS) {
		const pages = countPages(await page.pdf({ format, landscape: true }));
		if (pages !== sheets) faults.push(`${address} has ${sheets} sheets, and ${pages} pages of ${format}`);
	}
	await page.emulateMedia({ media: 'print' });
	// As wide as the narrower of the two, without its margins.
	await page.setViewportSize({ width: 987, height: 720 });
	const cut = await page.evaluate(findCut);
	await page.emulateMedia({ media: null });
	for (const width of [1280, 820, 390]) {
		await page.setViewportSize({ width, height: 800 });
		cut.push(...(await page.evaluate(findCut)));
	}
	return [...faults, ...cut.map((text) => `${address} cuts off ${text}`)];
}

/** What stands out of what it stands in, on a sheet or in a cell, or is torn in the middle of a word. */
function findCut(): string[] {
	const named = (element: Element) => `<${element.tagName.toLowerCase()}> ${element.textContent.trim().slice(0, 40)}`;
	return [...document.querySelectorAll('.sheet, .sheet :is(th, td, p, li, h1, h2)')]
		.filter((element) => element.scrollWidth > element.clientWidth + 1)
		.map(named)
		.slice(0, 5);
}
