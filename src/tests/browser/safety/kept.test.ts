import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { KEPT, LICENCES } from '../../../handbook/addresses/addresses.ts';
import { toolAddress, toolsOf } from '../../../handbook/addresses/workbench-addresses.ts';
import { SERVED } from '../../../site/kept/licences-file.ts';
import { keptThings } from '../../../site/kept/names.ts';
import { someOf } from '../../../harness/thoroughness.ts';
import { engine } from '../../../workplace/roots.ts';
import { addressesOf, oneOfEachKind } from '../addresses.ts';
import { open, site, withPage, withPages } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { somebody } from '../workbench/somebody.ts';
import { usePage } from './use-page.ts';

/** The names of all that this browser keeps for the site. */
const keptIn = async (page: Page): Promise<string[]> => {
	const cookies = await page.context().cookies();
	const names = await page.evaluate(async () => [
		...Object.keys(localStorage),
		...Object.keys(sessionStorage).map((name) => `session: ${name}`),
		...(await indexedDB.databases()).map(({ name }) => name!),
		...(await caches.keys()).map((name) => `cache: ${name}`),
		...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker: ${scope}`),
	]);
	return [...cookies.map(({ name }) => `cookie: ${name}`), ...names].sort();
};

const tools = toolsOf(handbook).map(({ address }) => address);
const told = keptThings('/')
	.map(({ name }) => name)
	.sort();

test('no page keeps anything before it is used', async () => {
	const addresses = someOf([...new Set([...oneOfEachKind(await addressesOf(site())), ...tools])], 4);
	const kept = await withPages(addresses, {}, async (page, address) => {
		await open(page, address);
		// As somebody does who reads it.
		await page.mouse.wheel(0, 2000);
		await page.keyboard.press('Tab');
		return (await keptIn(page)).map((name) => `${address}: ${name}`);
	});
	expect(kept.flat()).toEqual([]);
});

test('with all of it used, nothing is kept but what the page on it tells, and all of that', async () => {
	await withPage({}, async (page) => {
		if (somebody) {
			await open(page, toolAddress('mine'));
			await page.locator(`button[name=role][value="${somebody.role.id}"]`).click();
			await page.locator(`button[name=team][value="${somebody.team.id}"]`).click();
			await page.locator('.my-list').waitFor();
		}
		for (const address of tools) {
			await open(page, address);
			await page.evaluate(usePage, { text: 'A note.', most: 60, spared: 'handbook-notes' });
		}
		const kept = await keptIn(page);
		expect(kept.filter((name) => !told.includes(name))).toEqual([]);
		expect(kept).toEqual(told);
	});
});

test('the page on it names each by its name and its place', async () => {
	await withPage({}, async (page) => {
		await open(page, '/');
		await page.locator('footer').getByRole('link', { name: 'What is kept' }).click();
		await page.waitForURL(`**${KEPT}`);
		expect((await page.locator('.kept code').allInnerTexts()).sort()).toEqual(told);
	});
});

test('the licences of all that readers are served are in one file, which that page leads to', async () => {
	const listed = parse(readFileSync(join(engine, '.github/dependencies.yaml'), 'utf8')) as Record<
		string,
		{ ships?: true }
	>;
	const ships = Object.keys(listed).filter((name) => listed[name]!.ships);
	expect(Object.keys(SERVED).sort()).toEqual(ships.sort());
	await withPage({}, async (page) => {
		await open(page, KEPT);
		expect(await page.locator(`main a[href="${LICENCES}"]`).count()).toBe(1);
		const text = await (await fetch(site().origin + LICENCES)).text();
		for (const name of [...ships, 'Noto Serif']) expect(text).toMatch(new RegExp(`^${name}: .*\n=+\n\n\\S`, 'm'));
		expect(text).toContain('Permission is hereby granted');
		expect(text).toContain('SIL OPEN FONT LICENSE');
	});
});
