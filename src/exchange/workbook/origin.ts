import { MODEL } from '../../handbook/schema/model.ts';
import type { Book } from './book.ts';
import { asItWas, harmless } from './guard.ts';

/** What the mark of a workbook of ours begins with. */
const MARK = 'rungbook-workbook';

/** The name of the hidden sheet that says what every cell said. */
export const ORIGIN = 'Origin';

/** The name of the hidden sheet of ids to choose from. */
export const CHOICES = 'Choices';

/** What a workbook says of itself. */
export interface Mark {
	/** Of the content model. */
	model: number;
	/** Whether it was made without what is private. */
	isPublic: boolean;
	/** What the handbook is called. */
	handbook: string;
}

/** What each cell said when a workbook was made. */
export interface Origin {
	/** Table, row, head: text. The head of nothing stands for the row itself. */
	cells: Map<string, Map<string, Map<string, string>>>;
	/** The ids of the statements of a cell of a grid, by `level head`. */
	ids: Map<string, string[]>;
}

/** The mark as it is written. */
export const markText = ({ model, isPublic, handbook }: Mark): string =>
	`${MARK} model ${model} ${isPublic ? 'public' : 'all'} ${handbook}`;

/** The mark in a text; nothing where it is none. */
export function readMark(text: string): Mark | undefined {
	const [, model, scope, handbook] = /^rungbook-workbook model (\d+) (public|all) (.*)$/s.exec(text.trim()) ?? [];
	if (model === undefined) return undefined;
	return { model: Number(model), isPublic: scope === 'public', handbook: handbook! };
}

/** The mark of a workbook that is made now. */
export const markOf = (handbook: string, isPublic: boolean): Mark => ({ model: MODEL, isPublic, handbook });

/** The table that a grid is among those of a workbook. */
export const gridTable = (role: string): string => `grid/${role}`;

/** What every cell of a book says, as rows of the hidden sheet. */
export function originRows(book: Book): string[][] {
	const rows: string[][] = [];
	for (const [table, parts] of book.tables)
		for (const { key, cells, place } of parts) {
			rows.push([table.name, key, '', table.hasPlace ? String(place) : '']);
			for (const [head, text] of cells) if (text !== '') rows.push([table.name, key, head, harmless(text)]);
		}
	for (const { role, rows: levels } of book.grids)
		for (const { level, cells, ids } of levels) {
			rows.push([gridTable(role), level, '', '']);
			for (const [head, text] of cells)
				if (text !== '') rows.push([gridTable(role), level, head, harmless(text), (ids.get(head) ?? []).join(' ')]);
		}
	return rows;
}

/** What the rows of that sheet say. */
export function readOrigin(rows: readonly (readonly string[])[], clean: (text: string) => string): Origin {
	const origin: Origin = { cells: new Map(), ids: new Map() };
	for (const [table = '', key = '', head = '', text = '', ids = ''] of rows) {
		if (table === '' || table.startsWith(MARK)) continue;
		const ofTable = origin.cells.get(table) ?? new Map<string, Map<string, string>>();
		origin.cells.set(table, ofTable);
		const ofRow = ofTable.get(key) ?? new Map<string, string>();
		ofTable.set(key, ofRow);
		ofRow.set(head, asItWas(clean(text)));
		if (ids !== '') origin.ids.set(`${key} ${head}`, ids.split(' '));
	}
	return origin;
}
