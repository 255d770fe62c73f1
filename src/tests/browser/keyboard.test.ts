import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { someOf } from '../../harness/thoroughness.ts';
import { addressesOf, oneOfEachKind } from './addresses.ts';
import { open, site, withPage, withPages } from './browser.ts';
import { grouped } from './findings.ts';
import { numberControls, pressTab, type Focus } from './focus.ts';

/** A page that was gone through with Tab, from its beginning until it begins again. */
interface Walk {
	address: string;
	/** How each link and control begins in the source, in the order of the source. */
	controls: string[];
	path: Focus[];
	isRound: boolean;
}

const addresses = someOf(oneOfEachKind(await addressesOf(site())), 12);
let walks: Walk[];

beforeAll(async () => {
	walks = await withPages(addresses, {}, walk);
});

const nameOf = (controls: readonly string[], focus: Focus | undefined) =>
	controls[focus?.index ?? -1] ?? 'nothing that is known';

/** Presses Tab until the focus is back where it began, or well past all that there is. */
async function walk(page: Page, address: string): Promise<Walk> {
	await open(page, address);
	const controls = await numberControls(page);
	const path: Focus[] = [];
	for (const _ of controls.keys()) path.push(await pressTab(page));
	// Regions that scroll and buttons that come late are stops of their own, so there may be more stops than controls.
	const reached = () => new Set(path.map(({ index }) => index).filter((index) => index >= 0)).size;
	for (let more = 0; more < 40 && reached() < controls.length; more += 1) path.push(await pressTab(page));
	const last = await pressTab(page);
	const again = await pressTab(page);
	return { address, controls, path, isRound: [last, again].some(({ index }) => index === path[0]?.index) };
}

/** What is wrong on the pages, each thing once with the pages that have it. */
const findings = (look: (walk: Walk) => string[]) =>
	grouped(walks.flatMap((walk) => look(walk).map((what) => ({ address: walk.address, what }))));

describe('by keyboard', () => {
	test('Tab reaches every link and control of each kind of page', () => {
		expect(walks.length).toBeGreaterThan(1);
		expect(
			findings(({ controls, path }) => {
				const reached = new Set(path.map(({ index }) => index));
				return controls.filter((_, index) => !reached.has(index));
			}),
		).toEqual([]);
	});

	test('Tab goes round, and is never caught', () => {
		expect(
			findings(({ isRound, path, controls }) => (isRound ? [] : [`it stayed near ${nameOf(controls, path.at(-1))}`])),
		).toEqual([]);
	});

	test('Tab goes in the order of the page', () => {
		expect(
			findings(({ path, controls }) => {
				const stops = path.filter(({ index }) => index >= 0);
				return stops
					.filter(({ index }, at) => at > 0 && index < stops[at - 1]!.index)
					.map((focus) => nameOf(controls, focus));
			}),
		).toEqual([]);
	});

	test('the focus can be seen wherever it is', () => {
		expect(
			findings(({ path, controls }) =>
				path.filter(({ index, isMarked }) => index >= 0 && !isMarked).map((focus) => nameOf(controls, focus)),
			),
		).toEqual([]);
		expect(
			findings(({ path, controls }) =>
				path.filter(({ index, isInSight }) => index >= 0 && !isInSight).map((focus) => nameOf(controls, focus)),
			),
		).toEqual([]);
	});

	test('the first stop skips to the content', async () => {
		expect(
			findings(({ path, controls }) =>
				nameOf(controls, path[0]).startsWith('<a class="skip"') ? [] : [nameOf(controls, path[0])],
			),
		).toEqual([]);
		await withPage({}, async (page) => {
			await page.goto(addresses.find((address) => address !== '/')!);
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await numberControls(page);
			await pressTab(page);
			expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(true);
		});
	});
});
