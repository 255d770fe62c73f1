import type { Place } from '../../../handbook/model/diagnostic.ts';
import type { Listed, Note } from '../../table/table.ts';

/** A stretch of a cell that is written in one way. */
export interface Run {
	text: string;
	bold?: boolean;
	italic?: boolean;
}

/** A cell that says something. */
export interface Cell {
	at: Place;
	/** What it shows; lines are apart. */
	text: string;
	/** The same in parts, where parts of it are written in ways of their own. */
	runs?: readonly Run[];
	/** Where it leads. */
	url?: string;
	/** What it holds beside its text and does not come along: a comment. */
	lost: readonly Listed[];
	/** How many columns it stands over: more than one where cells were merged. */
	across: number;
	/** How many rows it stands in. */
	down: number;
}

/** A sheet: its rows, each with a cell or nothing for each column. */
export interface Sheet {
	/** What it is called; nothing where a program has named it, or where it is all of a file. */
	name?: string;
	at: Place;
	isHidden: boolean;
	rows: readonly (readonly (Cell | undefined)[])[];
	/** What stands beside its rows and does not come along: comments of cells far out. */
	lost?: readonly Listed[];
}

/** The sheets of a file, and what was put right in it; or why it cannot be read. */
export type ReadSheets = { sheets: Sheet[]; mended: Note[] } | Note;

/** Names that programs give to sheets. */
export const NAMED_BY_PROGRAM =
	/^(?:sheet|tabelle|table|feuille?|hoja|foglio|planilha|blad|ark|list|arkusz|лист|工作表|シート)\s?-?\d*$/iu;
