import type { Entry, Handbook } from '../../handbook/model/handbook.ts';
import { cellText } from './cell-text.ts';
import type { Column } from './columns.ts';
import { draftOf, partsOf, valueAt, type Draft, type Part } from './draft.ts';
import { gridsOf, type Grid } from './grids.ts';
import { isInherited } from './inherited.ts';
import { tables, type Table } from './tables.ts';

/** The most characters that a cell of a spreadsheet holds. */
const MOST = 32_000;

/** What stands in the cell of a text that no cell can hold. */
export const TOO_LONG = '(Too long for a cell: it is written in its file.)';

/** A row of a sheet. */
export interface Row extends Omit<Part, 'value'> {
	/** What its cells say, by the heads of their columns. */
	cells: ReadonlyMap<string, string>;
	/** The heads of those that come from a layer below the organisation's. */
	inherited: ReadonlySet<string>;
	isPrivate: boolean;
}

/** A handbook as the sheets of a workbook. */
export interface Book {
	tables: Map<Table, Row[]>;
	grids: Grid[];
}

/**
 * The handbook as sheets: a table a kind of thing, and a grid a role that has levels.
 *
 * @param isPublic whether strangers read it, who are not to learn which entries there were or are
 */
export function bookOf(handbook: Handbook, isPublic = false): Book {
	const draft = draftOf(handbook);
	const isKept = ({ columns: [column] }: Table) =>
		isPublic && column?.path.length === 0 && column.isRead === 'commands';
	return {
		tables: new Map(tables.map((table) => [table, isKept(table) ? [] : rowsOf(table, draft, handbook, isPublic)])),
		grids: gridsOf(handbook, draft),
	};
}

/** What a draft says on the rows of a table. */
function rowsOf(table: Table, draft: Draft, handbook: Handbook, isPublic: boolean): Row[] {
	return partsOf(draft, table)
		.map((part): Row => {
			const { value, entry, ...rest } = part;
			const isKept = ({ isRead }: Column) => isPublic && entry !== undefined && isRead === 'commands';
			const cells = new Map(
				table.columns.map((column) => [column.head, isKept(column) ? '' : textOf(column, value, entry?.body)]),
			);
			const known = entry && (handbook[entry.collection].get(entry.id) as Entry);
			const inherited = new Set(
				table.columns.filter((column) => known && isInherited(handbook, known, table, column)).map(({ head }) => head),
			);
			return { ...rest, ...(entry ? { entry } : {}), cells, inherited, isPrivate: entry?.data.private === true };
		})
		.filter((row) => table.name !== 'levels/expectations' || [...row.cells.values()].some((text) => text !== ''));
}

/** The text of a cell; nothing of a text that no cell can hold. */
function textOf(column: Column, value: Part['value'], body = ''): string {
	const text = column.kind === 'body' ? cellText(column, body) : cellText(column, valueAt(value, column.path));
	return text.length > MOST ? TOO_LONG : text;
}
