import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { someOf, thoroughness } from '../../harness/thoroughness.ts';
import { SEARCH } from '../../handbook/addresses/addresses.ts';
import { toolAddresses } from '../../handbook/addresses/workbench-addresses.ts';
import { withPage } from '../browser/browser.ts';
import { grouped } from '../browser/findings.ts';
import { large, type Amounts } from '../ladders/large.ts';
import { forkWith, type Fork } from './make-fork.ts';
import { barriersIn, invalidIn, layoutOf, longestOfEachKind } from './pages-of.ts';
import { weightsIn, type Weight } from './weights.ts';

const LARGE: Amounts = {
	...{ roles: 24, tracks: 7, responsibilities: 400, areas: 6, heldByOne: 200, axes: 120, levels: 4 },
	...{ stories: 60, transitions: 40, questions: 160, guides: 60, teams: 2 },
};

/** As large as the largest handbook that the bounds are promised for. */
const LARGEST: Amounts = {
	...{ roles: 135, tracks: 12, responsibilities: 3_240, areas: 8, heldByOne: 600, axes: 300, levels: 6 },
	...{ stories: 300, transitions: 260, questions: 500, guides: 120, teams: 5 },
};

/** The most that the first load of a page may be, and the most elements that a page may have. */
const [BYTES, ELEMENTS] = [40_000, 3_000];

/** The same of a page on which something is done: what a page to be read may have, and 20 KB of its own. */
const OF_TOOL = 32_000 + 20_000;
const DONE_ON = [...toolAddresses, SEARCH];
const mostOf = (address: string) => (DONE_ON.includes(address) ? OF_TOOL : BYTES);

/** Pages that show all of a ladder at once, which somebody prints or looks something up in. */
const WHOLE = /^\/(?:roles\/[^/]+\/(?:matrix|rubric)|print(?:\/[^/]+)?)\/$/;

const amounts = thoroughness === 'long' ? LARGEST : LARGE;
const list = '/responsibilities/';

let fork: Fork;
let weights: Weight[];
beforeAll(async () => {
	fork = await forkWith('/', large(amounts));
	weights = await weightsIn(fork.folder);
});
afterAll(() => fork?.remove());

const open = <Answer>(act: (page: Page) => Promise<Answer>, more: object = {}) =>
	withPage({ baseURL: fork.origin, viewport: { width: 1280, height: 900 }, ...more }, act);
const rows = (page: Page) => page.locator('.found tbody tr');
const found = (page: Page) => page.locator('.filters [role=status]').textContent();
const settled = (page: Page) => page.locator('[aria-busy]').waitFor({ state: 'detached' });

describe('a handbook of very much', () => {
	test('is built, and every word of it is on its pages', () => expect(fork.code, fork.output).toBe(0));

	test(`has no page whose first load is more than ${BYTES} bytes, a tool than ${OF_TOOL}, or that has more than ${ELEMENTS} elements`, () => {
		const over = weights.filter(
			({ address, bytes, elements }) => !WHOLE.test(address) && (bytes > mostOf(address) || elements > ELEMENTS),
		);
		expect(
			grouped(over.map(({ address, bytes, elements }) => ({ address, what: `${bytes} bytes, ${elements} elements` }))),
		).toEqual([]);
	});

	test('is valid, keeps nobody out and breaks nothing, on its longest page of many kinds', async () => {
		const pages = someOf(await longestOfEachKind(fork, 2), 3);
		expect(await invalidIn(fork, pages)).toEqual([]);
		expect(await barriersIn(fork, pages)).toEqual([]);
		const { faults, heights } = await layoutOf(fork, pages);
		expect(faults, heights.join('\n')).toEqual([]);
	});

	test('lists everything in parts, which say from what to what, without script', async () => {
		await open(
			async (page) => {
				await page.goto('/faq/');
				const parts = page.getByRole('navigation', { name: 'Parts of this list' }).getByRole('link');
				expect(await parts.count()).toBeGreaterThan(1);
				const last = await parts.last().textContent();
				await parts.last().click();
				expect(await page.locator('.parts [aria-current]').textContent()).toBe(last);
				expect(await page.locator('.question').last().getAttribute('id')).toMatch(/^question-\d+$/);
				await page.getByRole('link', { name: 'Previous part' }).click();
				expect(await page.locator('.parts .which').textContent()).toMatch(/^Part \d+ of \d+$/);
			},
			{ javaScriptEnabled: false },
		);
	});

	test('has each thing in its list of everything, once', async () => {
		const listed = await open(
			async (page) => {
				await page.goto('/search/');
				const parts = await page
					.locator('.parts a')
					.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
				const all: string[] = [];
				for (const part of parts) {
					await page.goto(part);
					all.push(
						...(await page
							.locator('.everything a')
							.evaluateAll((links) => links.map((link) => link.getAttribute('href')!))),
					);
				}
				return all;
			},
			{ javaScriptEnabled: false },
		);
		expect(new Set(listed).size).toBe(listed.length);
		const count = (pattern: RegExp) => listed.filter((address) => pattern.test(address)).length;
		expect(count(/^\/responsibilities\/duty-/)).toBe(amounts.responsibilities);
		expect(count(/^\/faq\/(?:part\/\d+\/)?#/)).toBe(amounts.questions);
		expect(count(/^\/levels\//)).toBe(amounts.roles * amounts.levels);
	});

	test.each([
		[`/faq/#question-${LARGE.questions}`, 'faq'],
		[`${list}#duty-${LARGE.responsibilities - 3}`, 'responsibilities'],
	])('leads on from %s to the part that shows it', async (address, first) => {
		await open(async (page) => {
			await page.goto(address);
			const [, name] = address.split('#');
			await page.waitForURL((url) => url.pathname !== `/${first}/` && url.hash === `#${name}`);
			expect(await page.locator(`[id="${name}"]`).isVisible()).toBe(true);
		});
	});

	test('finds what is asked for among all responsibilities, and shows it in turn', async () => {
		await open(async (page) => {
			await page.goto(`${list}?role=role-1`);
			await settled(page);
			expect(await found(page)).toMatch(/^\d{3} of [\d,]+ found$/);
			const held = Number((await found(page))!.split(' ')[0]);
			expect(held).toBeGreaterThanOrEqual(amounts.heldByOne * 0.9);
			expect(await rows(page).count()).toBe(60);
			await page.locator('.found button').click();
			expect(await rows(page).count()).toBe(120);
			expect(await page.locator('.all-areas').isVisible()).toBe(false);
			await page.getByRole('button', { name: 'Clear' }).click();
			await page.locator('.all-areas').waitFor({ state: 'visible' });
			expect(await page.locator('.found').isVisible()).toBe(false);
		});
	});

	test('finds a responsibility by its words, and says who answers for it in a team and why', async () => {
		await open(async (page) => {
			await page.goto(list);
			const number = LARGE.responsibilities - 2;
			await page.getByLabel('Find').fill(String(number));
			await page.locator(`#duty-${number}`).waitFor();
			await page.getByLabel('In which team').selectOption('team-1');
			await page.waitForURL(/team=team-1/);
			await settled(page);
			expect(await page.locator(`#duty-${number} .why`).first().textContent()).not.toBe('');
			expect(await page.locator('.in-team a').getAttribute('href')).toBe('/teams/team-1/');
		});
	});

	test('sets two of its levels side by side, which are picked from a file', async () => {
		await open(async (page) => {
			await page.goto('/compare/levels/?first=role-2%2F1&second=role-3%2F2');
			await page.locator('.picked h2').waitFor({ state: 'attached' });
			expect(await page.locator('select[name=first] option').count()).toBe(1 + amounts.roles * amounts.levels);
		});
	});
});
