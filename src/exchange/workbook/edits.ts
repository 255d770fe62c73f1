import type { Column } from './columns.ts';
import type { GridColumn } from './grids.ts';
import type { Written, WrittenRow } from './located.ts';
import type { Table } from './tables.ts';

/** Something that somebody changed in a workbook. */
export type Edit =
	| { is: 'set'; table: Table; key: string; column: Column; to: Written; was: string }
	| { is: 'place'; table: Table; key: string; to: Written }
	| { is: 'remove'; table: Table; key: string; at: string }
	| { is: 'add'; table: Table; row: WrittenRow }
	| {
			is: 'cell';
			level: string;
			column: GridColumn;
			to: Written;
			was: string;
			ids: readonly string[];
			brings: ReadonlyMap<string, string>;
	  };

/** Something that is said of a place in a workbook. */
export interface Said {
	at: string;
	message: string;
}

/** What a workbook says otherwise than the handbook. */
export interface Differences {
	edits: Edit[];
	/** What was not taken over, and why; a copy of words is nothing to be told of where the words themselves changed alike. */
	kept: (Said & { copyOf?: string })[];
	/** Why nothing can be taken over. */
	refused: Said[];
	/** What was passed over and holds nothing of ours. */
	notes: string[];
}

/** What each cell of a table said when the workbook was made; nothing where that is not known. */
export type Then = ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

/** The key of the row of the settings, which has none. */
export const keyOf = ({ key }: WrittenRow) => (key.text.trim() === 'handbook' ? '' : key.text.trim());

/** A text as it is quoted, cut where it is long. */
export const brief = (text: string): string => {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 90 ? `${line.slice(0, 88).trimEnd()}…` : line;
};
