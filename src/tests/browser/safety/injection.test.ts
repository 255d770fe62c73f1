import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkHandbook } from '../../../handbook/check/check.ts';
import { layerFrom } from '../../../handbook/load/from-text.ts';
import { engine } from '../../../workplace/roots.ts';
import { someOf } from '../../../harness/thoroughness.ts';
import { everyFile, forkWith, type Fork } from '../../forks/make-fork.ts';
import { addressesOf } from '../addresses.ts';
import { withPage, withPages } from '../browser.ts';
import { listenForHarm } from './harm.ts';
import { hostileHandbook, MARK } from './hostile-handbook.ts';
import { withoutPolicy } from './without-policy.ts';
import { PAYLOADS } from './payloads.ts';
import { usePage } from './use-page.ts';

const { files, texts, left } = hostileHandbook();

/** A build that goes on whatever the checker says. */
const SCRIPT = 'scripts/build-site.ts';
const GATE = "diagnostics.some(({ severity }) => severity === 'error')";

test('there is a text in every field that a schema has for one', () => {
	expect(left).toEqual([]);
	expect(texts).toBeGreaterThan(400);
});

test('harm is seen where a page does take texts for HTML', async () => {
	await withPage({}, async (page) => {
		await withoutPolicy(page);
		const { look } = listenForHarm(page);
		await page.goto('/');
		await Promise.all([
			page.waitForEvent('dialog'),
			page.waitForRequest((request) => request.url().startsWith('https://evil.example/')),
			page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), PAYLOADS.slice(0, 10).join('')),
		]);
		const found = (await look()).join('\n');
		for (const kind of ['a dialog: 1', 'a request to https://evil.example/', 'an element of a text: <img'])
			expect(found).toContain(kind);
	});
});

test('the checker refuses every file', () => {
	const own = Object.entries(files).map(([path, text]) => [path.replace('content/org/', ''), text]);
	const { diagnostics } = checkHandbook([layerFrom(Object.fromEntries(own))]);
	const refused = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at.file));
	expect(own.filter(([path]) => !refused.has(path!)).map(([path]) => path)).toEqual([]);
});

describe('published against the checker’s word, payloads in every text', () => {
	let fork: Fork;
	let addresses: string[];

	beforeAll(async () => {
		const script = readFileSync(join(engine, SCRIPT), 'utf8');
		if (!script.includes(GATE)) throw new Error(`${SCRIPT} looks at what was found in another way.`);
		fork = await forkWith('/', { ...files, [SCRIPT]: script.replace(GATE, 'diagnostics.length < 0') });
		addresses = await addressesOf(fork);
	});
	afterAll(() => fork?.remove());

	test('stand on pages of every kind', async () => {
		expect(addresses.length, fork.output.slice(-2000)).toBeGreaterThan(20);
		const pages = [...(await everyFile(fork.folder))].filter(([path]) => path.endsWith('.html'));
		const shown = new Set(pages.flatMap(([, html]) => html.match(new RegExp(`${MARK} \\d+`, 'g')) ?? []));
		expect(shown.size).toBeGreaterThan(texts / 2);
	});

	test.each([
		['with the policy', 0, async () => {}],
		['without it', 1, withoutPolicy],
	] as const)('run nothing, load nothing, and break no page: %s', async (_, which, prepare) => {
		const found = await withPages(someOf(addresses, 12, 4 * which), { baseURL: fork.origin }, async (page, address) => {
			await page.unrouteAll();
			await prepare(page);
			const { look } = listenForHarm(page);
			await page.goto(address);
			await page.evaluate(usePage, { text: 'payload', most: 12 });
			const harm = await look();
			if ((await page.locator('h1').count()) === 0) harm.push('a page without a heading');
			return harm.map((what) => `${address}: ${what}`);
		});
		expect(found.flat()).toEqual([]);
	});

	test('leave the files for programs readable', async () => {
		const all = [...(await everyFile(fork.folder))];
		const json = all.filter(([path]) => path.endsWith('.json'));
		expect(json.length).toBeGreaterThan(20);
		for (const [path, text] of json) expect(() => JSON.parse(text), path).not.toThrow();
		const xml = all.filter(([path]) => path.endsWith('.xml'));
		expect(xml.filter(([, text]) => text.includes(MARK)).map(([path]) => path)).toEqual([]);
	});
});
