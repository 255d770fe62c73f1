import { test } from 'vitest';
import { assessmentAddress, caseAddress } from '../../../handbook/addresses/workbench-addresses.ts';
import { ladderOf } from '../../../handbook/ask/ladder.ts';
import { assessedRoles } from '../../../handbook/lists/of-roles.ts';
import { open, reload, withPage } from '../browser.ts';
import { handbook } from '../handbook.ts';

const role = assessedRoles(handbook).find(({ id }) => ladderOf(handbook, id).length > 1);
const level = role && ladderOf(handbook, role.id)[1];

test.skipIf(!level).for([
	['an assessment', () => assessmentAddress(level!.id, role!.id)],
	['a case', () => caseAddress(level!.id, role!.id)],
] as const)('the name on %s that was changed in one tab is not taken back by another', async ([, address]) => {
	await withPage({}, async (one) => {
		const other = await one.context().newPage();
		const write = async (page: typeof one, note: string) => {
			const field = page.locator('.filled textarea').first();
			if (!(await field.isVisible())) await page.locator('.filled .line .proof summary').first().click();
			await field.fill(note);
		};
		await open(one, address());
		await one.locator('[name=who]').fill('Ana');
		await write(one, 'Begun.');
		await open(other, address());
		await other.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=who]')!.value === 'Ana');
		await other.locator('[name=who]').fill('Ana Lu');
		await one.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=who]')!.value === 'Ana Lu');
		await write(one, 'Begun, and gone on with.');
		await reload(one);
		await one.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=who]')!.value === 'Ana Lu');
	});
});
