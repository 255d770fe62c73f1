import { idInForm } from '../../handbook/schema/forms.ts';
import { kindOf, type CollectionName } from '../../handbook/schema/collections.ts';
import { readCell, rowWords, touch, whereOf, parentOf, type Work } from './work.ts';
import { JOINT, setAt, valueAt, type DraftEntry } from './draft.ts';
import { idWanted } from './id-wanted.ts';
import type { WrittenRow } from './located.ts';
import { isGroup, wordsIn, type Plain } from './plain.ts';
import { cleaned } from './same-text.ts';
import { BODY, fieldOfHolder, PLACE, type Table } from './tables.ts';
import { asItWas } from './guard.ts';

/**
 * Begins an entry of a row that is new: with an id that is made of its words, or the one that it brings.
 *
 * @returns what fills it, once all others are there that it may name; nothing where it cannot begin
 */
export function newEntry(work: Work, table: Table, row: WrittenRow): (() => void) | undefined {
	if (table.owner === 'settings')
		return void work.said.refused.push({ at: row.at, message: 'The handbook has one row. Remove this one.' });
	const collection = table.owner;
	const { title, within, singular, plural } = kindOf(collection);
	const textIn = (field: string) => {
		const column = table.columns.find(({ path }) => path.join('.') === field);
		const cell = column && row.cells.get(column.head);
		return cell ? asItWas(cleaned(cell.text, cell.was).trim()) : '';
	};
	const name = textIn(title);
	if (name === '')
		return void work.said.refused.push({
			at: row.at,
			message: `The new ${singular} has no ${title}. Write one, or remove the row.`,
		});
	const wanted = idWanted(row.key.text);
	const field = fieldOfHolder(collection);
	const holderCell =
		field === undefined
			? row.cells.get(table.holders[0]?.head ?? '')
			: row.cells.get(table.columns.find(({ path }) => path[0] === field)!.head);
	const holder =
		within === undefined ? undefined : (wanted?.split('/')[0] ?? asHolder(work, within as CollectionName, holderCell));
	if (within !== undefined && holder === undefined) return undefined;
	const prefix = holder === undefined ? '' : `${holder}/`;
	const label = textIn('label');
	const short =
		wanted?.slice(prefix.length) ?? [label, name].find((words) => words !== '' && idInForm(words) !== undefined);
	const id =
		wanted ??
		prefix +
			work.ids.give(
				`${collection} ${prefix}`,
				[short, name, `${label} ${name}`].filter((one) => one !== undefined),
				singular.split(' ')[0]!,
			);
	const unique = work.draft.entries.has(`${collection}/${id}`) ? `${id}-2` : id;
	const entry: DraftEntry = { collection, id: unique, data: { [title]: name }, body: '' };
	work.draft.entries.set(`${collection}/${unique}`, entry);
	work.rows.get(table)!.set(unique, { value: entry.data, entry, place: 1 });
	work.done.push({ what: 'new', kind: [singular, plural], where: whereOf(work.draft, entry) });
	touch(work, entry, row.at);
	return () => {
		fill(work, table, row, entry.data);
		const body = row.cells.get(BODY.head);
		entry.body = asItWas(cleaned(body?.text ?? '', body?.was)).trim();
	};
}

function asHolder(
	work: Work,
	within: CollectionName,
	cell: { text: string; at: string } | undefined,
): string | undefined {
	const { singular } = kindOf(within);
	if (!cell || cell.text.trim() === '')
		return void work.said.refused.push({ at: cell?.at ?? '', message: `Write which ${singular} it belongs to.` });
	const column = { path: [], head: '', about: '', kind: 'reference' as const, to: within, isLong: false };
	return readCell(work, column, cell) as string | undefined;
}

function fill(work: Work, table: Table, row: WrittenRow, value: Plain): void {
	for (const column of table.columns) {
		const cell = row.cells.get(column.head);
		if (!cell || column === BODY) continue;
		const read = readCell(work, column, cell);
		if (read !== undefined) setAt(value, column.path, read);
	}
}

/** Adds a row to what it lies in. */
export function newItem(work: Work, table: Table, row: WrittenRow): void {
	const last = table.steps.at(-1)!;
	const keys = row.key.text.trim() === '' ? holdersOf(work, table, row) : row.key.text.trim().split(JOINT);
	if (!keys) return;
	const value: Plain = {};
	fill(work, table, row, value);
	const words = wordsIn(value.title, value.label, value.name, value.text);
	const isKeyed = last.each === 'key';
	const hasKey = keys.length === table.steps.length + (table.owner === 'settings' ? 0 : 1);
	const parentKeys = hasKey ? keys.slice(0, -1) : keys;
	const scope = [table.name, ...parentKeys].join(JOINT);
	const parent = parentOf(work, table, [...parentKeys, ''].join(JOINT));
	if (!parent)
		return void work.said.refused.push({
			at: row.at,
			message: `There is no “${parentKeys.join(' / ')}” that it could lie in. Mend the cells that say where it lies.`,
		});
	const held = valueAt(parent.value, last.path);
	const taken = isGroup(held) ? Object.keys(held) : ((held ?? []) as Plain[]).map(({ id }) => String(id));
	work.ids.keep(scope, taken);
	const key = hasKey ? keys.at(-1)! : work.ids.give(scope, [words], last.path.at(-1)!);
	const place = Number((row.cells.get(PLACE)?.text ?? '').trim().replace(',', '.')) || Infinity;
	if (isKeyed) {
		const there = isGroup(held) && isGroup(held[key]) ? held[key] : undefined;
		if (there) Object.assign(there, value);
		setAt(parent.value, [...last.path, key], there ?? value);
		work.rows.get(table)!.set([...parentKeys, key].join(JOINT), { ...parent, value: there ?? value, place });
	} else {
		const item = last.hasIds ? { id: key, ...value } : value;
		setAt(parent.value, last.path, [...((held ?? []) as unknown[]), item]);
		const rowKey = last.hasIds || hasKey ? key : String(((held ?? []) as unknown[]).length + 1);
		work.rows.get(table)!.set([...parentKeys, rowKey].join(JOINT), { ...parent, value: item, place });
	}
	touch(work, parent.entry, row.at);
	work.done.push({
		what: 'new',
		kind: rowWords(table),
		where: whereOf(work.draft, parent.entry, words === '' ? undefined : words),
	});
}

/** The keys of what a new row lies in, from the cells that say so. */
function holdersOf(work: Work, table: Table, row: WrittenRow): string[] | undefined {
	const keys = table.holders.map(({ head, to }) => {
		const cell = row.cells.get(head);
		if (!cell || cell.text.trim() === '') {
			work.said.refused.push({
				at: cell?.at ?? row.at,
				message: `Write in the column “${head}” what the new row belongs to.`,
			});
			return undefined;
		}
		if (to === undefined) return cell.text.trim();
		return readCell(work, { path: [], head, about: '', kind: 'reference', to, isLong: false }, cell) as
			string | undefined;
	});
	return keys.includes(undefined) ? undefined : (keys as string[]);
}
