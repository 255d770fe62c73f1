import { kindOf } from '../../handbook/schema/collections.ts';
import { LISTS } from './cell-text.ts';
import { setAt, valueAt } from './draft.ts';
import type { Edit } from './edits.ts';
import { asItWas } from './guard.ts';
import { isGroup, isSame, type Plain } from './plain.ts';
import { cleaned } from './same-text.ts';
import { BODY } from './tables.ts';
import { readCell, STATEMENT, touch, whereOf, type Work } from './work.ts';

/** Says in a draft what somebody wrote in a cell. */
export function setCell(work: Work, { table, key, column, to, was }: Extract<Edit, { is: 'set' }>): void {
	const part = work.rows.get(table)!.get(key);
	if (!part)
		return void work.said.kept.push({ at: to.at, message: `“${key}” is no more: what was changed here is left out.` });
	const { value, entry } = part;
	const before = column === BODY ? entry?.body : valueAt(value, column.path);
	const faults = work.said.refused.length;
	const after = readCell(work, column, { ...to, was });
	if (work.said.refused.length > faults) return;
	const merged = LISTS.has(column.kind)
		? withLines(before, readCell(work, column, { text: was, at: to.at, was }), after)
		: after;
	if (isSame(before, merged)) return;
	touch(work, entry, to.at);
	if (column === BODY && entry) entry.body = asItWas(cleaned(to.text, was)).trim();
	else setAt(value, column.path, merged);
	// A statement says its words or where they are said.
	if (column.path[0] === 'from' && merged !== undefined) delete value.text;
	// What comes with something that is new is told with it.
	if (work.fresh.has(value)) return;
	const kind = entry ? kindOf(entry.collection) : { singular: 'setting', plural: 'settings' };
	const isWords = column.isLong && before !== undefined && merged !== undefined && !LISTS.has(column.kind);
	const named = table.isFromGrid ? STATEMENT : ([kind.singular, kind.plural] as const);
	work.done.push({
		what: isWords ? 'reworded' : 'changed',
		kind: isWords && !table.isFromGrid ? ['text', 'texts'] : named,
		where: whereOf(work.draft, entry, column.head),
	});
}

/** What a list is once what somebody took out of it is out of it, and what they put in is in. */
function withLines(ours: unknown, was: unknown, now: unknown): unknown {
	if (isSame(ours, was)) return now;
	if (isGroup(ours) || isGroup(now)) {
		const gone = Object.keys((was ?? {}) as Plain).filter((key) => !Object.hasOwn((now ?? {}) as Plain, key));
		const changed = Object.entries((now ?? {}) as Plain).filter(
			([key, value]) => !isSame(value, (was as Plain | undefined)?.[key]),
		);
		const merged = { ...(ours as Plain | undefined), ...Object.fromEntries(changed) };
		for (const key of gone) delete merged[key];
		return Object.keys(merged).length > 0 ? merged : undefined;
	}
	const [mine, before, after] = [ours, was, now].map((list) => (list ?? []) as unknown[]) as [
		unknown[],
		unknown[],
		unknown[],
	];
	const lacks = (list: readonly unknown[]) => (item: unknown) => !list.some((one) => isSame(one, item));
	const gone = before.filter(lacks(after));
	const merged = [...mine.filter(lacks(gone)), ...after.filter(lacks(before)).filter(lacks(mine))];
	return merged.length > 0 ? merged : undefined;
}
