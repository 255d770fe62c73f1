import { newEntry, newItem } from './apply-new.ts';
import { applyGrid } from './apply-grid.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edits.ts';
import { removeRow } from './remove-row.ts';
import { reorder } from './reorder.ts';
import { setCell } from './set-cell.ts';
import { beginWork, type Work } from './work.ts';

/** Makes the edits of a workbook to a draft: what is new first, since others may name it. */
export function applyEdits(draft: Draft, edits: readonly Edit[], said: Work['said']): Work {
	const work = beginWork(draft, said);
	const of = <Is extends Edit['is']>(is: Is) =>
		edits.filter((edit): edit is Extract<Edit, { is: Is }> => edit.is === is);
	const added = of('add');
	const fresh = added
		.filter(({ table }) => table.steps.length === 0)
		.map((edit) => ({ edit, fill: newEntry(work, edit.table, edit.row) }));
	const settings = added.filter(({ table }) => table.owner === 'settings' && table.steps.length > 0);
	for (const { table, row } of settings) newItem(work, table, row);
	for (const { fill } of fresh) fill?.();
	for (const { table, row } of added)
		if (table.steps.length > 0 && table.owner !== 'settings') newItem(work, table, row);
	for (const edit of of('set')) if (!edit.table.isFromGrid) setCell(work, edit);
	applyGrid(work, of('cell'));
	for (const edit of of('set')) if (edit.table.isFromGrid) setCell(work, edit);
	for (const { table, key, at } of of('remove')) removeRow(work, table, key, at);
	reorder(work, of('place'));
	return work;
}
