import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { GROWING_NAMES } from '../../../handbook/addresses/tool-files.ts';
import {
	caseAddress,
	hasTool,
	mismatchAddress,
	planAddress,
	toolAddress,
} from '../../../handbook/addresses/workbench-addresses.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import { stepsByTransition } from '../../../handbook/ask/transitions.ts';
import { assessedRoles, rolesWithSigns } from '../../../handbook/lists/of-roles.ts';
import { open, reload, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { countPages } from '../pdf.ts';
import { complaintsOf, faultsOf, fileOf, openFile, requestsOf, savedAs } from './sheets.ts';

const [way, steps] = [...stepsByTransition(handbook)].find(([, all]) => all.length > 2) ?? [];
const [signed] = rolesWithSigns(handbook);
const role = assessedRoles(handbook).find(({ id }) => ladderOf(handbook, id).length > 1);
const [, target] = role ? ladderOf(handbook, role.id) : [];

const told = (page: Page) => page.locator('.standing-told');
const filled = (page: Page) => page.locator('.filled');

describe.skipIf(!way || !hasTool(handbook, 'plan'))('the plan of a transition', () => {
	const step = (page: Page, at: number) => page.locator('.steps .line').nth(at);

	test('is begun on its page, kept as it is typed, in two tabs, and says what is exercised and what is not', async () => {
		await withPage({ viewport: { width: 390, height: 844 }, hasTouch: true }, async (page) => {
			const asked = requestsOf(page);
			await open(page, addressOf(handbook.transitions.get(way!)!));
			await page.getByRole('link', { name: 'Plan this move' }).tap();
			await filled(page).waitFor();
			await step(page, 0).getByRole('button', { name: 'Done' }).tap();
			await step(page, 0).locator('.proof summary').tap();
			await step(page, 0).getByLabel('What came of it').fill('They review alone now.');
			const other = await page.context().newPage();
			await open(other, planAddress(way!));
			await step(other, 1).getByRole('button', { name: 'Planned' }).tap();
			await step(other, 1).getByLabel('Begins').fill('2026-12-07');
			await told(page).getByText('Done: 1. Under way: 0. Planned: 1.').waitFor();
			await page.locator('.standing-drawn .dated').waitFor();
			expect(await step(page, 1).getByLabel('Begins').inputValue()).toBe('2026-12-07');
			await reload(page);
			await told(page).getByText('Done: 1. Under way: 0. Planned: 1.').waitFor();
			expect(await step(page, 0).getByLabel('What came of it').inputValue()).toBe('They review alone now.');
			expect(await page.locator('.dated').innerText()).toContain('7 December 2026');
			expect(await faultsOf(page)).toEqual([]);
			expect(new URL(page.url()).search).toBe(`?way=${way}`);
			expect(asked.filter((url) => /review|2026-12/.test(url))).toEqual([]);
			for (const format of ['A4', 'Letter']) expect(countPages(await page.pdf({ format }))).toBeLessThan(3);
			if (steps![1]!.data.evidence) expect(await page.locator('.paper .evidence').count()).toBeGreaterThan(0);
			// An end before the beginning is said at its field, kept as it was typed, and in no order.
			await step(page, 1).getByLabel('Ends').fill('2026-12-01');
			await step(page, 1).getByText('It ends before it begins.').waitFor();
			expect(await step(page, 1).getByLabel('Ends').inputValue()).toBe('2026-12-01');
			expect(await page.locator('.standing-drawn .dated').count()).toBe(0);
		});
	});

	test('of somebody else is only read, and stays apart from one’s own', async () => {
		await withPage({}, async (page) => {
			await open(page, planAddress(way!));
			const marks = { [`steps/${steps![0]!.id}`]: { said: 'A step', note: 'They did.', chosen: { state: 'done' } } };
			await openFile(page, fileOf(`plan ${way}`, { tool: 'plan', way: way!, title: 'Their plan' }, marks), 'ben.json');
			await page.getByRole('button', { name: 'Somebody else’s' }).click();
			await page.locator('.gone').getByText('They did.').waitFor();
			await open(page, planAddress(way!));
			await told(page).getByText('Nothing is planned yet.').waitFor();
		});
	});

	test('goes into a file and out of it, goes along with a transition that was renamed, and tells which step is gone', async () => {
		await withPage({}, async (page) => {
			await open(page, planAddress(way!));
			await step(page, 0).getByRole('button', { name: 'Done' }).click();
			await told(page).getByText('Done: 1.').waitFor();
			const file = (await savedAs(page, 'Save to a file')).replaceAll(way!, 'old-way');
			await page.getByRole('button', { name: 'Delete all' }).click();
			await told(page).getByText('Nothing is planned yet.').waitFor();
			const names = {
				'transitions/old-way': `transitions/${way}`,
				[`steps/old-way/${steps![0]!.id.split('/')[1]}`]: `steps/${steps![0]!.id}`,
			};
			await page.route(`**${GROWING_NAMES}`, (route) => route.fulfill({ json: names }));
			await openFile(
				page,
				file.replace('"marks": {', '"marks": { "steps/old-way/gone": { "said": "Dance.", "note": "We did." },'),
			);
			await page.getByRole('status').filter({ hasText: 'One sheet opened.' }).waitFor();
			await open(page, planAddress('old-way'));
			await told(page).getByText('Done: 1.').waitFor();
			expect(await page.locator('.gone').innerText()).toMatch(/Dance\.\s*We did\./);
		});
	});
});

describe.skipIf(!signed || !hasTool(handbook, 'mismatch'))('the signs that a role is not somebody’s', () => {
	test('are gone through from the page of the role, with what helps beside those that show, and printed', async () => {
		await withPage({ colorScheme: 'dark' }, async (page) => {
			await open(page, addressOf(signed!));
			await page.getByRole('link', { name: 'Does this fit you?' }).click();
			await filled(page).waitFor();
			const line = page.locator('.asked .line').first();
			await line.getByRole('button', { name: 'Often' }).click();
			await told(page).getByText('Often: 1.').waitFor();
			await reload(page);
			await told(page).getByText('Often: 1.').waitFor();
			const { text, helps } = signed!.data.signals.mismatch[0]!;
			expect(text).not.toBe('');
			if (helps !== undefined) {
				expect(await line.locator('.helps').isVisible()).toBe(true);
				expect(await page.locator('.standing-drawn ol li').count()).toBe(1);
			}
			expect(await filled(page).getByText('as if somebody else had written it about you').isVisible()).toBe(true);
			expect(await faultsOf(page)).toEqual([]);
			expect(countPages(await page.pdf())).toBe(1);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.paper').innerText()).toContain('Often');
		});
	});

	test('that have other words by now are shown as they were, and harm nobody', async () => {
		await withPage({}, async (page) => {
			const complaints = complaintsOf(page);
			const evil = '<img src=x onerror=alert(1)>';
			await open(page, mismatchAddress(signed!.id));
			const marks = { 'roles/x#signals y': { said: evil, note: evil, chosen: { seen: 'often' } } };
			await openFile(
				page,
				fileOf(`mismatch ${signed!.id}`, { tool: 'mismatch', role: signed!.id, title: evil }, marks),
			);
			await page.locator('.gone li').waitFor();
			expect(await page.locator('.gone').innerText()).toContain(evil);
			expect(complaints).toEqual([]);
		});
	});
});

describe('below the path of a shared host, in the words of its organisation', () => {
	test.each([
		['plan', planAddress(way ?? '')],
		['mismatch', mismatchAddress(signed?.id ?? '')],
		['case', target ? caseAddress(target.id, role!.id) : ''],
	] as const)('the tool “%s” works, and says nothing in the old ones', async (tool, address) => {
		const theirs = inject('sites')[1];
		if (!theirs || !hasTool(handbook, tool)) return;
		await withPage({ baseURL: theirs.origin }, async (page) => {
			const complaints = complaintsOf(page);
			await open(page, theirs.base + address.slice(1));
			await filled(page).waitFor();
			expect(await filled(page).innerText()).not.toMatch(
				/\b(levels?|handbook|tech lead(?! manager)|engineering managers?|one-on-ones?)\b/i,
			);
			expect(complaints).toEqual([]);
		});
	});
});

test.each([
	['plan', 'transitions'],
	['mismatch', 'roles'],
	['case', 'levels'],
] as const)('without scripts, the tool “%s” says what it would do and leads to the %s', async (tool, kind) => {
	if (!hasTool(handbook, tool)) return;
	await withPage({ javaScriptEnabled: false }, async (page) => {
		await page.goto(toolAddress(tool));
		expect(await page.locator('.growing').isVisible()).toBe(false);
		expect(await page.locator('.page-body noscript a, .page-body ul a').first().getAttribute('href')).toBe(`/${kind}/`);
	});
});
