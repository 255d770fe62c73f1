import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { COMPARE_LEVELS, HELD_FILE } from '../../../handbook/addresses/addresses.ts';
import { lensAddress, toolAddress } from '../../../handbook/addresses/workbench-addresses.ts';
import { answersInTeam } from '../../../handbook/ask/answers.ts';
import { compare } from '../../../handbook/ask/comparison.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import { comparedPairs } from '../../../handbook/ask/pairs.ts';
import { orderedRoles } from '../../../handbook/lists/of-roles.ts';
import { findBarriers } from '../axe.ts';
import { open, reload, site, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { findTooWide } from '../width.ts';

const LENS = toolAddress('lens');
const roles = orderedRoles(handbook);
/** Two that each hold something that the other does not, both of them in one team. */
const found = comparedPairs(handbook)
	.flatMap((pair) => [...handbook.teams.values()].map((team) => ({ pair, team })))
	.find(({ pair, team }) => {
		const { onlyFirst, onlySecond } = compare(handbook, pair);
		const isThere = pair.every(({ id }) => team.data.roles.includes(id) && ladderOf(handbook, id).length > 1);
		return onlyFirst.length > 0 && onlySecond.length > 0 && isThere;
	});
const [first, second] = found?.pair ?? [];
const third = roles.find((role) => role !== first && role !== second);

const field = (page: Page, name: string) => page.locator(`.lens select[name="${name}"]`);
const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const side = (page: Page, sign: string) => page.locator(`.lens-side[data-sign="${sign}"] li > a`).allInnerTexts();
const shown = (page: Page) => page.locator('.lens-shown:not([hidden])').waitFor();
const titles = (entries: readonly { data: { title: string } }[]) => entries.map(({ data }) => data.title).sort();

describe.skipIf(!first || !second || !third)('roles that a reader picks', () => {
	test('stand side by side with what a move gives up and picks up, and in the address', async () => {
		await withPage({}, async (page) => {
			await open(page, LENS);
			expect(await page.locator('.lens [role=status]').innerText()).toBe('Pick two roles.');
			await field(page, 'first').selectOption(first!.id);
			await field(page, 'second').selectOption(second!.id);
			await shown(page);
			const { onlyFirst, onlySecond } = compare(handbook, [first!, second!]);
			expect((await side(page, '−')).sort()).toEqual(titles(onlyFirst));
			expect((await side(page, '+')).sort()).toEqual(titles(onlySecond));
			expect(asked(page)).toMatchObject({ first: first!.id, second: second!.id });
			await reload(page);
			await shown(page);
			expect((await side(page, '−')).sort()).toEqual(titles(onlyFirst));
			await page.getByRole('button', { name: 'Swap the first two' }).press('Enter');
			await page.waitForFunction((id) => new URLSearchParams(location.search).get('first') === id, second!.id);
			await page.locator('[aria-busy]').waitFor({ state: 'detached' });
			expect((await side(page, '−')).sort()).toEqual(titles(onlySecond));
		});
	});

	test('are found by an address from before they were renamed, with the level that it names', async () => {
		await withPage({}, async (page) => {
			await page.route(
				({ pathname }) => pathname === LENS,
				async (route) => {
					const html = await (await route.fetch()).text();
					const option = new RegExp(`(<option value="${first!.id}")`, 'g');
					await route.fulfill({
						contentType: 'text/html',
						body: html.replace(option, '$1 data-formerly="older before"'),
					});
				},
			);
			const [, level] = ladderOf(handbook, first!.id);
			const place = level!.id.slice(first!.id.length);
			await open(page, lensAddress('before', second!.id, `before${place}`));
			await shown(page);
			expect(asked(page)).toMatchObject({ first: first!.id, second: second!.id, 'first-level': level!.id });
		});
	});

	test('hold in a team what falls to them there', async () => {
		await withPage({}, async (page) => {
			await open(page, lensAddress(first!.id, second!.id));
			await field(page, 'team').selectOption(found!.team.id);
			await page.locator('.lens-in-team:not([hidden])').waitFor();
			const { title, size } = found!.team.data;
			expect(await page.locator('.lens-in-team').innerText()).toBe(`In the team “${title}”.`);
			if (size) expect(await field(page, 'team').locator('option:checked').innerText()).toContain(`${title} (`);
			const all = [...answersInTeam(handbook, found!.team).values()];
			const holds = ({ answers }: (typeof all)[number], { id }: { id: string }) =>
				answers.some(({ role }) => role === id);
			const expected = all.filter((one) => holds(one, second!) && !holds(one, first!));
			expect((await side(page, '+')).sort()).toEqual(titles(expected.map(({ responsibility }) => responsibility)));
			expect(asked(page)).toMatchObject({ team: found!.team.id });
		});
	});

	/** A shape of team, and two roles that hold nothing in it, and are together in another. */
	const [without, one, other] =
		[...handbook.teams.values()].flatMap((team) => {
			const held = new Set(
				[...answersInTeam(handbook, team).values()].flatMap(({ answers }) => answers.map(({ role }) => role)),
			);
			const absent = roles.filter(({ id }) => !held.has(id));
			return [...handbook.teams.values()].flatMap(({ data }) => {
				const [a, b] = absent.filter(({ id }) => data.roles.includes(id));
				return a && b ? [[team, a, b] as const] : [];
			});
		})[0] ?? [];
	test.skipIf(!without)(
		'that a team has none of are told as such, with who does their work, and where they are',
		async () => {
			await withPage({}, async (page) => {
				await open(page, `${lensAddress(one!.id, other!.id)}&team=${without!.id}`);
				await page.getByText('This team has none of these roles.').waitFor();
				expect(await page.locator('.lens-who .lens-heads').count()).toBe(0);
				await page.getByText('Who answers for what in this team').click();
				expect(await page.locator('.lens-folded li small').first().innerText()).not.toBe('');
				expect(await findBarriers(page)).toEqual([]);
				await page.locator('button.in-team').first().click();
				await page.locator('.lens-side').first().waitFor();
				expect(asked(page)).toMatchObject({ first: one!.id, second: other!.id });
				expect(asked(page).team).not.toBe(without!.id);
			});
		},
	);

	test('show the level of each that is picked, and begin with the level one comes from', async () => {
		await withPage({}, async (page) => {
			const [lowest, next] = ladderOf(handbook, first!.id);
			await open(page, `/levels/${first!.id}/${next!.data.order}/`);
			await page.getByRole('link', { name: 'beside another role' }).click();
			await page.waitForURL(`**${lensAddress(first!.id, '', next!.id)}`);
			await field(page, 'second').selectOption(second!.id);
			await shown(page);
			expect(asked(page)['first-level']).toBe(next!.id);
			await field(page, 'first-level').selectOption(lowest!.id);
			await page.waitForFunction((id) => new URLSearchParams(location.search).get('first-level') === id, lowest!.id);
			await page.locator('[aria-busy]').waitFor({ state: 'detached' });
			const head = page.locator('.asked-shown .lens-heads a').first();
			expect(await head.innerText()).toBe(lowest!.data.title);
		});
	});

	test('may be three, and keep people in: no barrier, and nothing wider than a phone', async () => {
		await withPage({}, async (page) => {
			await open(page, `${lensAddress(first!.id, second!.id)}&third=${third!.id}&team=${found!.team.id}`);
			await page.locator('.lens-table').waitFor();
			expect(await page.locator('.lens-table thead th a').allInnerTexts()).toEqual(
				[first!, second!, third!].map(({ data }) => data.title),
			);
			expect(await findBarriers(page)).toEqual([]);
			expect([...(await findTooWide(page, 390)), ...(await findTooWide(page, 320))]).toEqual([]);
		});
	});

	test('print as a sheet without anything to press', async () => {
		await withPage({}, async (page) => {
			await open(page, lensAddress(first!.id, second!.id));
			await shown(page);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.lens :is(select, button):visible').count()).toBe(0);
			expect(await page.locator('.printed-on').isVisible()).toBe(true);
		});
	});

	test('are not loaded where there is no network, and the page says so and tries again', async () => {
		await withPage({}, async (page) => {
			await page.route(`**${HELD_FILE}`, (route) => route.abort());
			await open(page, lensAddress(first!.id, second!.id));
			await page.getByText('This could not be loaded.').waitFor();
			await page.unroute(`**${HELD_FILE}`);
			await page.getByRole('button', { name: 'Swap the first two' }).click();
			await shown(page);
		});
	});

	test('are none where the address names none, and only one where it names the same twice', async () => {
		await withPage({}, async (page) => {
			await open(page, `${LENS}?first=nobody&second=%3Cscript%3E&team=%00&first-level=x`);
			expect(await page.locator('.lens [role=status]').innerText()).toBe('Pick two roles.');
			expect(asked(page)).toEqual({});
			await open(page, lensAddress(first!.id, first!.id));
			expect(await page.locator('.lens [role=status]').innerText()).toContain('the same role');
		});
	});

	test('are read elsewhere without scripts', async () => {
		await withPage({ javaScriptEnabled: false }, async (page) => {
			await open(page, LENS);
			expect(await page.locator('.lens-pick').isVisible()).toBe(false);
			expect(await page.locator('main noscript a, main a').count()).toBeGreaterThan(roles.length);
		});
	});

	test('ask no other machine, and a page that nothing is picked on asks for no data', async () => {
		await withPage({}, async (page) => {
			const urls: string[] = [];
			page.on('request', (request) => urls.push(request.url()));
			await open(page, LENS);
			expect(urls.filter((url) => url.endsWith('.json'))).toEqual([]);
			await field(page, 'first').selectOption(first!.id);
			await field(page, 'second').selectOption(second!.id);
			await shown(page);
			expect(urls.filter((url) => !url.startsWith(site().origin))).toEqual([]);
		});
	});

	test('lead on to any two levels', async () => {
		await withPage({}, async (page) => {
			await open(page, lensAddress(first!.id, second!.id));
			await shown(page);
			expect(await page.locator(`.lens a[href$="${COMPARE_LEVELS}"]`).count()).toBe(1);
		});
	});
});

/** A fork with words of its own below a path of a shared host; not there in the quickest of tests. */
const fork = inject('sites')[1];

describe.skipIf(!fork || !first || !second)(
	'roles side by side in a fork with words of its own, in a folder of a host',
	() => {
		test('are told in its words, and lead within its folder', async () => {
			await withPage({ baseURL: fork!.origin }, async (page) => {
				const address = lensAddress('tech-lead', 'engineering-manager').slice(1);
				await open(page, `${fork!.base}${address}&third=developer&team=${found!.team.id}`);
				await page.locator('.lens-table').waitFor();
				expect(await page.locator('.lens').innerText()).not.toMatch(
					/\b(tech lead(?! manager)|engineering manager|level)\b/i,
				);
				const links = await page
					.locator('.lens-shown a')
					.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
				expect(links.filter((path) => !path.startsWith(fork!.base))).toEqual([]);
			});
		});
	},
);
