import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { assessedFile, GROWING_NAMES } from '../../../handbook/addresses/tool-files.ts';
import { assessmentAddress, toolAddress } from '../../../handbook/addresses/workbench-addresses.ts';
import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { cellsOf, statementKey } from '../../../handbook/ask/asked.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import { assessedRoles } from '../../../handbook/lists/of-roles.ts';
import { findBarriers } from '../axe.ts';
import { open, reload, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { countPages } from '../pdf.ts';
import { findTooWide } from '../width.ts';
import { complaintsOf, cutPlaceholders, fileOf, openFile, requestsOf, savedAs } from './sheets.ts';

const role = assessedRoles(handbook).find(({ id }) => ladderOf(handbook, id).length > 1);
const level = role && ladderOf(handbook, role.id)[0];
const [statement, another] = level
	? [...cellsOf(handbook, level).values()].flatMap(({ statements }) => statements)
	: [];
const ADDRESS = level ? assessmentAddress(level.id, role.id) : '';
const NAME = `assessment ${level?.id}`;
const about = { tool: 'assessment', role: role?.id, level: level?.id, part: 'own', who: 'Ana' };

const lines = (page: Page) => page.locator('.fresh .line');
const filled = (page: Page) => page.locator('.filled');
const told = (page: Page) => page.locator('.standing-told');
const pressed = (line: Locator) => line.locator('[aria-pressed=true] .choice').allInnerTexts();
const answer = (line: Locator, name: string) => line.getByRole('button', { name }).click();

/** Answers some lines, and gives proof of the first. */
async function fillIn(page: Page, who: string, answers: readonly string[]): Promise<void> {
	await page.locator('[name=who]').fill(who);
	for (const [at, name] of answers.entries()) await answer(lines(page).nth(at), name);
	const first = lines(page).first();
	await first.locator('.proof summary').click();
	await first.getByLabel('Note').fill('Nobody waited.');
	await first.getByLabel('What can be seen').first().fill('It went live');
	await first.getByLabel('Link').first().fill('https://wiki.example/live');
	await first.getByLabel('Day').first().fill('2026-09-14');
	await first.getByText('Note and evidence (2)').waitFor();
}

describe.skipIf(!role || !statement || !another)('an assessment', () => {
	test('is begun on the page of a level, kept as it is typed, and stands in no address', async () => {
		await withPage({ viewport: { width: 390, height: 844 }, hasTouch: true }, async (page) => {
			const asked = requestsOf(page);
			await open(page, addressOf(level!));
			await page.getByRole('link', { name: 'Assess yourself' }).first().tap();
			await filled(page).waitFor();
			await fillIn(page, 'Ana', ['Meets it', 'Falls short']);
			await told(page).getByText('Falls short: 1. Meets it: 1.').waitFor();
			await reload(page);
			await told(page).getByText('Falls short: 1. Meets it: 1.').waitFor();
			expect(await pressed(lines(page).first())).toEqual(['Meets it']);
			expect(await page.locator('[name=who]').inputValue()).toBe('Ana');
			expect(await lines(page).first().getByLabel('Note').inputValue()).toBe('Nobody waited.');
			expect(await lines(page).first().getByLabel('Day').first().inputValue()).toBe('2026-09-14');
			// Pressed once more, an answer is taken back.
			await answer(lines(page).first(), 'Meets it');
			await told(page).getByText('Meets it: 0.').waitFor();
			expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ role: role!.id, level: level!.id });
			const { origin } = new URL(page.url());
			expect(asked.filter((url) => !url.startsWith(origin) || /Ana|waited|live/.test(url))).toEqual([]);
		});
	});

	test('names the step that somebody sees themselves on beside the one that is asked, and marks both on the scale', async () => {
		await withPage({}, async (page) => {
			await open(page, ADDRESS);
			await filled(page).waitFor();
			const row = page.locator('.standing-table tbody tr').first();
			expect(await row.locator('.step-line .end').count()).toBe(0);
			const step = page.locator('.steps .line').first().locator('.choices button').first();
			await step.click();
			await row.locator('.step-line .end').waitFor();
			const name = (await step.locator('.choice').innerText()).replace(/^\d+ /, '');
			expect(await row.locator('.is-theirs').innerText()).toBe(name);
			expect(await row.locator('.step-line .begin').count()).toBe(1);
		});
	});

	test('goes to a second person by a file, who answers on their own, and both are laid side by side, differences first', async () => {
		const hers = await withPage({}, async (page) => {
			await open(page, ADDRESS);
			await fillIn(page, 'Ana', ['Meets it', 'Falls short', 'Meets it']);
			return savedAs(page, 'Save this sheet to send it');
		});
		const second = await withPage({}, async (page) => {
			await open(page, toolAddress('assessment'));
			await openFile(page, hers);
			await page.getByRole('button', { name: 'I answer beside them' }).click();
			await filled(page).waitFor();
			expect(await pressed(lines(page).first())).toEqual([]);
			expect(await page.locator('[name=who]').inputValue()).toBe('Ana');
			await answer(lines(page).nth(0), 'Falls short');
			await answer(lines(page).nth(1), 'Falls short');
			await page.getByRole('button', { name: 'Lay side by side' }).click();
			expect(await page.locator('.differ .pair').count()).toBe(1);
			await page.getByRole('button', { name: 'Back to the answers' }).click();
			await reload(page);
			// In this browser they are somebody beside her, and stay so.
			await told(page).getByText('Falls short: 2.').waitFor();
			return savedAs(page, 'Save this sheet to send it');
		});
		expect(second).not.toContain('Nobody waited.');
		await withPage({}, async (page) => {
			await open(page, ADDRESS);
			await fillIn(page, 'Ana', ['Meets it', 'Falls short', 'Meets it']);
			await openFile(page, second);
			const pair = page.locator('.differ .pair').first();
			await pair.waitFor();
			expect(await pair.locator('.voice').allInnerTexts()).toEqual([
				expect.stringMatching(/^Ana\s+Meets it\s+Nobody waited\./),
				expect.stringMatching(/^Second view\s+Falls short/),
			]);
			expect(await page.locator('.told').innerText()).toBe(
				'Seen differently: 1. Answered by one alone: 1. Seen alike: 1.',
			);
			expect(await findBarriers(page)).toEqual([]);
			expect([...(await findTooWide(page, 390)), ...(await findTooWide(page, 320))]).toEqual([]);
			for (const format of ['A4', 'Letter']) expect(countPages(await page.pdf({ format }))).toBe(1);
		});
	});

	test('of last year goes along into a handbook that has changed, and tells what has gone', async () => {
		const key = statementKey(statement!);
		const marks = {
			'levels/before/1#was-here': { chosen: { answer: 'beyond' }, said: 'It said something else.' },
			'levels/gone/9#not-here': { chosen: { answer: 'meets' }, note: 'Still true.', said: 'Nobody asks this now.' },
			[statementKey(another!)]: { chosen: { answer: 'short' }, said: 'It was asked in other words.' },
		};
		await withPage({}, async (page) => {
			await page.route(`**${GROWING_NAMES}`, (route) =>
				route.fulfill({
					json: {
						'levels/before/1#was-here': key,
						'levels/before/1': `levels/${level!.id}`,
						'roles/before': `roles/${role!.id}`,
					},
				}),
			);
			await open(page, toolAddress('assessment'));
			await openFile(page, fileOf('assessment before/1', { ...about, role: 'before', level: 'before/1' }, marks));
			await page.getByRole('button', { name: 'These are mine' }).click();
			await filled(page).waitFor();
			const line = page.locator(`[data-key="${key}"]`);
			expect(await pressed(line)).toEqual(['Goes beyond']);
			expect(await line.innerText()).toContain('When you marked it, it said: “It said something else.”');
			const gone = page.locator('.filled .gone');
			expect(await gone.innerText()).toMatch(/No longer asked[^]*Nobody asks this now\.\s*Meets it\s*Still true\./);
			await answer(line, 'Meets it');
			await line.locator('[aria-pressed=true]', { hasText: 'Meets it' }).waitFor();
			await reload(page);
			await page.locator('.filled .gone li').waitFor();
			expect(await pressed(line)).toEqual(['Meets it']);
			await gone.getByRole('button', { name: 'Delete this line' }).click();
			await gone.locator('li').waitFor({ state: 'detached' });
		});
	});

	test('at a level that is gone is shown with all that was said', async () => {
		await withPage({}, async (page) => {
			await open(page, toolAddress('assessment'));
			const marks = { 'levels/x/1#a-b': { chosen: { answer: 'meets' }, said: 'It kept the fire going.' } };
			await openFile(page, fileOf('assessment x/1', { ...about, role: 'x', level: 'x/1', title: 'Stoker' }, marks));
			await page.getByText('This level is no longer in the handbook.').waitFor();
			expect(await page.locator('.vanished').innerText()).toMatch(/It kept the fire going\.\s*Meets it/);
			expect(await page.locator('.kept').innerText()).toContain('Stoker');
		});
	});

	test('is not harmed by a file that means harm', async () => {
		await withPage({}, async (page) => {
			const complaints = complaintsOf(page);
			const evil = '<img src=x onerror=alert(1)>';
			const marks = {
				[statementKey(statement!)]: {
					chosen: { answer: evil },
					note: evil,
					evidence: [{ text: evil, link: 'javascript:alert(1)' }],
				},
				['__proto__ x']: { chosen: { answer: 'meets' }, said: evil },
				constructor: { note: evil },
			};
			await open(page, ADDRESS);
			await openFile(page, fileOf(NAME, { ...about, who: evil }, marks));
			await page.getByRole('button', { name: 'I only read them' }).click();
			await page.locator('.reading').waitFor();
			expect(await page.locator('.reading').innerText()).toContain(evil);
			await page.getByRole('button', { name: 'Back to the answers' }).click();
			await page.getByRole('button', { name: 'These are mine' }).click();
			await filled(page).waitFor();
			await page.pdf();
			expect(await page.locator('.growing img, .growing a[href^="javascript"]').count()).toBe(0);
			expect(complaints).toEqual([]);
		});
	});

	test('keeps nobody out, fits a phone, and is printed without what is pressed', async () => {
		await withPage({ colorScheme: 'dark' }, async (page) => {
			await open(page, ADDRESS);
			await fillIn(page, '', ['Meets it', 'Goes beyond']);
			await page.emulateMedia({ forcedColors: 'active' });
			expect(await page.locator('.squares').first().isVisible()).toBe(true);
			await page.emulateMedia({ forcedColors: null });
			await page.evaluate(() => scrollTo(0, 0));
			expect(await findBarriers(page)).toEqual([]);
			expect([...(await findTooWide(page, 390)), ...(await findTooWide(page, 320))]).toEqual([]);
			for (const format of ['A4', 'Letter']) expect(countPages(await page.pdf({ format }))).toBe(1);
			for (const width of [1280, 390]) {
				await page.setViewportSize({ width, height: 844 });
				expect(await cutPlaceholders(page)).toEqual([]);
			}
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.paper').innerText()).toContain('https://wiki.example/live');
			expect(await page.locator('.content').getByRole('button').count()).toBe(0);
		});
	});

	test('says so where it could not be loaded, and what it would do without scripts', async () => {
		await withPage({}, async (page) => {
			await page.route(`**${assessedFile(role!.id)}`, (route) => route.abort());
			await page.goto(ADDRESS);
			await page.getByText('could not be loaded').waitFor();
		});
		await withPage({ javaScriptEnabled: false }, async (page) => {
			await page.goto(ADDRESS);
			expect(await page.locator('.page-body').innerText()).toContain('They are off here; the levels can be read here:');
			expect(await page.locator('.growing').isVisible()).toBe(false);
		});
	});

	test('works below the path of a shared host, in the words of its organisation', async ({ skip }) => {
		const theirs = inject('sites')[1];
		if (!theirs) return skip();
		await withPage({ baseURL: theirs.origin }, async (page) => {
			await open(page, theirs.base + ADDRESS.slice(1));
			await filled(page).waitFor();
			await answer(lines(page).first(), 'Meets it');
			await told(page).getByText('Meets it: 1.').waitFor();
			expect(await page.locator('.growing').innerText()).not.toMatch(/\b(levels?|handbook|tech lead(?! manager))\b/i);
		});
	});
});
