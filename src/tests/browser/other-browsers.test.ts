import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../handbook/addresses/addresses.ts';
import { namedHolders } from '../../handbook/ask/ownership.ts';
import { Firefox, hasFirefox } from '../../harness/firefox.ts';
import { KEYS, until, type OtherBrowser } from '../../harness/other-browser.ts';
import { hasWebKit, WebKit } from '../../harness/webkit.ts';
import { site } from './browser.ts';
import { handbook } from './handbook.ts';

const BROWSERS = [
	{ name: 'Firefox', isThere: hasFirefox, start: () => Firefox.start() },
	{ name: 'WebKit', isThere: hasWebKit, start: () => WebKit.start() },
];

const wanted = [...handbook.responsibilities.values()][0];

describe.each(BROWSERS)('in $name', ({ isThere, start }) => {
	describe.skipIf(!isThere)('where there is one', () => {
		let browser: OtherBrowser;
		beforeAll(async () => {
			browser = await start();
		});
		afterAll(() => browser?.close());

		/** Opens a page, and waits until its scripts listen: a driver may come back before they do, or while the page before still stands. */
		const open = async (address: string) => {
			await browser.run(() => void (document.body.id = 'left'), undefined);
			await browser.open(site().origin + address);
			await until(
				browser,
				() => document.querySelector('body:not(#left) .theme-toggle:not([hidden])') !== null,
				undefined,
			);
		};
		const isAt = (path: string) => location.pathname === path;
		/** Waits until the search answers something. */
		const answered = (query: string) =>
			until(
				browser,
				(query) => document.querySelector(`.search[data-answers="${query}"]:not([aria-busy])`) !== null,
				query,
			);

		test.skipIf(!wanted)(
			'the search opens with a key, finds, leads there, and is open again on the way back',
			async () => {
				const { title } = wanted!.data;
				await browser.resize(1280, 900);
				await open('/about/');
				await until(browser, () => document.hasFocus(), undefined);
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
			const shown = () => document.querySelectorAll('main tbody tr:not([hidden])').length;
			await open('/responsibilities/');
			const all = await browser.run(shown, undefined);
			await open(`/responsibilities/?role=${namedHolders(wanted!)[0]}`);
			await until(
				browser,
				(all) => {
					const rows = document.querySelectorAll('main tbody tr:not([hidden])').length;
					return rows > 0 && rows < all;
				},
				all,
			);
		});

		test('a menu opens over the page, and closes with Escape', async () => {
			await open('/about/');
			await until(browser, () => document.hasFocus(), undefined);
			await browser.run(() => document.querySelector<HTMLElement>('[popovertarget=more]')!.click(), undefined);
			await until(browser, () => document.querySelector('#more:popover-open a') !== null, undefined);
			await browser.type(KEYS.escape);
			await until(browser, () => document.querySelector(':popover-open') === null, undefined);
		});

		test('the theme changes at a press, and stays', async () => {
			await open('/about/');
			const theme = () => document.documentElement.dataset.theme ?? '';
			const before = await browser.run(theme, undefined);
			await browser.run(() => document.querySelector<HTMLElement>('.theme-toggle')!.click(), undefined);
			await until(browser, (before) => document.documentElement.dataset.theme !== before, before);
			const after = await browser.run(theme, undefined);
			await open('/rules/');
			expect(await browser.run(theme, undefined)).toBe(after);
		});
	});
});
