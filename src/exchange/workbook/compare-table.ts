import { TOO_LONG, type Row } from './book.ts';
import { LISTS } from './cell-text.ts';
import { WRITTEN_ELSEWHERE, type Column } from './columns.ts';
import { brief, keyOf, type Differences, type Then } from './edits.ts';
import type { Located, Written, WrittenRow } from './located.ts';
import { looksSame } from './same-text.ts';
import { BODY, isOnlyRead, PLACE, type Table } from './tables.ts';

/** Holds the rows of a table against what the handbook says, and against what they said when the workbook was made. */
export function compareTable(located: Located, table: Table, ours: readonly Row[], then: Then, all: Differences): void {
	const known = new Map(ours.map((row) => [row.key, row]));
	const there = new Set<string>();
	for (const row of located.rows) {
		const key = keyOf(row);
		there.add(key);
		const own = known.get(key);
		if (own) compareRow(row, table, own, then?.get(key), all);
		else compareUnknown(row, key, table, then?.get(key), all);
	}
	for (const [key, was] of then ?? []) {
		const own = known.get(key);
		if (there.has(key) || !own || table.isFromGrid) continue;
		const at = `sheet “${located.sheet}”`;
		const isOlder = table.columns.some(({ head }) => !looksSame(was.get(head) ?? '', own.cells.get(head) ?? ''));
		if (isOlder)
			all.kept.push({ at, message: `The row “${key}” was removed, and was changed in the files meanwhile: it stays.` });
		else if (table.owner === 'settings' && table.steps.length === 0)
			all.kept.push({ at, message: 'The row of the handbook cannot be removed: it stays.' });
		else if (isOnlyRead(table))
			all.kept.push({ at, message: `The row “${key}” stays. ${WRITTEN_ELSEWHERE[table.columns[0]!.isRead!]}` });
		else all.edits.push({ is: 'remove', table, key, at });
	}
}

/** A row that the handbook does not have: new, or removed from it meanwhile. */
function compareUnknown(
	row: WrittenRow,
	key: string,
	table: Table,
	was: ReadonlyMap<string, string> | undefined,
	all: Differences,
): void {
	if (was !== undefined) {
		const edited = table.columns.find(
			({ head }) => row.cells.has(head) && !looksSame(row.cells.get(head)!.text, was.get(head) ?? ''),
		);
		if (edited)
			all.kept.push({
				at: row.cells.get(edited.head)!.at,
				message: `“${key}” was changed here, and removed from the files meanwhile: it stays removed.`,
			});
	} else if (isOnlyRead(table))
		all.kept.push({
			at: row.at,
			message: `A row cannot be added here. ${WRITTEN_ELSEWHERE[table.columns[0]!.isRead!]}`,
		});
	else if (table.isFromGrid && key === '')
		all.refused.push({
			at: row.at,
			message: 'A statement is added in the grid of its role, as a line of a cell. Remove this row.',
		});
	else if (table.isFromGrid) setAll(row, key, table, all);
	else all.edits.push({ is: 'add', table, row });
}

/** What is said of a statement that a grid brings. */
function setAll(row: WrittenRow, key: string, table: Table, { edits }: Differences): void {
	for (const column of table.columns) {
		const to = row.cells.get(column.head);
		if (to && to.text.trim() !== '' && column.path[0] !== 'text')
			edits.push({ is: 'set', table, key, column, to, was: '' });
	}
}

function compareRow(
	row: WrittenRow,
	table: Table,
	own: Row,
	was: ReadonlyMap<string, string> | undefined,
	all: Differences,
): void {
	for (const [index, { head }] of table.holders.entries()) {
		const cell = row.cells.get(head);
		if (cell && !looksSame(cell.text, own.keys[index] ?? ''))
			all.kept.push({
				at: cell.at,
				message: `“${own.key}” lies in “${own.keys[index]}”, and stays there. To put it elsewhere, remove the row and write a new one.`,
			});
	}
	const place = row.cells.get(PLACE);
	const placeWas = was?.get('') ?? String(own.place);
	if (table.hasPlace && place && place.text.trim() !== '' && !looksSame(place.text, placeWas))
		all.edits.push({ is: 'place', table, key: own.key, to: place });
	for (const column of table.columns) {
		const cell = row.cells.get(column.head);
		if (cell) compareCell(cell, table, own, column, was, all);
	}
}

function compareCell(
	cell: Written,
	table: Table,
	own: Row,
	column: Column,
	thenRow: ReadonlyMap<string, string> | undefined,
	all: Differences,
): void {
	const ours = own.cells.get(column.head) ?? '';
	const was = thenRow ? (thenRow.get(column.head) ?? '') : ours;
	if (looksSame(cell.text, was) || looksSame(cell.text, ours)) return;
	// Another handbook’s site is no change to this one’s.
	if (thenRow === undefined && (column.isRead === 'settings' || column.isRead === 'commands')) return;
	const keep = (message: string) => all.kept.push({ at: cell.at, message });
	if (column.isRead)
		all.kept.push({
			at: cell.at,
			message: `It now says “${brief(cell.text)}” here, and stays as it was. ${WRITTEN_ELSEWHERE[column.isRead]} Write it there.`,
			copyOf: cell.text,
		});
	else if (ours === TOO_LONG || was === TOO_LONG) keep('This text is too long for a cell. Write it in its file.');
	else if (looksSame(was, ours) || LISTS.has(column.kind))
		all.edits.push({ is: 'set', table, key: own.key, column, to: cell, was });
	else
		keep(
			`It says “${brief(cell.text)}” here, and “${brief(ours)}” in the files, where it was changed meanwhile: that stays.${column === BODY ? ' Put the two together in the file.' : ''}`,
		);
}
