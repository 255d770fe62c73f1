import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	assessmentAddress,
	caseAddress,
	lensAddress,
	toolAddress,
} from '../../handbook/addresses/workbench-addresses.ts';
import { tools } from '../../site/workbench/sentences.ts';
import { open, withPage } from '../browser/browser.ts';
import { ownRungs } from '../ladders/awkward/own-rungs.ts';
import { filesOf, forkWith, type Fork } from './make-fork.ts';

/** What needs responsibilities, shapes of team, days, ways or signs. */
const NOT_THERE = ['mine', 'days', 'energy', 'plan', 'mismatch'] as const;

describe('a ladder with rungs of its own and without responsibilities', () => {
	let fork: Fork;
	beforeAll(async () => {
		fork = await forkWith('/', ownRungs());
	});
	afterAll(() => fork?.remove());

	test('has no tool that cannot work there: no page, no link, no word of it', async () => {
		const files = [...(await filesOf(fork.folder))].filter(([path]) => !path.endsWith('.js') && !path.endsWith('.css'));
		const addresses = new RegExp(
			NOT_THERE.map((tool) => `["(/]${toolAddress(tool).slice(1)}(?:[")#?]|index|$)`).join('|'),
			'm',
		);
		expect(
			files.filter(([path, text]) => addresses.test(`/${path}`) || addresses.test(text)).map(([path]) => path),
		).toEqual([]);
		const words = NOT_THERE.map((tool) => tools[tool].title);
		expect(files.filter(([, text]) => words.some((word) => text.includes(word))).map(([path]) => path)).toEqual([]);
	});

	test('has those that can: roles side by side, an assessment and a case by its own rungs', async () => {
		await withPage({ baseURL: fork.origin }, async (page) => {
			await open(page, lensAddress('individual-contributor', 'manager'));
			await page.locator('.lens-shown:not([hidden])').waitFor();
			expect(await page.locator('.lead').innerText()).not.toMatch(/team|answers for/);
			expect(await page.locator('.lens-who').isVisible()).toBe(false);
			expect(await page.locator('.lens-levels select[name=first-level] option').allInnerTexts()).toContain(
				'Staff (IC4a)',
			);
			await open(page, assessmentAddress('individual-contributor/3'));
			await page.locator('.filled .fresh .line').first().waitFor();
			await open(page, caseAddress('individual-contributor/4'));
			await page.locator('.filled .on-axis .line').first().waitFor();
		});
	});
});
