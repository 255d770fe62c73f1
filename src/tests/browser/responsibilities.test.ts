import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { areaAddress, listAddress } from '../../handbook/addresses/addresses.ts';
import { answersInTeam, answersOf, type Answers } from '../../handbook/ask/answers.ts';
import { withPage } from './browser.ts';
import { handbook } from './handbook.ts';

const all = [...handbook.responsibilities.values()];
const one = all[0]!;
const holders = (answers: Map<string, Answers>) =>
	[...answers.values()].flatMap((each) => each.answers.map(({ role }) => role));
const idsHeldBy = (answers: Map<string, Answers>, role: string) =>
	[...answers.values()]
		.filter((each) => each.answers.some((answer) => answer.role === role))
		.map(({ responsibility }) => responsibility.id);
const role = handbook.roles.get(holders(answersOf(handbook))[0] ?? '')!;
const area = one?.data.area;

/** A team in which something falls to other people than it does where every role is there. */
const team = [...handbook.teams.values()].find(
	(shape) =>
		idsHeldBy(answersInTeam(handbook, shape), role.id).length !== idsHeldBy(answersOf(handbook), role.id).length,
);

/** Whether a row holds each word of a text. */
const saysSo = (text: string) =>
	all.some(({ data: { title, summary = '', aliases } }) =>
		text
			.toLowerCase()
			.split(' ')
			.every((word) => `${title} ${summary} ${aliases.join(' ')}`.toLowerCase().includes(word)),
	);

/** A team without a role that holds something where it is there. */
const lacking = [...handbook.teams.values()].flatMap((shape) => {
	const there = new Set(holders(answersInTeam(handbook, shape)));
	const absent = [...new Set(holders(answersOf(handbook)))].find((id) => !there.has(id));
	return absent === undefined ? [] : [{ shape, absent }];
})[0];

const shown = (page: Page) =>
	page
		.locator('table.map tr[id]')
		.filter({ visible: true })
		.evaluateAll((rows) => rows.map(({ id }) => id).sort());
const status = (page: Page) => page.getByRole('search').getByRole('status').textContent();
const asked = (page: Page) => new URL(page.url()).search;

/** Asks for something, and waits until the address says so. */
async function choose(page: Page, label: string, value: string) {
	const field = page.getByRole('search').getByLabel(label);
	if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption(value);
	else await field.fill(value);
	const name = (await field.getAttribute('name'))!;
	await page.waitForFunction(
		([name, value]) => (new URLSearchParams(location.search).get(name!) ?? '') === value,
		[name, value],
	);
}

describe.skipIf(all.length === 0)('the map of responsibilities', () => {
	test('shows all at first', async () => {
		await withPage({}, async (page) => {
			await page.goto(listAddress('responsibilities'));
			expect(await shown(page)).toEqual(all.map(({ id }) => id).sort());
			expect(await status(page)).toBe(`${all.length} of ${all.length} shown`);
		});
	});

	test('narrows to a role, keeps that in the address, and Clear undoes it', async () => {
		await withPage({}, async (page) => {
			await page.goto(listAddress('responsibilities'));
			await choose(page, 'Held by', role.id);
			const expected = idsHeldBy(answersOf(handbook), role.id).sort();
			expect(await shown(page)).toEqual(expected);
			expect(asked(page)).toBe(`?role=${role.id}`);
			await page.reload();
			expect(await shown(page)).toEqual(expected);
			expect(await status(page)).toBe(`${expected.length} of ${all.length} shown`);
			await page.getByRole('button', { name: 'Clear' }).click();
			await page.waitForFunction(() => location.search === '');
			expect(await shown(page)).toHaveLength(all.length);
		});
	});

	test.skipIf(area === undefined)('narrows to an area', async () => {
		await withPage({}, async (page) => {
			await page.goto(listAddress('responsibilities'));
			await choose(page, 'Area', area!);
			expect(await shown(page)).toEqual(
				all
					.filter(({ data }) => data.area === area)
					.map(({ id }) => id)
					.sort(),
			);
			expect(asked(page)).toBe(`?area=${area}`);
		});
	});

	test('narrows to words, whatever their capitals', async () => {
		await withPage({}, async (page) => {
			await page.goto(listAddress('responsibilities'));
			await choose(page, 'Find', one.data.title.toUpperCase());
			const found = await shown(page);
			expect(found).toContain(one.id);
			expect(found.length).toBeLessThan(Math.max(2, all.length));
			await choose(page, 'Find', 'zzzz no such thing');
			expect(await shown(page)).toEqual([]);
			await page.getByText('None speaks of it. Enter asks the whole handbook.').waitFor();
			await page.getByRole('search').getByLabel('Find').press('Enter');
			await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === 'zzzz no such thing');
		});
	});

	test('finds what is called otherwise, as the search does', async () => {
		const another = all.find(({ data }) => data.keywords.length > 0);
		if (!another) return;
		const keyword = another.data.keywords.find((word) => !saysSo(word)) ?? '';
		await withPage({}, async (page) => {
			await page.goto(listAddress('responsibilities'));
			await choose(page, 'Find', keyword);
			await page.getByText(/speak of it in other words/).waitFor();
			expect(await shown(page)).toContain(another.id);
		});
	});

	test.skipIf(team === undefined)('shows how the work falls in a team', async () => {
		await withPage({}, async (page) => {
			await page.goto(`${listAddress('responsibilities')}?role=${role.id}&team=${team!.id}`);
			expect(await page.getByLabel('In which team').inputValue()).toBe(team!.id);
			expect(await shown(page)).toEqual(idsHeldBy(answersInTeam(handbook, team!), role.id).sort());
			await choose(page, 'Held by', '');
			const answers = answersInTeam(handbook, team!).get(one.id)!.answers;
			const cell = await page.locator(`tr[id="${one.id}"] .who`).innerText();
			expect(answers.filter((answer) => !cell.includes(handbook.roles.get(answer.role)!.data.title))).toEqual([]);
		});
	});

	test.skipIf(lacking === undefined)('shows who holds the work of a role that the team doesn’t have', async () => {
		const { shape, absent } = lacking!;
		await withPage({}, async (page) => {
			await page.goto(`${listAddress('responsibilities')}?role=${absent}&team=${shape.id}`);
			const expected = idsHeldBy(answersOf(handbook), absent).sort();
			expect(await shown(page)).toEqual(expected);
			await page.getByText(/^This team has no /).waitFor();
			const answers = answersInTeam(handbook, shape).get(expected[0]!)!.answers;
			const cell = await page.locator(`tr[id="${expected[0]}"] .who`).innerText();
			for (const answer of answers) expect(cell).toContain(handbook.roles.get(answer.role)!.data.title);
			await page.goto(`${listAddress('responsibilities')}?role=${absent}&team=${shape.id}#by-role`);
			const titles = await page.locator('.by-role .held li:visible').evaluateAll((lines) => lines.length);
			expect(titles).toBeGreaterThanOrEqual(expected.length);
		});
	});

	test('says what is near where nothing fits, and leads there', async () => {
		const other = all.find(({ id }) => !idsHeldBy(answersOf(handbook), role.id).includes(id))!;
		await withPage({}, async (page) => {
			const q = new URLSearchParams({ q: other.data.title, role: role.id });
			await page.goto(`${listAddress('responsibilities')}?${q}`);
			await page.getByText('Nothing is all of that at once.').waitFor();
			await page.getByRole('button', { name: /^Any role/ }).click();
			await page.waitForFunction(() => !location.search.includes('role='));
			expect(await shown(page)).toContain(other.id);
			expect(await page.locator('.nearby').isVisible()).toBe(false);
		});
	});

	test('takes an address that asks for nonsense as asking for nothing', async () => {
		await withPage({}, async (page) => {
			await page.goto(`${listAddress('responsibilities')}?role=nobody&area=%3Cscript%3E&team=%00&x=1`);
			expect(await shown(page)).toHaveLength(all.length);
		});
	});

	test('shows one view at a time, the one that the address names', async () => {
		await withPage({}, async (page) => {
			await page.goto(`${listAddress('responsibilities')}#by-role`);
			expect(await page.locator('table.map').isVisible()).toBe(false);
			await page.getByRole('navigation', { name: 'Views' }).getByRole('link').first().press('Enter');
			expect(await page.locator('table.map').isVisible()).toBe(true);
			expect(new URL(page.url()).hash).toBe('#by-area');
		});
	});

	test('keeps the filters and the heads of its columns in sight on a wide screen', async () => {
		await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
			await page.goto(listAddress('responsibilities'));
			const top = async (what: string) => (await page.locator(what).boundingBox())!;
			const header = await top('header.top');
			await page.locator(`tr[id="${all.at(-1)!.id}"]`).scrollIntoViewIfNeeded();
			const [filters, heads] = [await top('.filters'), await top('.map thead th:first-child')];
			expect(filters.y).toBeCloseTo(header.height, 0);
			expect(heads.y).toBeCloseTo(filters.y + filters.height, 0);
		});
	});

	test.skipIf(area === undefined)(
		'leads from the head of an area to its page, and the old anchor to that head',
		async () => {
			const { title } = handbook.settings.areas[area!]!;
			await withPage({}, async (page) => {
				await page.goto(`${listAddress('responsibilities')}#${area}`);
				const head = page.locator(`#${area}`);
				expect(await head.textContent()).toBe(title);
				await head.getByRole('link').click();
				await page.waitForURL((url) => url.pathname === areaAddress(area));
				const rows = await page.locator('.map tbody tr').evaluateAll((found) => found.map(({ id }) => id).sort());
				expect(rows).toEqual(
					all
						.filter(({ data }) => data.area === area)
						.map(({ id }) => id)
						.sort(),
				);
			});
		},
	);
});
