import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areaAddress, listAddress } from '../../handbook/addresses/addresses.ts';
import { withPage } from '../browser/browser.ts';
import { findTooWide } from '../browser/width.ts';
import { forkWith, type Fork } from './make-fork.ts';
import { barriersIn, invalidIn } from './pages-of.ts';

const TRACKS = ['engineering', 'data', 'people'];
const AREAS = ['delivery', 'operations', 'hiring'];
/** More roles than a list shows ungrouped, and more responsibilities than a page shows in full. */
const [ROLES, RESPONSIBILITIES] = [12, 120];

const roleId = (index: number) => `role-${index % ROLES}`;
const isShared = (index: number) => index % 10 === 0;
const isWithoutArea = (index: number) => index % 12 === 11;
const entry = (fields: string) => `---\n${fields}\n---\n`;
const every = <Item>(count: number, make: (index: number) => Item) =>
	Array.from({ length: count }, (_, index) => make(index));
const heldByFirst = every(RESPONSIBILITIES, (index) => index).filter(
	(index) => isShared(index) || index % ROLES === 0,
).length;

const files = {
	'content/org/handbook.yaml': [
		'model: 2\nname: Acme\nbase: false\ntracks:',
		...TRACKS.map((id) => `  ${id}: { title: ${id} track, summary: What ${id} is. }`),
		'areas:',
		...AREAS.map((id) => `  ${id}: { title: All of ${id}, summary: What ${id} takes. }`),
	].join('\n'),
	...Object.fromEntries(
		every(ROLES, (index) => [
			`content/org/roles/${roleId(index)}.mdx`,
			entry(
				`title: Internationalisation manager ${index}\ntrack: ${TRACKS[index % TRACKS.length]}\norder: ${index + 1}`,
			),
		]),
	),
	...Object.fromEntries(
		every(RESPONSIBILITIES, (index) => [
			`content/org/responsibilities/duty-${index}.mdx`,
			entry(
				[
					`title: Duty ${index}`,
					`summary: What duty ${index} comes to.`,
					isWithoutArea(index) ? '' : `area: ${AREAS[index % AREAS.length]}`,
					isShared(index) ? `shared: [${every(6, (other) => roleId(other)).join(', ')}]` : `owner: ${roleId(index)}`,
				]
					.filter(Boolean)
					.join('\n'),
			),
		]),
	),
};

let fork: Fork;
beforeAll(async () => {
	fork = await forkWith('/', files);
});
afterAll(() => fork.remove());

const list = listAddress('responsibilities');
const at = (width: number) => ({ baseURL: fork.origin, viewport: { width, height: 900 } });
const rows = (page: Page) => page.locator('.found tbody tr').filter({ visible: true });
const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

describe('a handbook of more responsibilities than one page shows in full', () => {
	test('is built without a finding', () => expect([fork.code, fork.output]).toEqual([0, fork.output]));

	test.each([1280, 390])(
		'%i px wide: the list is short, and says of each area how much it holds and who has most of it',
		async (width) => {
			await withPage(at(width), async (page) => {
				await page.goto(list);
				expect(await rows(page).count()).toBe(0);
				expect(await height(page)).toBeLessThan(2500);
				expect(await page.locator('.of-area > .count').allTextContents()).toEqual([
					'40 responsibilities',
					'40 responsibilities',
					'30 responsibilities',
					'10 responsibilities',
				]);
				expect(await page.locator('.held-by').first().textContent()).toMatch(/^Held by .* and \d more roles\.$/);
				expect(await findTooWide(page, width)).toEqual([]);
			});
		},
	);

	test('shows what is asked for, says how much that is, and the areas again where nothing is', async () => {
		await withPage(at(1280), async (page) => {
			await page.goto(`${list}?role=${roleId(0)}`);
			await page.locator('.found').waitFor({ state: 'visible' });
			expect(await rows(page).count()).toBe(heldByFirst);
			expect(await page.locator('.filters [role=status]').textContent()).toBe(
				`${heldByFirst} of ${RESPONSIBILITIES} found`,
			);
			await page.getByRole('button', { name: 'Clear' }).click();
			await page.locator('.all-areas').waitFor({ state: 'visible' });
			expect(await rows(page).count()).toBe(0);
		});
	});

	test('finds words of a summary that is on another page', async () => {
		await withPage(at(1280), async (page) => {
			await page.goto(`${list}?q=duty+77+comes`);
			await page.locator('.found').waitFor({ state: 'visible' });
			expect(await rows(page).evaluateAll((found) => found.map(({ id }) => id))).toEqual(['duty-77']);
		});
	});

	test('leads on to a row that an address names, and to what belongs to no area', async () => {
		await withPage(at(1280), async (page) => {
			await page.goto(`${list}#duty-60`);
			await page.locator('#duty-60').waitFor({ state: 'visible' });
			expect(new URL(page.url()).pathname).toBe(areaAddress(AREAS[0]));
			await page.goto(`${list}#duty-11`);
			await page.locator('#duty-11').waitFor({ state: 'visible' });
			expect(new URL(page.url()).pathname).toBe(areaAddress(undefined));
		});
	});

	test('says of each role how much it holds', async () => {
		await withPage(at(1280), async (page) => {
			await page.goto(`${list}#by-role`);
			expect(await page.locator('.role .counts').filter({ visible: true }).count()).toBe(ROLES);
		});
	});

	test('has a page for each area, with its rows and the way to the next, without script too', async () => {
		await withPage({ ...at(1280), javaScriptEnabled: false }, async (page) => {
			await page.goto(list);
			await page.getByRole('main').getByRole('link', { name: 'All of delivery' }).click();
			expect(new URL(page.url()).pathname).toBe(areaAddress('delivery'));
			expect(await page.locator('.map tbody tr').count()).toBe(40);
			expect(await page.getByText('What delivery takes.').isVisible()).toBe(true);
			await page.getByRole('link', { name: 'Next area All of operations' }).click();
			expect(await page.locator('h1').textContent()).toBe('All of operations');
		});
	});

	test('folds the names of many who share something, two at hand', async () => {
		await withPage(at(390), async (page) => {
			await page.goto(areaAddress('delivery'));
			const who = page
				.locator('.who')
				.filter({ has: page.locator('details') })
				.first();
			expect(await who.locator('.chip').count()).toBe(2);
			await who.locator('summary').click();
			expect(await who.locator('details a').count()).toBe(4);
		});
	});

	test('shows the roles by track where too many would stand side by side', async () => {
		await withPage(at(1280), async (page) => {
			await page.goto('/');
			expect(await page.locator('.role-map').count()).toBe(0);
			expect(await page.locator('.tracks h3').allTextContents()).toEqual(TRACKS.map((id) => `${id} track`));
			await page.goto(listAddress('roles'));
			expect(await page.locator('.page-body h2').allTextContents()).toEqual(TRACKS.map((id) => `${id} track`));
		});
	});

	test('keeps nobody out, and is valid', async () => {
		const addresses = ['/', list, areaAddress('delivery'), `/roles/${roleId(0)}/`, listAddress('roles')];
		expect(await barriersIn(fork, addresses)).toEqual([]);
		expect(await invalidIn(fork)).toEqual([]);
	});
});
