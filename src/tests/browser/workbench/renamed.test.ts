import { describe, expect, test } from 'vitest';
import { ENERGY_KEYS, GROWING_NAMES } from '../../../handbook/addresses/tool-files.ts';
import {
	caseAddress,
	energyAddress,
	hasTool,
	mismatchAddress,
	toolAddress,
} from '../../../handbook/addresses/workbench-addresses.ts';
import { choices } from '../../../handbook/ask/choices.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import { heldBy } from '../../../handbook/ask/ownership.ts';
import { assessedRoles, rolesWithSigns } from '../../../handbook/lists/of-roles.ts';
import { open, reload, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';
import { somebody } from './somebody.ts';
import { fileOf, openFile, savedAs } from './sheets.ts';

const [role] = choices(handbook);
const work = role && heldBy(handbook, role.id)[0]?.responsibility;
const [signed] = rolesWithSigns(handbook);
const climbed = assessedRoles(handbook).find(({ id }) => ladderOf(handbook, id).length > 1);
const [, target] = climbed ? ladderOf(handbook, climbed.id) : [];
const keys = {
	keys: [`responsibilities/${work?.id}`],
	renamed: { 'responsibilities/before': `responsibilities/${work?.id}` },
};

describe('what was filled in before ids were renamed', () => {
	test.skipIf(!work || !hasTool(handbook, 'energy'))('counts in the inventory', async () => {
		await withPage({}, async (page) => {
			await page.route(`**${ENERGY_KEYS}`, (route) => route.fulfill({ json: keys }));
			await open(page, energyAddress(role!.id));
			const marks = { 'responsibilities/before': { said: 'Before', chosen: { energy: 'fills' } } };
			await openFile(page, fileOf('inventory', {}, marks));
			await page.locator('.energy-result .rests').getByText('It rests on one answer').waitFor();
			expect(await page.locator('.energy .gone').isVisible()).toBe(false);
		});
	});

	test.skipIf(!work || !hasTool(handbook, 'weeks'))('is the same work in the log', async () => {
		await withPage({}, async (page) => {
			await page.route(`**${ENERGY_KEYS}`, (route) => route.fulfill({ json: keys }));
			await page.clock.setFixedTime(new Date('2026-11-30T17:00:00'));
			await open(page, toolAddress('weeks'));
			const day = page.locator('.log-day[open] .entry').first();
			await day.getByLabel('What', { exact: true }).fill('A talk');
			await day.getByLabel('Which work is it?').selectOption(keys.keys[0]!);
			await page.locator('.log-week .sum').first().getByText('One day').waitFor();
			// As a handbook had it that called this work otherwise.
			const text = (await savedAs(page, 'Save to a file')).replaceAll(keys.keys[0]!, 'responsibilities/before');
			await page.getByRole('button', { name: 'Delete all' }).click();
			await page.locator('.log-week .sum').first().getByText('Nothing written yet.').waitFor();
			await openFile(page, text);
			await page.locator('.log-week .sum').first().getByText('One day').waitFor();
			await reload(page);
			await page.locator('.weeks[aria-busy]').waitFor({ state: 'detached' });
			expect(await page.locator('.log-day .entry').first().getByLabel('Which work is it?').inputValue()).toBe(
				keys.keys[0],
			);
		});
	});

	test.skipIf(!signed || !hasTool(handbook, 'mismatch'))('is there among the signs of the role', async () => {
		await withPage({}, async (page) => {
			await page.route(`**${GROWING_NAMES}`, (route) =>
				route.fulfill({ json: { 'roles/before': `roles/${signed!.id}` } }),
			);
			await open(page, mismatchAddress(signed!.id));
			const said = await page.locator('.asked .line').first().locator('p').first().innerText();
			const marks = { 'roles/before#signals x': { said, note: 'It shows.', chosen: { seen: 'often' } } };
			await openFile(page, fileOf('mismatch before', { tool: 'mismatch', role: 'before', title: 'Before' }, marks));
			await page.getByRole('button', { name: 'Mine: I go on with it' }).click();
			await page.locator('.standing-told').getByText('Often: 1.').waitFor();
		});
	});

	test.skipIf(!target || !hasTool(handbook, 'case'))('is the case for the level', async () => {
		await withPage({}, async (page) => {
			const names = { 'levels/before/2': `levels/${target!.id}`, 'roles/before': `roles/${climbed!.id}` };
			await page.route(`**${GROWING_NAMES}`, (route) => route.fulfill({ json: names }));
			await open(page, caseAddress(target!.id, climbed!.id));
			const about = { tool: 'case', role: 'before', level: 'before/2', title: 'Before', who: 'Ana' };
			await openFile(page, fileOf('case before/2', about, { claim: { note: 'They sing.' } }));
			await page.getByRole('button', { name: 'Mine: I go on with it' }).click();
			await page.locator('.filled').waitFor();
			expect(await page.getByLabel('In two sentences').inputValue()).toBe('They sing.');
		});
	});

	test.skipIf(!somebody || !hasTool(handbook, 'lens'))(
		'is where roles side by side begin, once it is known',
		async () => {
			const { role: mine, team } = somebody!;
			await withPage({}, async (page) => {
				await open(page, `${toolAddress('mine')}?role=${mine.id}&team=${team.id}`);
				await page.getByRole('button', { name: 'This is me' }).click();
				await page.getByRole('status').filter({ hasText: 'Remembered' }).waitFor();
				await open(page, toolAddress('lens'));
				expect(await page.locator('.lens select[name=first]').inputValue()).toBe(mine.id);
				expect(await page.locator('.lens select[name=team]').inputValue()).toBe(team.id);
			});
		},
	);
});
