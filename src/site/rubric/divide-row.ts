import { cellHeight, rowHeight, type Columns } from './heights.ts';
import type { SheetRow } from './sheets.ts';
import type { Unit } from './units.ts';

/**
 * Divides a row that no sheet holds among several, between statements: of each cell comes on each as
 * much as there is room for. A row that a sheet holds stays as it is.
 *
 * @param room the height that a sheet has for it, in parts of the size of the type
 */
export function divideRow(whole: SheetRow, columns: Columns, room: number): SheetRow[] {
	const heightOf = ({ row, cells }: SheetRow) => rowHeight(row.title, cells, columns);
	if (heightOf(whole) <= room) return [whole];
	const parts: SheetRow[] = [];
	let left = whole.cells;
	while (left.some(({ length }) => length > 0)) {
		const heads = left.map((units) => begin(units, columns, room - 1));
		parts.push({ ...whole, cells: heads, goesOn: parts.length > 0 });
		left = left.map((units, index) => units.slice(heads[index]!.length));
	}
	return parts;
}

/** As many as stand in a cell of some height from the first on, and one at least. */
function begin(units: readonly Unit[], columns: Columns, room: number): readonly Unit[] {
	let taken = Math.min(1, units.length);
	while (taken < units.length && cellHeight(units.slice(0, taken + 1), columns) <= room) taken++;
	return units.slice(0, taken);
}
