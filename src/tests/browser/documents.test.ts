import { expect, test } from 'vitest';
import { addressesOf } from './addresses.ts';
import { withPage } from './browser.ts';
import { site } from './browser.ts';
import { countPages } from './pdf.ts';

/** Where each page of entries stands in a document for paper. */
const placeOf = (address: string) => address.slice(1, -1).replaceAll('/', '_');

test('the whole handbook is one document, with contents that lead to each of its parts', async () => {
	const entries = (await addressesOf(site())).filter((address) =>
		/^\/(?:roles|levels|responsibilities|teams|axes|stories|transitions)\/(?!area\/|group\/|part\/|how-many\/)[^/]+(?:\/\d+)?\/$/.test(
			address,
		),
	);
	await withPage({}, async (page) => {
		await page.goto('/print/');
		const parts = await page.locator('.document article > h3').evaluateAll((all) => all.map(({ id }) => id));
		expect(entries.map(placeOf).filter((place) => !parts.includes(place))).toEqual([]);
		const contents = await page
			.locator('.document-contents li li a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1)));
		expect(parts.filter((place) => !contents.includes(place) && place !== 'faq')).toEqual([]);
	});
});

test('a role is one document with its levels, what it answers for, and its days, and each sheet says which', async () => {
	await withPage({}, async (page) => {
		await page.goto('/print/developer/');
		const parts = await page.locator('.document article > h3').evaluateAll((all) => all.map(({ id }) => id));
		expect(parts).toContain('roles_developer');
		expect(parts).toContain('levels_developer_5');
		expect(parts).toContain('responsibilities_working-software');
		expect(parts).toContain('stories_a-day-as-a-developer');
		expect(parts).not.toContain('roles_tech-lead');
		const heads = await page.evaluate(() =>
			[...document.styleSheets]
				.flatMap((sheet) => [...sheet.cssRules])
				.map((rule) => rule.cssText)
				.join('\n'),
		);
		expect(heads).toMatch(/@page sheet-role-developer\s*\{[^]*?@top-right\s*\{\s*content: "Developer"/);
		const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
		expect(countPages(pdf)).toBeGreaterThan(20);
	});
});
