import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../handbook/addresses/addresses.ts';
import { namedHolders } from '../../handbook/ask/ownership.ts';
import { Firefox, hasFirefox } from '../../harness/firefox.ts';
import { KEYS, until, type OtherBrowser } from '../../harness/other-browser.ts';
import { hasWebKit, WebKit } from '../../harness/webkit.ts';
import { addressesOf, oneOfEachKind } from './addresses.ts';
import { site } from './browser.ts';
import { grouped } from './findings.ts';
import { handbook } from './handbook.ts';
import type { Fault } from './layout/in-page.ts';
import { faultsInWords, LOOK } from './layout/layout.ts';

const BROWSERS = [
	{ name: 'Firefox', isThere: hasFirefox, start: () => Firefox.start() },
	{ name: 'WebKit', isThere: hasWebKit, start: () => WebKit.start() },
];

const wanted = [...handbook.responsibilities.values()][0];
const WIDTHS = [1280, 390];

describe.each(BROWSERS)('in $name', ({ isThere, start }) => {
	describe.skipIf(!isThere)('where there is one', () => {
		let browser: OtherBrowser;
		beforeAll(async () => {
			browser = await start();
		});
		afterAll(() => browser?.close());

		const open = (address: string) => browser.open(site().origin + address);
		const isAt = (path: string) => location.pathname === path;
		/** Waits until the search answers something. */
		const answered = (query: string) =>
			until(
				browser,
				(query) => document.querySelector(`.search[data-answers="${query}"]:not([aria-busy])`) !== null,
				query,
			);

		test('pages of each kind break no word, cut no text off and keep all in its frame', async () => {
			const faults: { address: string; what: string }[] = [];
			const addresses = oneOfEachKind(await addressesOf(site()));
			for (const width of WIDTHS) {
				await browser.resize(width, 900);
				for (const address of addresses) {
					await open(address);
					await until(browser, () => document.querySelector('[aria-busy]') === null, undefined);
					const found = await browser.run<undefined, Fault[]>(LOOK, undefined);
					faults.push(...faultsInWords(found).map((what) => ({ address: `${address} (${width})`, what })));
				}
			}
			expect(grouped(faults)).toEqual([]);
		});

		test.skipIf(!wanted)(
			'the search opens with a key, finds, leads there, and is open again on the way back',
			async () => {
				const { title } = wanted!.data;
				await browser.resize(1280, 900);
				await open('/about/');
				await browser.type('/');
				await until(browser, () => document.activeElement?.matches('.search-dialog[open] input') === true, undefined);
				await browser.type(title);
				await answered(title);
				await browser.type(KEYS.enter);
				await until(browser, isAt, addressOf(wanted!));
				await browser.back();
				await until(browser, isAt, '/about/');
				await answered(title);
				await until(browser, (href) => document.activeElement?.getAttribute('href') === href, addressOf(wanted!));
				await browser.type(KEYS.escape);
				await until(browser, () => document.querySelector('dialog[open]') === null, undefined);
			},
		);

		test.skipIf(!wanted)('the list of responsibilities is narrowed by its address and by its fields', async () => {
			const [holder] = namedHolders(wanted!);
			await open(`/responsibilities/?role=${holder}`);
			const shown = () =>
				document.querySelectorAll('main [data-row]:not([hidden]), main tbody tr:not([hidden])').length;
			await until(
				browser,
				() => document.querySelector<HTMLSelectElement>('select[name=role]')?.value !== '',
				undefined,
			);
			const narrowed = await browser.run(shown, undefined);
			expect(narrowed).toBeGreaterThan(0);
		});

		test('the menu opens, and leads on', async () => {
			await open('/');
			await browser.run(
				() => document.querySelector<HTMLElement>('header details summary, header [aria-expanded]')!.click(),
				undefined,
			);
			await until(
				browser,
				() => document.querySelector('header details[open], header [aria-expanded=true]') !== null,
				undefined,
			);
		});

		test('the theme changes at a press, and stays', async () => {
			await open('/');
			const theme = () => document.documentElement.dataset.theme ?? '';
			const before = await browser.run(theme, undefined);
			await browser.run(() => document.querySelector<HTMLElement>('header [role=switch]')!.click(), undefined);
			await until(browser, (before) => document.documentElement.dataset.theme !== before, before);
			const after = await browser.run(theme, undefined);
			await open('/about/');
			expect(await browser.run(theme, undefined)).toBe(after);
		});
	});
});
