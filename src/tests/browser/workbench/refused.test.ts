import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
	energyAddress,
	hasTool,
	lensAddress,
	mismatchAddress,
	planAddress,
	toolAddress,
	type ToolId,
} from '../../../handbook/addresses/workbench-addresses.ts';
import { choices } from '../../../handbook/ask/choices.ts';
import { stepsByTransition } from '../../../handbook/ask/transitions.ts';
import { orderedRoles, rolesWithSigns } from '../../../handbook/lists/of-roles.ts';
import { open, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { complaintsOf, refuseToKeep, savedAs } from './sheets.ts';

const [first, second] = orderedRoles(handbook).map(({ id }) => id);
const [way] = stepsByTransition(handbook).keys();

/** A tool, and how one fills something in; what its page then says. */
const FILLED: readonly [
	tool: ToolId,
	address: string,
	fill: (page: Page) => Promise<void>,
	says: (page: Page) => Promise<void>,
][] = [
	[
		'energy',
		energyAddress(choices(handbook)[0]?.id ?? ''),
		(page) => page.locator('.choices button').first().click(),
		(page) => page.locator('.energy-result .rests').getByText('It rests on one answer').waitFor(),
	],
	[
		'weeks',
		toolAddress('weeks'),
		(page) => page.locator('.log-day[open] .entry').first().getByLabel('What', { exact: true }).fill('Three talks'),
		(page) => page.locator('.log-week .sum').first().getByText('One day').waitFor(),
	],
	[
		'plan',
		planAddress(way ?? ''),
		(page) => page.locator('.steps .line').first().getByRole('button', { name: 'Done' }).click(),
		(page) => page.locator('.standing-told').getByText('Done: 1.').waitFor(),
	],
	[
		'mismatch',
		mismatchAddress(rolesWithSigns(handbook)[0]?.id ?? ''),
		(page) => page.locator('.asked .line').first().getByRole('button', { name: 'Often' }).click(),
		(page) => page.locator('.standing-told').getByText('Often: 1.').waitFor(),
	],
];

describe('a browser that keeps nothing', () => {
	test.each(FILLED)(
		'lets one fill in the tool “%s”, says so, and gives it as a file',
		async (tool, address, fill, says) => {
			if (!hasTool(handbook, tool)) return;
			await withPage({}, async (page) => {
				const complaints = complaintsOf(page);
				await refuseToKeep(page);
				await open(page, address);
				await page.locator('handbook-notes .keeping').getByText('This browser keeps nothing for this site.').waitFor();
				await fill(page);
				await says(page);
				const { sheets } = JSON.parse(await savedAs(page, 'Save to a file')) as { sheets: object };
				expect(Object.keys(sheets)).toHaveLength(1);
				expect(complaints).toEqual([]);
			});
		},
	);

	test.skipIf(!second || !hasTool(handbook, 'lens'))('shows roles side by side', async () => {
		await withPage({}, async (page) => {
			const complaints = complaintsOf(page);
			await refuseToKeep(page);
			await open(page, lensAddress(first!, second));
			await page.locator('.lens-shown:not([hidden])').waitFor();
			expect(complaints).toEqual([]);
		});
	});
});
