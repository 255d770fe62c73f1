import { kindOf } from '../../handbook/schema/collections.ts';
import { JOINT, setAt, valueAt } from './draft.ts';
import { isGroup, wordsIn } from './plain.ts';
import type { Table } from './tables.ts';
import { parentOf, rowWords, touch, whereOf, type Work } from './work.ts';

/** Takes the row of a table out of a draft. */
export function removeRow(work: Work, table: Table, key: string, at: string): void {
	const row = work.rows.get(table)!.get(key);
	if (!row) return;
	const { entry, value } = row;
	const last = table.steps.at(-1);
	if (!last) {
		if (!entry) return;
		const { singular, plural } = kindOf(entry.collection);
		work.draft.entries.delete(`${entry.collection}/${entry.id}`);
		touch(work, entry, at);
		work.done.push({ what: 'removed', kind: [singular, plural], where: whereOf(work.draft, entry) });
		return;
	}
	const parent = parentOf(work, table, key);
	if (!parent || (entry && !work.draft.entries.has(`${entry.collection}/${entry.id}`))) return;
	const held = valueAt(parent.value, last.path);
	touch(work, entry, at);
	work.done.push({
		what: 'removed',
		kind: rowWords(table),
		where: whereOf(work.draft, entry, wordsIn(value.title, value.label, value.name, value.text, key)),
	});
	if (Array.isArray(held)) setAt(parent.value, last.path, orNothing(held.filter((item) => item !== value)));
	else if (isGroup(held)) {
		const name = key.split(JOINT).at(-1)!;
		if (table.name === 'levels/expectations') for (const { path } of table.columns) setAt(value, path, undefined);
		else delete held[name];
		if (Object.keys(held[name] ?? {}).length === 0) delete held[name];
		if (Object.keys(held).length === 0) setAt(parent.value, last.path, undefined);
	}
}

const orNothing = (list: unknown[]) => (list.length > 0 ? list : undefined);
