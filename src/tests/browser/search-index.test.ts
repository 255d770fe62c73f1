import { describe, expect, test } from 'vitest';
import { addressOf } from '../../handbook/addresses/addresses.ts';
import { statementAnchor } from '../../handbook/schema/own-lists.ts';
import { withPage } from './browser.ts';
import { handbook } from './handbook.ts';
import { answered, fieldOf, foundBy, hitsOf, searchFor } from './searching.ts';

/** A statement that says no more than its title, in words enough to be meant. */
const [level, axis, statement] = [...handbook.levels.values()]
	.flatMap((level) =>
		Object.entries(level.data.expectations).flatMap(([axis, { statements }]) =>
			statements.map((statement) => [level, axis, statement] as const),
		),
	)
	.find(([, , { text, examples, below, above }]) => text !== undefined && !below && !above && !examples?.length)!;
const address = `${addressOf(level)}#${statementAnchor(axis, statement.id)}`;

describe('what stands in the record of its page', () => {
	test('is found by its own words, and leads to its place', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, statement.text!);
			expect(await foundBy(page)).toContain(address);
			const [first] = await foundBy(page);
			expect(first!.startsWith(addressOf(level))).toBe(true);
		});
	});

	test('is listed where only its kind is asked for', async () => {
		await withPage({}, async (page) => {
			await page.goto('/search/?kind=expectation');
			await answered(page, '');
			await hitsOf(page).first().waitFor();
			expect((await foundBy(page)).filter((address) => !address.includes('#'))).toEqual([]);
		});
	});
});

test('an index is one that Pagefind’s own script reads', async () => {
	await withPage({}, async (page) => {
		await page.goto('/rules/');
		// As text, since the test's own runner would take the import for one of its own.
		const found = await page.evaluate<{ url: string; content: string }>(
			`import('/pagefind/pagefind.js')
				.then(({ search }) => search('promotion'))
				.then(({ results }) => results[0].data())`,
		);
		expect(found.url).toMatch(/^\//);
		expect(found.content).not.toBe('');
	});
});

test('of what is typed without a pause only the last is answered', async () => {
	await withPage({}, async (page) => {
		const records: string[] = [];
		page.on('request', (request) => request.url().includes('/fragment/') && records.push(request.url()));
		await page.goto('/rules/');
		await page.keyboard.press('/');
		await fieldOf(page).waitFor();
		await fieldOf(page).evaluate((field: HTMLInputElement) => {
			for (const query of ['promo', 'review', 'on-call']) {
				field.value = query;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}
		});
		await answered(page, 'on-call');
		expect(records.length).toBeLessThanOrEqual(7);
		expect((await foundBy(page))[0]).toContain('on-call');
	});
});
