import { describe, expect, test } from 'vitest';
import { ladderOf } from '../../handbook/ask/ladder.ts';
import { titleOfLevel } from '../../site/handbook/level-place.ts';
import { activeRoles } from '../../handbook/ask/ownership.ts';
import { inSentence } from '../../handbook/language/words.ts';
import { withPage } from './browser.ts';
import { handbook } from './handbook.ts';
import { searchFor } from './searching.ts';

const [first, second] = activeRoles(handbook).filter(({ id }) =>
	[...handbook.responsibilities.values()].some(({ data }) => data.owner === id),
);
const level = activeRoles(handbook).flatMap(({ id }) => ladderOf(handbook, id).slice(1))[0];

describe('above what was found', () => {
	test.skipIf(!second)(
		'two roles stand side by side: for how much each answers alone, and the way to both',
		async () => {
			await withPage({}, async (page) => {
				const [a, b] = [first!, second!].map(({ data }) => data.title) as [string, string];
				await searchFor(page, `${a} vs ${b}`);
				const card = page.locator('.search-card').first();
				await card.getByText(`The ${inSentence(a)} answers for`).waitFor();
				const href = (await card.locator('a').getAttribute('href'))!;
				expect(href).toContain('/compare/');
				expect(href).toContain(first!.id);
				expect(href).toContain(second!.id);
				await card.locator('a').click();
				await page.waitForURL((url) => url.pathname.startsWith('/compare/'));
			});
		},
	);

	test.skipIf(!level)('a role and a level say what is new there', async () => {
		await withPage({}, async (page) => {
			await searchFor(page, titleOfLevel(level!));
			const hit = page.locator('.hit').first();
			expect(await hit.innerText()).toContain('New at this level:');
			expect(await hit.locator('.hit-more a').count()).toBeGreaterThan(0);
		});
	});
});
