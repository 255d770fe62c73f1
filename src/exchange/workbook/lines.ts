import { setAt, valueAt, type DraftEntry } from './draft.ts';
import type { Edit } from './edits.ts';
import type { Plain } from './plain.ts';

/** What was changed in a cell of a grid. */
export type CellEdit = Extract<Edit, { is: 'cell' }>;

/** A statement that went from one cell: another may have it now. */
export interface Gone {
	text: string;
	statement: Plain;
	where: string;
}

/** A line that no statement of the cell was, and the statement that it stands behind. */
export interface Fresh {
	text: string;
	after: Plain | undefined;
}

/** The statements that a level says on an axis. */
export const statementsAt = ({ data }: DraftEntry, axis: string): readonly Plain[] =>
	(valueAt(data, ['expectations', axis, 'statements']) as Plain[] | undefined) ?? [];

/** Says what a level says on an axis from now on. */
export const setStatements = ({ data }: DraftEntry, axis: string, list: readonly Plain[]): void =>
	setAt(data, ['expectations', axis, 'statements'], list.length > 0 ? list : undefined);
