import { text as textOf } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { energyAddress, hasTool, toolAddress } from '../../../handbook/addresses/workbench-addresses.ts';
import { choices } from '../../../handbook/ask/choices.ts';
import { activeRoles } from '../../../handbook/ask/ownership.ts';
import { totalHours } from '../../../handbook/language/total-hours.ts';
import { findBarriers } from '../axe.ts';
import { open, reload, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { countPages } from '../pdf.ts';
import { findTooWide } from '../width.ts';

const ADDRESS = toolAddress('energy');
const PHONE = { viewport: { width: 390, height: 844 } };
const ANSWERS = ['Fills me', 'Drains me', 'Neither'];
const ABILITIES = ['I can', 'Could learn', 'Can’t yet'];

const card = (page: Page) => page.locator('.asking');
const title = (page: Page) => card(page).getByRole('heading').innerText();
const said = (page: Page) => page.locator('.energy .said').innerText();
const result = (page: Page) => page.locator('.energy-result');

/** Answers both questions about so many things. */
async function answer(page: Page, count: number): Promise<string[]> {
	const titles: string[] = [];
	for (let at = 0; at < count; at += 1) {
		titles.push(await title(page));
		await card(page)
			.getByRole('button', { name: ANSWERS[at % ANSWERS.length]! })
			.click();
		await card(page)
			.getByRole('button', { name: ABILITIES[at % ABILITIES.length]! })
			.click();
		await page.waitForFunction((before) => document.querySelector('.asking h3')!.textContent !== before, titles[at]);
	}
	return titles;
}

describe.skipIf(!hasTool(handbook, 'energy'))('the inventory', () => {
	test('asks one thing after the other on a phone, keeps what was said, and goes on from there', async () => {
		await withPage(PHONE, async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await open(page, ADDRESS);
			const titles = await answer(page, 4);
			expect(new Set(titles).size).toBe(4);
			const next = await title(page);
			expect(await said(page)).toMatch(/^4 of \d+ said$/);
			await reload(page);
			await page.locator('.energy[aria-busy]').waitFor({ state: 'detached' });
			expect([await title(page), await said(page)]).toEqual([next, expect.stringMatching(/^4 of/)]);
			expect(await result(page).getByText('Too early to say').isVisible()).toBe(true);
			await card(page).getByRole('button', { name: 'Back' }).click();
			expect(await title(page)).toBe(titles[3]);
			expect(await card(page).locator('[aria-pressed=true]').count()).toBe(2);
			// What was filled in stands in no address, and nothing leaves the site.
			const roles = choices(handbook).map(({ id }) => id);
			expect([...new URL(page.url()).searchParams.keys()]).toEqual(['roles']);
			expect(new URL(page.url()).searchParams.get('roles')!.split(' ').sort()).toEqual(roles.sort());
			expect(asked.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
			expect(await findTooWide(page, 390)).toEqual([]);
		});
	});

	test('is answered with the keys 1 to 3 while somebody is in its box, and nowhere else', async () => {
		await withPage({}, async (page) => {
			await open(page, ADDRESS);
			const first = await title(page);
			await page.keyboard.press('1');
			expect(await card(page).locator('[aria-pressed=true]').count()).toBe(0);
			await card(page).getByRole('heading').focus();
			await page.keyboard.press('1');
			await card(page).locator('.is-fills[aria-pressed=true]').waitFor();
			await page.keyboard.press('2');
			await page.waitForFunction((before) => document.querySelector('.asking h3')!.textContent !== before, first);
			expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('H3');
			await page.keyboard.press('ArrowLeft');
			expect(await card(page).locator('[aria-pressed=true]').allInnerTexts()).toEqual([
				expect.stringContaining('Fills me'),
				expect.stringContaining('Could learn'),
			]);
			// The same once more takes it back.
			await page.keyboard.press('1');
			await card(page).locator('.is-fills[aria-pressed=false]').waitFor();
			expect(await said(page)).toMatch(/^0 of/);
		});
	});

	test('leads on from the last piece of work to the scenes of a day', async () => {
		await withPage({}, async (page) => {
			await open(page, ADDRESS);
			const all = Number(/ of (\d+)$/.exec(await card(page).locator('.of').innerText())![1]);
			await card(page).getByRole('heading').focus();
			for (let at = 0; at < all; at += 1) await page.keyboard.press('ArrowRight');
			expect(await title(page)).toBe('That was the last one.');
			await card(page).getByRole('button', { name: 'On to scenes of a day' }).click();
			expect(await page.getByLabel('Scenes').isChecked()).toBe(true);
			expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('H3');
			expect(await card(page).getByRole('link', { name: 'The whole day' }).count()).toBe(1);
		});
	});

	test('shows hours, how the roles stand, what changes, and what can be begun in the time one has, on one sheet of paper', async () => {
		await withPage({}, async (page) => {
			await open(page, ADDRESS);
			await answer(page, 50);
			expect(await result(page).locator('.standing .how').innerText()).not.toContain('Too early');
			const days = await result(page).locator('.day-row').count();
			const told = [...handbook.stories.values()].filter(({ data }) =>
				choices(handbook).some(({ id }) => id === data.role),
			);
			expect(days).toBe(told.length);
			for (const part of ['changes', 'learning', 'trials'])
				expect(await result(page).locator(`.${part} .drawn`).innerText()).not.toBe('');
			// Two weeks of three hours are enough to begin something, and it is said how far they get.
			// The weeks are said last: once they show, the hours that were said before them count too.
			await page.getByLabel('and in each').selectOption('3');
			await page.getByLabel('I have').selectOption('2');
			await result(page).getByText('In 2 weeks you get through').first().waitFor();
			const names = await result(page)
				.locator('.trials li > a')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
			expect(names.length).toBeGreaterThan(0);
			const tooMuch = names.filter((name) => {
				const { effort, time } = [...handbook.steps.values()].find(({ id }) => id.endsWith(`/${name}`))!.data;
				return !totalHours(effort ?? '') && time!.hoursAWeek! > 3;
			});
			expect(tooMuch).toEqual([]);
			for (const format of ['A4', 'Letter'] as const) expect(countPages(await page.pdf({ format }))).toBe(1);
			expect([...(await findTooWide(page, 390)), ...(await findTooWide(page, 320))]).toEqual([]);
			expect(await findBarriers(page)).toEqual([]);
		});
	});

	test('is a list of work, or of scenes that are told where they are asked about', async () => {
		await withPage({}, async (page) => {
			await open(page, ADDRESS);
			await page.getByLabel('As a list').check();
			const group = card(page).locator('details').first();
			await group.getByRole('button', { name: 'Fills me' }).first().press('Enter');
			await group.locator('[aria-pressed=true]').waitFor();
			expect(await group.locator('summary').innerText()).toContain('1 of');
			expect(await findBarriers(page, '.asking')).toEqual([]);
			await page.getByLabel('Scenes').check();
			await page.getByLabel('One at a time').check();
			await page.waitForFunction(() => document.querySelector('.asking .told')!.textContent !== '');
			const scenes = [...handbook.stories.values()].flatMap(({ data }) => data.scenes);
			const shown = await title(page);
			expect(scenes.map((scene) => scene.title)).toContain(shown);
			await card(page).getByRole('button', { name: 'Drains me' }).click();
			await page.waitForFunction((before) => document.querySelector('.asking h3')!.textContent !== before, shown);
			expect(await said(page)).toMatch(/^2 of/);
		});
	});

	test('goes into a file and comes back; what is no longer in the handbook is shown as text', async () => {
		await withPage({ acceptDownloads: true }, async (page) => {
			await open(page, ADDRESS);
			await answer(page, 3);
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Save to a file' }).click(),
			]);
			const text = await textOf(await download.createReadStream());
			const file = JSON.parse(text) as { sheets: Record<string, { marks: Record<string, unknown> }> };
			await page.getByRole('button', { name: 'Delete all' }).click();
			await page.waitForFunction(() => document.querySelector('.energy .said')!.textContent.startsWith('0 of'));
			const hostile = '<img src=x onerror="document.title=1">';
			file.sheets.inventory!.marks['responsibilities/long-gone'] = {
				said: hostile,
				chosen: { energy: 'fills', can: '"><b>' },
			};
			file.sheets.inventory!.marks['__proto__/x'] = { chosen: { energy: 'toString' } };
			const before = await page.title();
			await page
				.locator('handbook-notes input[type=file]')
				.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
			await page.locator('.gone li').first().waitFor();
			expect(await said(page)).toMatch(/^3 of/);
			expect(await page.locator('.gone').innerText()).toContain(hostile);
			expect([await page.title(), await page.locator('.gone img').count()]).toEqual([before, 0]);
		});
	});

	test('begins with the role of the page that led to it', async () => {
		const { id: role } = activeRoles(handbook).find(({ id }) => !choices(handbook).some((one) => one.id === id))!;
		await withPage({}, async (page) => {
			await open(page, energyAddress(role));
			expect(await page.locator(`.picks [value="${role}"]`).isChecked()).toBe(true);
			await page.goto(`${ADDRESS}?roles=<script>+nobody`);
			await page.locator('.energy[aria-busy]').waitFor({ state: 'detached' });
			expect(await page.locator('.picks :checked').count()).toBe(choices(handbook).length);
		});
	});

	test('says without scripts what it would do, and where that can be read', async () => {
		await withPage({ javaScriptEnabled: false }, async (page) => {
			await open(page, ADDRESS);
			expect(await page.locator('.page-body').innerText()).toContain('With scripts, this page would ask you');
			expect(await page.locator('noscript a').count()).toBeGreaterThan(1);
			expect(await page.locator('.energy').isVisible()).toBe(false);
		});
	});

	test.skipIf(inject('sites').length < 2)('speaks the words of a fork, below its base path', async () => {
		const fork = inject('sites')[1]!;
		await withPage({ baseURL: fork.origin }, async (page) => {
			await open(page, `${fork.base}${ADDRESS.slice(1)}?roles=tech-lead+engineering-manager`);
			await answer(page, 30);
			const text = await page.locator('.energy').innerText();
			expect(text).toContain('technical steward');
			expect(text).not.toMatch(/tech lead(?! manager)|one-on-one/i);
			const links = await page
				.locator('.energy a')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
			expect(links.filter((path) => !path.startsWith(fork.base))).toEqual([]);
		});
	});
});
