import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { namesFile, SHAPES_FILE } from '../../../handbook/addresses/tool-files.ts';
import { hasTool, toolAddress } from '../../../handbook/addresses/workbench-addresses.ts';
import { sizedTeams } from '../../../handbook/lists/of-teams.ts';
import { open, reload, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { countPages } from '../pdf.ts';
import { complaintsOf, faultsOf, fileOf, openFile, refuseToKeep, requestsOf, savedAs } from './sheets.ts';

const ADDRESS = toolAddress('howMany');
const teams = sizedTeams(handbook);
/** As many people as two of the smallest shape have at most, which is more than it is for alone. */
const COUNT = teams.length > 0 ? 2 * teams[0]!.data.size!.to : 0;

const told = (page: Page) => page.locator('.told');
const left = (page: Page) => page.locator('.left-told');

async function plan(page: Page): Promise<void> {
	await open(page, ADDRESS);
	await page.getByLabel('How many people').fill(String(COUNT));
	await page.locator('.found-two .plan button').first().click();
	await page.locator('.plan-taken').waitFor();
}

describe.skipIf(teams.length === 0 || !hasTool(handbook, 'howMany'))('how many of whom', () => {
	test('so many people become two teams with nobody’s work left over, kept, in two tabs, and printed', async () => {
		await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
			const asked = requestsOf(page);
			await plan(page);
			// What was pressed lies far below it.
			await page.waitForFunction(() => {
				const { activeElement: heading } = document;
				const { top = -1, bottom = 0 } = heading?.getBoundingClientRect() ?? {};
				return heading?.matches('.plan-taken h2') && top >= 0 && bottom <= innerHeight;
			});
			const rows = page.locator('.left-over > .left');
			for (const row of await rows.all()) {
				await row.getByLabel('Who does it').selectOption('-');
				await left(page).getByText('Left over:').waitFor();
				await row.getByLabel('Their name').fill('Ana');
			}
			await left(page).getByText('All the work has somebody.').waitFor();
			const other = await page.context().newPage();
			await open(other, ADDRESS);
			await left(other).getByText('All the work has somebody.').waitFor();
			if ((await rows.count()) > 0) {
				await other.getByLabel('Who does it').first().selectOption('');
				await left(page).getByText('Left over:').waitFor();
				await other.getByLabel('Who does it').first().selectOption({ index: 2 });
				await left(page).getByText('All the work has somebody.').waitFor();
			}
			await reload(page);
			await left(page).getByText('All the work has somebody.').waitFor();
			expect(await page.getByLabel('How many people').inputValue()).toBe(String(COUNT));
			expect(await faultsOf(page)).toEqual([]);
			expect(new URL(page.url()).search).toBe('');
			expect(asked.filter((url) => /Ana/.test(url) || new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
			expect(countPages(await page.pdf())).toBeLessThan(3);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.paper').innerText()).toContain('All the work has somebody.');
			expect(await page.locator('.content').getByRole('button').count()).toBe(0);
		});
	});

	test('a plan goes into a file and out of it, and along with a shape that was renamed; one whose shape has gone says so', async () => {
		await withPage({}, async (page) => {
			await plan(page);
			const href = await page.locator('.plan-taken .team a').first().getAttribute('href');
			const team = href!.split('/').at(-2)!;
			const file = await savedAs(page, 'Save to a file');
			await page.getByRole('button', { name: 'Delete all' }).click();
			await told(page).getByText('Say how many people').waitFor();
			await page.route(`**${namesFile('howMany')}`, (route) =>
				route.fulfill({ json: { 'teams/old-shape': `teams/${team}` } }),
			);
			await openFile(page, file.replaceAll(`"${team}"`, '"old-shape"'));
			await page.locator('.plan-taken').waitFor();
			await page.getByRole('button', { name: 'Delete all' }).click();
			await openFile(page, file.replaceAll(`"${team}"`, '"gone-shape"'));
			await page.locator('.plan-told', { hasText: 'no longer in the handbook' }).waitFor();
		});
	});

	test('a file of a stranger’s is shown as text', async () => {
		await withPage({}, async (page) => {
			const complaints = complaintsOf(page);
			const evil = '<img src=x onerror=alert(1)>';
			await open(page, ADDRESS);
			const marks = {
				people: { chosen: { count: String(COUNT) } },
				words: { chosen: { words: evil } },
				plan: { said: evil, chosen: { first: '__proto__', second: evil, of: evil } },
				'roles/nobody#left': { said: evil, chosen: { by: evil, who: evil } },
			};
			await openFile(page, fileOf('head-count', { tool: 'head-count', title: evil }, marks));
			await page.locator('.plan-told', { hasText: evil }).waitFor();
			expect(await page.locator('.gone').innerText()).toContain(evil);
			expect(await page.locator('.head-count img').count()).toBe(0);
			expect(complaints).toEqual([]);
		});
	});

	test('works where the browser keeps nothing, and says what could not be loaded', async () => {
		await withPage({}, async (page) => {
			await refuseToKeep(page);
			await plan(page);
			await page.route(`**${SHAPES_FILE}`, (route) => route.abort());
			await reload(page);
			await told(page).getByText('could not be loaded').waitFor();
		});
	});

	test('below the path of a shared host it speaks in the words of its organisation', async () => {
		const theirs = inject('sites')[1];
		if (!theirs) return;
		await withPage({ baseURL: theirs.origin }, async (page) => {
			const complaints = complaintsOf(page);
			await open(page, theirs.base + ADDRESS.slice(1));
			await page.getByLabel('How many people').fill(String(COUNT));
			await page.locator('.found-two').waitFor();
			expect(await page.locator('.head-count .counts, .head-count .leaves').allInnerTexts()).not.toContainEqual(
				expect.stringMatching(/tech lead(?! manager)|engineering manager/i),
			);
			expect(complaints).toEqual([]);
		});
	});

	test('without scripts, the shapes are there by size', async () => {
		await withPage({ javaScriptEnabled: false }, async (page) => {
			await page.goto(ADDRESS);
			expect(await page.locator('.head-count').isVisible()).toBe(false);
			expect(await page.locator('.by-size li > a').first().innerText()).toBe(teams[0]!.data.title);
		});
	});
});
