import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressesOf, kindOf } from './addresses.ts';
import { site, withPages } from './browser.ts';

/** Pages that one reads: most of the handbook. */
const ARTICLES = ['/responsibilities/…/', '/roles/…/', '/compare/…/'];

const addresses = (await addressesOf(site())).filter((address) => ARTICLES.includes(kindOf(address)));

/** What the first load of a page costs. */
interface Weight {
	address: string;
	requests: number;
	/** Page, styles and scripts, each packed by `gzip -9`, in bytes. */
	packed: number;
	/** The scripts as they are, in and outside of the page, in bytes. */
	script: number;
	sidebarLinks: number;
}

let weights: Weight[];

beforeAll(async () => {
	weights = await withPages(addresses, {}, weigh);
});

async function weigh(page: Page, address: string): Promise<Weight> {
	const weight: Weight = { address, requests: 0, packed: 0, script: 0, sidebarLinks: 0 };
	const bodies: Promise<void>[] = [];
	page.removeAllListeners('response');
	page.on('response', (response) => {
		const type = response.request().resourceType();
		weight.requests += 1;
		if (['document', 'stylesheet', 'script'].includes(type))
			bodies.push(response.body().then((body) => add(type, body)));
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	await Promise.all(bodies);
	weight.sidebarLinks = await page.locator('#menu a').count();
	return weight;

	function add(type: string, body: Buffer): void {
		weight.packed += gzipSync(body, { level: 9 }).length;
		if (type === 'script') weight.script += body.length;
		if (type === 'document')
			for (const [, code] of body.toString().matchAll(/<script>([^]*?)<\/script>/g)) weight.script += code!.length;
	}
}

describe('the first load of a page that is read', () => {
	test.for([
		{ what: 'at most 32 KB, packed', part: 'packed', most: 32_000 },
		{ what: 'at most 8 requests', part: 'requests', most: 8 },
		{ what: 'at most 12 KB of scripts', part: 'script', most: 12_000 },
		{ what: 'at most 100 links in the sidebar, however long the handbook is', part: 'sidebarLinks', most: 100 },
	] as const)('takes $what', ({ part, most }) => {
		expect(weights.filter((weight) => weight[part] > most)).toEqual([]);
		expect(weights.filter((weight) => weight[part] === 0)).toEqual([]);
	});

	test('is weighed for some page', () => expect(weights.length).toBeGreaterThan(0));
});
