import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { mineAddress, toolAddress } from '../../../handbook/addresses/workbench-addresses.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import { findBarriers } from '../axe.ts';
import { open, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { countPages } from '../pdf.ts';
import { findTooWide } from '../width.ts';
import { somebody } from './somebody.ts';

const MINE = toolAddress('mine');
const { role, team, mine, managers, elsewhere } = somebody!;
const picked = mineAddress({ role: role.id, team: team.id });
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const part = (page: Page, kind: string) => page.locator(`.my-part.${kind}`);
const list = (page: Page) => page.locator('.my-list');
const status = (page: Page) => page.locator('.told');
const press = (page: Page, field: 'role' | 'team', id: string) => page.locator(`button[name=${field}][value="${id}"]`);

/** Says who one is, as a reader does. */
async function sayWho(page: Page): Promise<void> {
	await open(page, MINE);
	await press(page, 'role', role.id).click();
	await press(page, 'team', team.id).click();
	await list(page).waitFor();
}

describe.skipIf(!somebody)('what is mine', () => {
	test('is there after two taps on a phone, and stays after the page is loaded anew', async () => {
		await withPage(PHONE, async (page) => {
			await open(page, MINE);
			await press(page, 'role', role.id).tap();
			expect(await press(page, 'team', team.id).isVisible()).toBe(true);
			await press(page, 'team', team.id).tap();
			await list(page).waitFor();
			const inPart = (kind: string, { data }: { data: { title: string } }) =>
				part(page, kind).getByRole('link', { name: data.title, exact: true }).count();
			expect(
				await Promise.all([inPart('mine', mine), inPart('manager', managers), inPart('elsewhere', elsewhere)]),
			).toEqual([1, 1, 1]);
			expect(new URL(page.url()).search).toBe(new URL(picked, 'https://host').search);
			await open(page, MINE);
			await list(page).waitFor();
			expect(await page.locator('.my-list li[data-of]').count()).toBe(handbook.responsibilities.size);
			expect(await findTooWide(page, 390)).toEqual([]);
		});
	});

	test('offers, once a role is picked, the teams that have it, and the other way round', async () => {
		await withPage({}, async (page) => {
			await open(page, mineAddress({ team: team.id }));
			const roles = page.locator('button[name=role]:visible');
			expect(await roles.count()).toBeGreaterThan(0);
			const offered = await roles.evaluateAll((all) => all.map((one) => (one as HTMLButtonElement).value));
			const told = [...team.data.roles, ...team.data.elsewhere, ...Object.keys(team.data.standIns)];
			expect(offered.filter((id) => !told.includes(id))).toEqual([]);
			await press(page, 'role', role.id).click();
			await list(page).waitFor();
			expect(await status(page).innerText()).toMatch(/^Yours: \d+\./);
		});
	});

	const [role2, barred] =
		[...handbook.roles.values()].flatMap((one) => {
			const has = ({ data }: typeof team) => [...data.roles, ...data.elsewhere, ...Object.keys(data.standIns)];
			const teams = [...handbook.teams.values()];
			const without = teams.find((shape) => !has(shape).includes(one.id));
			return without && teams.some(({ data }) => data.roles.includes(one.id)) ? [[one, without] as const] : [];
		})[0] ?? [];
	test.skipIf(!role2)(
		'says of a shape that does not go with the role why it cannot be picked, and for how many each is',
		async () => {
			await withPage({}, async (page) => {
				await open(page, MINE);
				const shape = press(page, 'team', barred!.id);
				if (barred!.data.size) expect(await shape.innerText()).toContain('people');
				await press(page, 'role', role2!.id).click();
				expect(await shape.isDisabled()).toBe(true);
				expect(await shape.innerText()).toContain(`has no ${inSentence(role2!.data.title)} of its own`);
				expect(await findBarriers(page)).toEqual([]);
			});
		},
	);

	test.each([{ viewport: { width: 1280, height: 800 } }, PHONE])(
		'begins with what is picked, and nothing on the page moves: %o',
		async (device) => {
			await withPage(device, async (page) => {
				await page.addInitScript(() => {
					const shifts = ((window as unknown as { shifts: number[] }).shifts = []) as number[];
					new PerformanceObserver((list) =>
						shifts.push(...list.getEntries().map((one) => (one as unknown as { value: number }).value)),
					).observe({ type: 'layout-shift', buffered: true });
				});
				await open(page, picked);
				await list(page).waitFor();
				const moved = await page.evaluate(() =>
					(window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
				);
				expect(moved).toBeLessThan(0.02);
			});
		},
	);

	test('is found by a word of it', async () => {
		await withPage({}, async (page) => {
			await sayWho(page);
			await page.getByRole('searchbox', { name: 'Is it mine?' }).fill(mine.data.title);
			expect(await page.locator('.my-list .found').innerText()).toMatch(/^\d+ of \d+ found$/);
			expect(await page.locator('.my-list li[data-of]:visible').count()).toBeLessThan(handbook.responsibilities.size);
			expect(await part(page, 'mine').locator(`[data-of="${mine.id}"]`).isVisible()).toBe(true);
		});
	});

	test.runIf(handbook.responsibilities.has('leaving'))('is found by words that are not its own', async () => {
		await withPage({}, async (page) => {
			await sayWho(page);
			await page.getByRole('searchbox', { name: 'Is it mine?' }).fill('fire');
			await page
				.locator('.my-list .found')
				.getByText(/^\d of \d+ found$/)
				.waitFor();
			expect(await page.locator('.my-list [data-of=leaving]').isVisible()).toBe(true);
		});
	});

	test('is remembered only when one says so, where somebody sent a link', async () => {
		await withPage({}, async (page) => {
			await open(page, picked);
			await list(page).waitFor();
			await open(page, MINE);
			expect(await list(page).isVisible()).toBe(false);
			await open(page, picked);
			await page.getByRole('button', { name: 'This is me' }).click();
			await status(page).getByText('Remembered').waitFor();
			await open(page, MINE);
			await list(page).waitFor();
		});
	});

	test('says what changes in another shape of team, and that the list could not be loaded', async () => {
		await withPage({}, async (page) => {
			await sayWho(page);
			await page.locator('.other-teams summary').first().click();
			await page.locator('.other-teams details[open] .changes > *').first().waitFor();
			await page.route('**/in-team/*.json', (route) => route.abort());
			await open(page, picked);
			await status(page).getByText('could not be loaded').waitFor();
		});
	});

	test('keeps nobody out, and is printed on two sheets at most', async () => {
		await withPage({}, async (page) => {
			await sayWho(page);
			expect(await findBarriers(page)).toEqual([]);
			expect(countPages(await page.pdf({ format: 'A4' }))).toBeLessThan(3);
		});
	});

	test('without scripts: the page says what it would do, and leads to what can be read', async () => {
		await withPage({ javaScriptEnabled: false }, async (page) => {
			await open(page, MINE);
			expect(await page.locator('.pick-me').isVisible()).toBe(false);
			expect(await page.locator('.page-body noscript a, .page-body ul a').count()).toBeGreaterThan(1);
		});
	});
});

describe.skipIf(!somebody)('on every other page, who has said who they are', () => {
	test('reads beside things whose they are, on their page and in lists', async () => {
		await withPage({}, async (page) => {
			await sayWho(page);
			const marks = page.locator('.page-head .my-mark');
			for (const [entry, said] of [
				[mine, /^Yours$/],
				[managers, /^Your manager’s$/],
				[elsewhere, /^Elsewhere: ask /],
				[role, /^Your role$/],
			] as const) {
				await open(page, addressOf(entry));
				await marks.waitFor();
				expect(await marks.innerText()).toMatch(said);
			}
			// The page of a role lists what it answers for.
			await page
				.locator(`.rows a[href$="${addressOf(mine)}"] + .my-mark`)
				.first()
				.waitFor();
		});
	});

	test('has their team in the list of responsibilities, and no mark beside another team’s', async () => {
		await withPage({}, async (page) => {
			await sayWho(page);
			await open(page, '/responsibilities/');
			const field = page.locator('.filters select[name=team]');
			expect(await field.inputValue()).toBe(team.id);
			const mark = page.locator(`tr[id="${mine.id}"] .my-mark`);
			await mark.waitFor();
			await field.selectOption([...handbook.teams.keys()].find((id) => id !== team.id)!);
			await mark.waitFor({ state: 'hidden' });
		});
	});

	test('reads it in the results of a search', async () => {
		await withPage({}, async (page) => {
			await sayWho(page);
			await open(page, `/search/?q=${encodeURIComponent(mine.data.title)}`);
			await page.locator('.hit-title .my-mark', { hasText: 'Yours' }).first().waitFor();
		});
	});

	test('and who never has, loads nothing for it', async () => {
		await withPage({}, async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			const late = () => asked.splice(0).filter((url) => /\/marks\.|\.json$/.test(url));
			await open(page, addressOf(mine));
			expect(late()).toEqual([]);
			await sayWho(page);
			late();
			await open(page, addressOf(mine));
			await page.locator('.my-mark').first().waitFor();
			expect(late().length).toBe(3);
		});
	});
});
