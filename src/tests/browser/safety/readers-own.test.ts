import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { COMPARE_LEVELS } from '../../../handbook/addresses/addresses.ts';
import { toolAddress, toolsOf } from '../../../handbook/addresses/workbench-addresses.ts';
import { beforeRelease, someOf } from '../../../harness/thoroughness.ts';
import { open, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { answered } from '../searching.ts';
import { listenForHarm } from './harm.ts';
import { inTurn, PAYLOADS } from './payloads.ts';
import { usePage } from './use-page.ts';
import { withoutPolicy } from './without-policy.ts';

const TOOLS = [...toolsOf(handbook).map(({ address }) => address), COMPARE_LEVELS, '/responsibilities/'];
const HOSTILE = inTurn(PAYLOADS, 0, PAYLOADS.length);

/** What holds without a policy holds with one; that a policy stops nothing of ours has a test of its own. */
const WAYS = [
	['without the policy', 0, withoutPolicy] as const,
	...beforeRelease([['with it', 1, async () => {}] as const]),
];

/** Opens pages one after the other, and says what harm came of each. */
async function harmOn(page: Page, addresses: readonly string[], use?: { text: string; most: number; spared: string }) {
	const { look } = listenForHarm(page);
	const found: string[] = [];
	for (const address of addresses) {
		await open(page, address);
		if (use) await page.evaluate(usePage, use);
		found.push(...(await look()).map((what) => `${address}: ${what}`));
	}
	return found;
}

/** What this browser keeps for the site. */
const keptIn = (page: Page) =>
	page.evaluate(async () => {
		const [known] = await indexedDB.databases();
		if (!known) return undefined;
		const done = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve) => request.addEventListener('success', () => resolve(request.result)));
		const database = await done(indexedDB.open(known.name!));
		const value = await done(database.transaction('notes').objectStore('notes').get('notes') as IDBRequest<unknown>);
		database.close();
		return value;
	});

/** The same with another text in the place of each that is no day; names of sheets and lines stay. */
function hostile(value: unknown, turn = { is: 0 }): unknown {
	if (typeof value === 'string')
		return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : PAYLOADS[turn.is++ % PAYLOADS.length];
	if (Array.isArray(value)) return value.map((one) => hostile(one, turn));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hostile(one, turn)]));
}

describe.each(WAYS)('what comes of a reader is text: %s', (_, which, prepare) => {
	/** Some of the tools; before a release all of them. */
	const tools = someOf(TOOLS, 4, which);
	const lookedAt = [...tools, '/', '/search/'];

	test('what they write into every field, in what a page shows of it and in what it keeps; what a file of theirs says', async () => {
		const kept = await withPage({}, async (page) => {
			await prepare(page);
			const use = { text: HOSTILE.slice(0, 290), most: 60, spared: 'handbook-notes' };
			expect(await harmOn(page, tools, use)).toEqual([]);
			expect(await harmOn(page, lookedAt)).toEqual([]);
			return keptIn(page);
		});
		expect(Object.keys((kept as { sheets: object }).sheets).length).toBeGreaterThan(1);
		await withPage({}, async (page) => {
			await prepare(page);
			await open(page, toolAddress('mine'));
			const bar = page.locator('handbook-notes');
			const buffer = Buffer.from(JSON.stringify(hostile(kept)));
			const file = { name: `${PAYLOADS[2]}.json`, mimeType: 'application/json', buffer };
			await bar.locator('input[type=file]').setInputFiles(file);
			await bar.locator('[role=status]').getByText('opened').waitFor();
			expect(await harmOn(page, lookedAt)).toEqual([]);
		});
	});

	test('what an address says, behind “?” by every name that a page knows and behind “#”', async () => {
		await withPage({}, async (page) => {
			await prepare(page);
			const addresses: string[] = [];
			for (const [at, address] of tools.entries()) {
				await open(page, address);
				const names = await page
					.locator('main [name]')
					.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('name')!))]);
				for (const payload of someOf(PAYLOADS.slice(at), 60)) {
					const asked = [...names, 'q', 'role', 'roles', 'level', 'way', 'first', 'second', 'team'].map(
						(name) => `${encodeURIComponent(name)}=${encodeURIComponent(payload)}`,
					);
					addresses.push(`${address}?${asked.join('&')}#${encodeURIComponent(payload)}`);
				}
			}
			expect((await harmOn(page, addresses)).filter((what) => !what.includes('a request for'))).toEqual([]);
		});
	});

	test('what is asked', async () => {
		await withPage({}, async (page) => {
			await prepare(page);
			for (const query of someOf(PAYLOADS, 36, which * 18)) {
				const { look } = listenForHarm(page);
				await page.goto(`/search/?q=${encodeURIComponent(query)}`);
				await answered(page, query);
				expect(await look(), query).toEqual([]);
			}
		});
	});

	test('what lies in the storage of the browser, whoever put it there', async () => {
		await withPage({}, async (page) => {
			await prepare(page);
			await open(page, '/');
			await page.evaluate((text) => {
				for (const name of ['starlight-theme', 'handbook / me', 'handbook / assessments'])
					localStorage.setItem(name, text);
			}, HOSTILE);
			expect(await harmOn(page, lookedAt)).toEqual([]);
		});
	});
});
