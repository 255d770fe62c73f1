import { describe, expect, test } from 'vitest';
import { addressOf } from '../../handbook/addresses/addresses.ts';
import { namedHolders } from '../../handbook/ask/ownership.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { withPages } from './browser.ts';
import { handbook } from './handbook.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const responsibilities = [...handbook.responsibilities.values()];

describe('a responsibility opens with its answer', () => {
	test('in one block below its title: who, whom they ask, who settles', async () => {
		const seen = await withPages(someOf(responsibilities, 6), {}, async (page, responsibility) => {
			await page.goto(addressOf(responsibility));
			const { consulted, escalateTo } = responsibility.data;
			const block = page.locator('h1 + .answerable');
			const said = await block.locator('dd').allTextContents();
			const titles = [namedHolders(responsibility), consulted, escalateTo === undefined ? [] : [escalateTo]];
			const wanted = titles
				.filter((ids) => ids.length > 0)
				.map((ids) => ids.map((id) => handbook.roles.get(id)!.data.title));
			const isSaid = wanted.every((names, at) => names.every((name) => said[at]?.includes(name)));
			return { id: responsibility.id, isSaid };
		});
		expect(seen.filter(({ isSaid }) => !isSaid)).toEqual([]);
	});

	test('which is in sight on a phone, with nothing else on the first screen', async () => {
		const seen = await withPages(someOf(responsibilities, 36), PHONE, async (page, responsibility) => {
			await page.goto(addressOf(responsibility));
			return page.evaluate((id) => {
				const edge = (selector: string, side: 'top' | 'bottom') =>
					document.querySelector(selector)!.getBoundingClientRect()[side];
				return {
					id,
					isInSight: edge('.answerable .main', 'bottom') <= innerHeight,
					isAlone: Math.min(edge('.page-body', 'top'), edge('.page-head + *', 'top')) >= innerHeight - 1,
				};
			}, responsibility.id);
		});
		expect(seen.filter(({ isInSight, isAlone }) => !isInSight || !isAlone)).toEqual([]);
	});
});
