import { describe, expect, test } from 'vitest';
import { addressOf } from '../../handbook/addresses/addresses.ts';
import { plainOf } from '../../handbook/source/field-text.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { findBarriers } from './axe.ts';
import { site, withPage } from './browser.ts';
import { handbook } from './handbook.ts';
import { answered, dialogOf, fieldOf, foundBy, hitsOf, searchFor } from './searching.ts';
import { inject } from 'vitest';

/** A phone in every run. */
const WINDOWS = someOf(
	[
		{ width: 1280, height: 900 },
		{ width: 390, height: 844 },
		{ width: 320, height: 640 },
	],
	3,
	1,
);

const wanted = [...handbook.responsibilities.values()][0]!;

describe.skipIf(wanted === undefined)('the search over a page', () => {
	test.for(['/', 'Control+k', 'Meta+k'])(
		'opens with %s, finds a responsibility by its title, and Escape closes it and gives the focus back',
		async (key) => {
			await withPage({}, async (page) => {
				const complaints: string[] = [];
				page.on(
					'console',
					(message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
				);
				page.on('pageerror', ({ message }) => complaints.push(message));
				await page.goto('/rules/');
				const before = page.locator('header a').first();
				await before.focus();
				await page.keyboard.press(key);
				await fieldOf(page).waitFor();
				await page.keyboard.type(wanted.data.title);
				await answered(page, wanted.data.title);
				expect((await foundBy(page))[0]).toBe(addressOf(wanted));
				await page.keyboard.press('Escape');
				await dialogOf(page).waitFor({ state: 'hidden' });
				expect(await before.evaluate((link) => link === document.activeElement)).toBe(true);
				expect(complaints).toEqual([]);
			});
		},
	);

	test('says of a result what it is, who answers for it, where it stands, and what it says', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, wanted.data.title);
			const hit = page.locator('.hit').first();
			expect(await hit.locator('a').first().innerText()).toBe(wanted.data.title);
			expect(await hit.locator('.hit-kind').innerText()).toMatch(/^Responsibility · /);
			const owner = handbook.roles.get(wanted.data.owner ?? wanted.data.shared![0]!)!;
			expect(await hit.locator('.chip').first().innerText()).toBe(owner.data.title);
			expect((await hit.locator('.hit-text').innerText()).length).toBeGreaterThan(20);
			expect(await hit.locator('mark').first().innerText()).not.toBe('');
			expect(await page.locator('.search-status').innerText()).toMatch(/^\d+ results? for “/);
		});
	});

	test('says how many results there are to whoever does not see them, once typing has stopped', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, 'review');
			await page
				.getByRole('status')
				.filter({ hasText: /^\d+ results for “review”$/ })
				.waitFor({ state: 'attached' });
		});
	});

	test('tries again after the connection was lost, and says so meanwhile', async () => {
		await withPage({}, async (page) => {
			for (const files of ['**/pagefind/*.pf_meta', '**/pagefind/index/**']) {
				await page.route(files, (route) => route.abort());
				await page.goto('/rules/');
				await page.keyboard.press('/');
				await fieldOf(page).fill('promotion ');
				const again = page.getByRole('button', { name: 'Try again' });
				await again.waitFor();
				await page.unroute(files);
				await again.click();
				await hitsOf(page).first().waitFor();
			}
		});
	});

	test('mends a slip and says so', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, 'retrospectvie');
			expect(await page.locator('.search-status').innerText()).toContain('nothing says “retrospectvie”');
			expect(await hitsOf(page).count()).toBeGreaterThan(0);
		});
	});

	test.for([
		['zzxqv ownership', 'Nothing here answers that: no entry says “zzxqv”. These speak of the rest of it.'],
		['xqzzkw', 'No entry says “xqzzkw”.'],
	] as const)('says of “%s” above all results what stands nowhere', async ([query, said]) => {
		await withPage({}, async (page) => {
			await searchFor(page, query);
			expect(await page.locator('.search-results > :first-child').innerText()).toBe(said);
		});
	});

	test('says first who answers for a responsibility, and under a question its answer', async () => {
		await withPage({}, async (page) => {
			const one = [...handbook.responsibilities.values()].find(({ data }) => data.owner !== undefined);
			const question = [...handbook.faq.values()].find(({ data }) => data.answer !== undefined);
			if (one) {
				await searchFor(page, `who owns ${one.data.title}`);
				const owner = handbook.roles.get(one.data.owner!)!.data.title;
				expect(await page.locator('.hit-card').first().innerText()).toContain(`Owner: ${owner}.`);
			}
			if (question) {
				await searchFor(page, question.data.question);
				expect(await page.locator('.hit').first().innerText()).toContain(plainOf(question.data.answer!));
			}
		});
	});

	test('finds nothing, and says where most people go', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, 'xqzzkw');
			expect(await page.locator('.search-status').innerText()).toBe('Nothing for “xqzzkw”');
			expect(await page.locator('.search-help a').count()).toBe(3);
		});
	});

	test('leads to all results, with what was asked', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, 'review');
			await page.getByRole('link', { name: /^See all \d+ results$/ }).click();
			await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === 'review');
			await answered(page, 'review');
		});
	});

	test('loads nothing before it is touched, and nothing from elsewhere', async () => {
		await withPage({}, async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.goto('/rules/');
			const before = asked.length;
			expect(asked.filter((address) => /pagefind|dialog|panel/.test(address))).toEqual([]);
			await page.keyboard.press('/');
			await fieldOf(page).waitFor();
			await page.keyboard.type('review');
			await answered(page, 'review');
			expect(asked.length).toBeGreaterThan(before);
			expect(asked.filter((address) => !address.startsWith(site().origin))).toEqual([]);
		});
	});

	test.runIf(inject('sites').length > 1)('leads to where it is, under a base path too', async () => {
		const [, other] = inject('sites');
		await withPage({ baseURL: other!.origin }, async (page) => {
			await searchFor(page, wanted.data.title, `${other!.base}rules/`);
			const [first] = await foundBy(page);
			expect(first).toBe(other!.base + addressOf(wanted).slice(1));
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname === first);
			expect(await page.locator('h1').innerText()).toBe(wanted.data.title);
		});
	});

	test.for(WINDOWS)(
		'keeps WCAG 2.2 AA in both themes and is never scrolled sideways at $width pixels',
		async (viewport) => {
			await withPage({ viewport }, async (page) => {
				await searchFor(page, 'review');
				expect(await findBarriers(page)).toEqual([]);
				const wide = await dialogOf(page).evaluate(
					(dialog) =>
						[dialog, ...dialog.querySelectorAll('.search, .search-results')].filter(
							(one) => one.scrollWidth > one.clientWidth,
						).length,
				);
				expect(wide).toBe(0);
			});
		},
	);
});
