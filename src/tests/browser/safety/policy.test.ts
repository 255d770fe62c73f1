import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPARE_LEVELS } from '../../../handbook/addresses/addresses.ts';
import { lensAddress, toolsOf } from '../../../handbook/addresses/workbench-addresses.ts';
import { orderedRoles } from '../../../handbook/lists/of-roles.ts';
import { Firefox, hasFirefox } from '../../../harness/firefox.ts';
import { someOf } from '../../../harness/thoroughness.ts';
import { headersOf } from '../../../harness/host-headers.ts';
import { serve, type Served } from '../../../harness/serve.ts';
import { policyOf } from '../../../site/policy/policy.ts';
import { everyFile } from '../../forks/make-fork.ts';
import { addressesOf, oneOfEachKind } from '../addresses.ts';
import { site, withPage, withPages } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { withoutPolicy } from './without-policy.ts';
import { usePage, violationsOf, watchPolicy } from './use-page.ts';

const USE = { text: 'how do I grow', most: 60 };

const [first, second] = orderedRoles(handbook);
const inUse = [
	...toolsOf(handbook).map(({ address }) => address),
	...(first && second ? [lensAddress(first.id, second.id)] : []),
	COMPARE_LEVELS,
	'/search/?q=grow',
];

/** The site as a host serves it that sends headers. */
let hosted: Served;

beforeAll(async () => {
	const { folder } = site();
	hosted = await serve(folder, '/', headersOf(folder));
});
afterAll(() => hosted.close());

/** Opens a page, uses all of it, and says what its policy stopped, and how much there was to use. */
async function used(page: Page, address: string): Promise<{ stopped: string[]; count: number }> {
	await page.goto(address);
	const count = await page.evaluate(usePage, USE);
	return { stopped: (await page.evaluate(violationsOf)).map((what) => `${address}: ${what}`), count };
}

test('every page holds the policy, before anything that it could stop', async () => {
	const { enforced } = policyOf(handbook.settings);
	const pages = [...(await everyFile(site().folder))].filter(([path]) => path.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(1);
	const meta = `<meta http-equiv="content-security-policy" content="${enforced}">`;
	const isHeld = (html: string) => html.includes(meta) && !/<(?:script|link|style)/.test(html.split(meta)[0]!);
	const loose = pages.filter(([, html]) => !html.includes('http-equiv="refresh"') && !isHeld(html));
	expect(loose.map(([path]) => path)).toEqual([]);
});

const WAYS = [
	['by meta alone', 0, () => ({ baseURL: site().origin }), async () => {}],
	['by headers alone', 1, () => ({ baseURL: hosted.origin }), withoutPolicy],
] as const;

describe.each(WAYS)('a policy given %s', (_, which, options, prepare) => {
	test('stops nothing of ours on a page of each kind, nor with search and tools in use', async () => {
		const all = [...new Set([...oneOfEachKind(await addressesOf(site())), ...inUse])];
		const addresses = someOf(all, 12, 4 * which);
		const found = await withPages(addresses, options(), async (page, address) => {
			await page.unrouteAll();
			await prepare(page);
			await page.addInitScript(watchPolicy);
			return used(page, address);
		});
		expect(found.flatMap(({ stopped }) => stopped)).toEqual([]);
		expect(found.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(addresses.length);
	});

	test('stops each way to make HTML or code of a text, and each way round', async () => {
		await withPage(options(), async (page) => {
			await prepare(page);
			await page.addInitScript(watchPolicy);
			await page.goto('/');
			expect(await page.evaluate(sinks)).toEqual(SINKS);
			expect((await page.evaluate(violationsOf)).length).toBeGreaterThanOrEqual(SINKS.length);
		});
	});
});

/** What a script could do with a text if nothing stopped it. */
const SINKS = [
	...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write', 'parseFromString', 'srcdoc', 'fragment'],
	...['script.src', 'script.text', 'worker', 'eval', 'Function', 'a policy of its own', 'a default policy'],
	...['javascript: address', 'event attribute'],
];

/** Tries each in the page. @returns those that were stopped */
async function sinks(): Promise<string[]> {
	const text = '<img src=x onerror="window.ran=1">';
	const drawn = () => new Promise(requestAnimationFrame);
	// What a debugger runs, a browser lets run; from here on it is the page that does.
	await drawn();
	const place = (name: 'a' | 'div' = 'div') => document.body.appendChild(document.createElement(name));
	const types = (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } })
		.trustedTypes;
	const call = (name: string) => (window as unknown as Record<string, (code: string) => unknown>)[name]!('1');
	const pressed = async (element: HTMLElement) => {
		element.click();
		await drawn();
		if (!('ran' in window)) throw new Error('It did not run.');
	};
	const attempts: Record<string, () => unknown> = {
		innerHTML: () => (place().innerHTML = text),
		outerHTML: () => (place().outerHTML = text),
		insertAdjacentHTML: () => place().insertAdjacentHTML('beforeend', text),
		'document.write': () => document.write(text),
		parseFromString: () => new DOMParser().parseFromString(text, 'text/html'),
		srcdoc: () => (document.createElement('iframe').srcdoc = text),
		fragment: () => document.createRange().createContextualFragment(text),
		'script.src': () => (document.createElement('script').src = '/x.js'),
		'script.text': () => (document.createElement('script').text = 'window.ran=1'),
		worker: () => new Worker('/x.js'),
		eval: () => call('eval'),
		Function: () => call('Function'),
		'a policy of its own': () => types.createPolicy('own', {}),
		'a default policy': () => types.createPolicy('default', {}),
		'javascript: address': () => pressed(Object.assign(place('a'), { href: 'javascript:window.ran=1' })),
		'event attribute': () => {
			place().setAttribute('onclick', 'window.ran=1');
			return pressed(document.body.lastElementChild as HTMLElement);
		},
	};
	const stopped: string[] = [];
	for (const [name, attempt] of Object.entries(attempts)) {
		try {
			await attempt();
		} catch {
			stopped.push(name);
		}
	}
	return stopped;
}

describe.skipIf(!hasFirefox)('in Firefox', () => {
	let firefox: Firefox;
	beforeAll(async () => {
		firefox = await Firefox.start();
		await firefox.before(watchPolicy);
	});
	afterAll(() => firefox?.close());

	test.each([
		['by meta', 0, () => site().origin],
		['by meta and headers', 1, () => hosted.origin],
	])('a policy given %s stops nothing of ours with search and tools in use', async (_, which, origin) => {
		const stopped: string[] = [];
		for (const address of someOf(inUse, 8, 4 * which)) {
			await firefox.open(origin() + address);
			await firefox.run(usePage, USE);
			stopped.push(...(await firefox.run(violationsOf, undefined)).map((what) => `${address}: ${what}`));
		}
		expect(stopped).toEqual([]);
	});

	test('each way to make HTML or code of a text is stopped', async () => {
		await firefox.open(`${site().origin}/`);
		expect(await firefox.run(sinks, undefined)).toEqual(SINKS);
	});
});
