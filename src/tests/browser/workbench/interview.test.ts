import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { assistedRoles } from '../../../handbook/addresses/text-addresses.ts';
import { namesFile } from '../../../handbook/addresses/tool-files.ts';
import {
	hasTool,
	interviewAddress,
	readAddress,
	toolAddress,
} from '../../../handbook/addresses/workbench-addresses.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import { heldBy } from '../../../handbook/ask/ownership.ts';
import { open, reload, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { complaintsOf, faultsOf, fileOf, openFile, refuseToKeep, requestsOf, savedAs } from './sheets.ts';

const role = assistedRoles(handbook).find(
	({ id, data }) =>
		ladderOf(handbook, id).length > 0 && heldBy(handbook, id).length > 3 && data.reportsTo !== undefined,
);
const level = role && ladderOf(handbook, role.id)[0];
const duties = role ? heldBy(handbook, role.id).map(({ responsibility }) => responsibility) : [];
const ADDRESS = role ? interviewAddress(role.id, level!.id) : '';
const DUTY = `responsibilities/${duties[0]?.id}`;

const told = (page: Page) => page.locator('.told');
const round = (page: Page, at: number) => page.locator('.round').nth(at);
const things = (page: Page, within = '') => page.locator(`${within} .thing`);

/** Adds a round that somebody of a role leads. */
async function add(page: Page, name: string, of: string): Promise<void> {
	const count = await page.locator('.round').count();
	await page.getByRole('button', { name: 'Add a round' }).click();
	const added = round(page, count);
	await added.getByLabel('What the round is about').fill(name);
	await added.getByLabel('Who interviews').selectOption(of);
}

describe.skipIf(!role || !hasTool(handbook, 'interview'))('a loop of interviews', () => {
	test('of four rounds has every duty once, is kept in two tabs, moved by key and by pointer, and printed for each', async () => {
		await withPage({}, async (page) => {
			const asked = requestsOf(page);
			await open(page, addressOf(level!));
			await page.getByRole('link', { name: 'Plan interviews' }).click();
			for (const [name, of] of [
				['Design', role!.id],
				['People', role!.data.reportsTo!],
				['Craft', role!.id],
				['Together', role!.id],
			] as const)
				await add(page, name, of);
			await told(page).getByText('Rounds: 4. Nobody can judge: 0.').waitFor();
			const keys = await things(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.thing!));
			expect(new Set(keys).size).toBe(keys.length);
			expect(keys).toEqual(expect.arrayContaining(duties.map(({ id }) => `responsibilities/${id}`)));
			const thing = things(page, '.round').first();
			const key = await thing.getAttribute('data-thing');
			const moved = (within: number) => round(page, within).locator(`[data-thing="${key}"]`);
			await thing.locator('[data-move]').selectOption({ label: 'Together' });
			await moved(3).waitFor();
			expect(
				await moved(3)
					.locator('[data-move]')
					.evaluate((field) => field === document.activeElement),
			).toBe(true);
			await moved(3).locator('.drag').hover();
			await page.mouse.down();
			await page.locator('.drop-bar [data-round]', { hasText: 'People' }).hover();
			await page.mouse.up();
			await moved(1).waitFor();
			await moved(1).locator('summary').click();
			await moved(1).locator('textarea').fill('What did Ana see?');
			const other = await page.context().newPage();
			await open(other, ADDRESS);
			await round(other, 1).locator(`[data-thing="${key}"] textarea`).waitFor();
			await round(other, 1).getByLabel('Their name').fill('Ben');
			await reload(page);
			await moved(1).waitFor();
			expect(await round(page, 1).getByLabel('Their name').inputValue()).toBe('Ben');
			expect(await faultsOf(page)).toEqual([]);
			expect(asked.filter((url) => /Ana|Ben|Together/.test(url))).toEqual([]);
			expect([...new URL(page.url()).searchParams.keys()].sort()).toEqual(['level', 'role']);
			await page.emulateMedia({ media: 'print' });
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			const sheets = page.locator('.interview-sheet');
			expect(await sheets.count()).toBe(4);
			expect(await sheets.nth(1).innerText()).toMatch(/People, 45 minutes[^]*Ben[^]*What did Ana see\?/);
			expect(await page.locator('.content').getByRole('button').count()).toBe(0);
		});
	});

	test('goes into a file and out of it, along with what was renamed; what has gone is told with its words', async () => {
		await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
			await open(page, ADDRESS);
			await add(page, 'Design', role!.id);
			await page.locator(`[data-move="${DUTY}"]`).selectOption({ label: 'Left out' });
			await page.locator(`.out [data-thing="${DUTY}"]`).waitFor();
			expect(await faultsOf(page)).toEqual([]);
			const file = (await savedAs(page, 'Save to a file'))
				.replaceAll(DUTY, 'responsibilities/old-duty')
				.replace('"marks": {', '"marks": { "responsibilities/gone": { "said": "Dancing.", "note": "Do you dance?" },');
			await page.getByRole('button', { name: 'Delete all' }).click();
			await told(page).getByText('Add the first round.').waitFor();
			await page.route(`**${namesFile('interview')}`, (route) =>
				route.fulfill({ json: { 'responsibilities/old-duty': DUTY } }),
			);
			await openFile(page, file);
			await page.getByRole('status').filter({ hasText: 'One sheet opened.' }).waitFor();
			await reload(page);
			await page.locator(`.out [data-thing="${DUTY}"]`).waitFor();
			expect(await page.locator('.gone').innerText()).toMatch(/Dancing\.\s*Do you dance\?/);
		});
	});

	test('says who is missing, and what does not fit, which is left out with one press and put back with the next', async () => {
		await withPage({}, async (page) => {
			await open(page, ADDRESS);
			await page.getByRole('button', { name: 'Add a round' }).click();
			await told(page).getByText('Say who interviews').waitFor();
			expect(await page.locator('.filled').innerText()).not.toContain('Nobody can judge');
			await round(page, 0).getByLabel('Who interviews').selectOption(role!.id);
			await round(page, 0).getByLabel('Minutes').fill('8');
			await round(page, 0).getByText('At 8 minutes each, 1 fit').waitFor();
			const all = await things(page, '.round').count();
			await round(page, 0)
				.getByRole('button', { name: /^Leave out \d+:/ })
				.press('Enter');
			const back = round(page, 0).getByRole('button', { name: 'Put back' });
			await back.waitFor();
			expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
			expect([await things(page, '.round').count(), await things(page, '.out').count()]).toEqual([1, all - 1]);
			await back.press('Enter');
			await page.locator('.out').waitFor({ state: 'hidden' });
			expect(await things(page, '.round').count()).toBe(all);
			// A box there would be one to be ticked.
			await page.emulateMedia({ forcedColors: 'active' });
			const handle = await things(page, '.round')
				.first()
				.locator('.drag')
				.evaluate((drag) => {
					const { borderStyle, backgroundImage } = getComputedStyle(drag);
					return [borderStyle, backgroundImage.split('(')[0]];
				});
			expect(handle).toEqual(['none', 'radial-gradient']);
		});
	});

	test('of a stranger’s is shown as text', async () => {
		await withPage({}, async (page) => {
			const complaints = complaintsOf(page);
			const evil = '<img src=x onerror=alert(1)>';
			await open(page, ADDRESS);
			const marks = {
				'round 1': { note: evil, chosen: { minutes: evil, role: evil, who: evil } },
				'round 99': { note: evil, said: evil },
				[DUTY]: { note: evil, chosen: { round: '__proto__' } },
			};
			await openFile(
				page,
				fileOf(`interview ${level!.id}`, { tool: 'interview', role: role!.id, level: level!.id, title: evil }, marks),
			);
			await round(page, 0).getByRole('heading', { name: evil }).waitFor();
			expect(await page.locator('.gone').innerText()).toContain(evil);
			await page.pdf();
			expect(await page.locator('.interview img').count()).toBe(0);
			expect(complaints).toEqual([]);
		});
	});

	test('is refused nobody whose browser keeps nothing, and that it could not be loaded is said', async () => {
		await withPage({}, async (page) => {
			await refuseToKeep(page);
			await open(page, ADDRESS);
			await add(page, 'Design', role!.id);
			await things(page, '.round').first().waitFor();
			await page.route('**/interview/role/*.json', (route) => route.abort());
			await reload(page);
			await told(page).getByText('could not be loaded').waitFor();
		});
	});

	test('below the path of a shared host it is in the words of its organisation, and leads within its folder', async () => {
		const theirs = inject('sites')[1];
		if (!theirs) return;
		await withPage({ baseURL: theirs.origin }, async (page) => {
			const complaints = complaintsOf(page);
			await open(page, theirs.base + ADDRESS.slice(1));
			await page.getByRole('button', { name: 'Add a round' }).click();
			await page.getByLabel('Who interviews').selectOption({ index: 1 });
			const first = things(page).first().getByRole('link').first();
			await first.waitFor();
			expect(new URL(await first.evaluate((link) => (link as HTMLAnchorElement).href)).pathname).toMatch(
				new RegExp(`^${theirs.base}`),
			);
			expect(await page.locator('.filled').innerText()).not.toMatch(
				/\b(levels?|handbook|tech lead(?! manager)|engineering managers?|one-on-ones?)\b/i,
			);
			expect(complaints).toEqual([]);
		});
	});

	test('without scripts, the questions can be read', async () => {
		const [probe] = duties.flatMap(({ data }) => data.probes);
		await withPage({ javaScriptEnabled: false }, async (page) => {
			await page.goto(toolAddress('interview'));
			expect(await page.locator('.growing').isVisible()).toBe(false);
			await page.locator(`.page-body a[href="${readAddress('interview', role!.id)}"]`).click();
			if (probe !== undefined) await page.getByText(probe).first().waitFor();
		});
	});
});
