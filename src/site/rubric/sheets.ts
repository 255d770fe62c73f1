import type { Rubric } from '../../handbook/ask/rubric.ts';
import type { RubricRow } from '../../handbook/ask/rubric-rows.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import { belowHeight, belowOf, columnsBelow, divideBelow, type Below, type SetBelow } from './below.ts';
import type { Cells } from './content.ts';
import { divideRow } from './divide-row.ts';
import { columnsFor, footHeight, groupHeight, headHeight, levelsHeight, rowHeight, type Columns } from './heights.ts';
import { pack } from './pack.ts';
import { papersAt, type Paper } from './paper.ts';
import type { Unit } from './units.ts';

/** A row as it stands on a sheet: whole, or a part of it where no sheet holds it. */
export interface SheetRow {
	row: RubricRow;
	cells: readonly (readonly Unit[])[];
	/** Whether it goes on from the sheet before. */
	goesOn: boolean;
}

/** One sheet of paper. */
export interface Sheet {
	levels: readonly Entry<'levels'>[];
	/** Whether the heads of these levels stand on a sheet before. */
	again: boolean;
	rows: readonly SheetRow[];
	below: SetBelow | undefined;
}

/** A way to set a rubric. */
export interface Setting {
	/** The size of its type, in points. */
	size: number;
	/** The width of the titles of rows, in parts of the size. */
	titles: number;
	/** The levels by the sheets that they share, from first to last, the last not among them. */
	bands: readonly (readonly [from: number, to: number])[];
	cells: Cells;
}

/** The sheets of a rubric in one setting, and how many rows had to be torn for them. */
export function sheetsOf(rubric: Rubric, setting: Setting): { sheets: Sheet[]; torn: number } {
	const sheets: Sheet[] = [];
	let torn = 0;
	for (const band of setting.bands) {
		const laid = layBand(rubric, setting, band, sheets.length === 0);
		sheets.push(...laid.sheets);
		torn += laid.torn;
	}
	return { sheets, torn };
}

function layBand(
	rubric: Rubric,
	{ size, titles, cells: all }: Setting,
	[from, to]: readonly [number, number],
	isFirst: boolean,
): { sheets: Sheet[]; torn: number } {
	const levels = rubric.levels.slice(from, to);
	const { both, common } = papersAt(size);
	const roomOn = (paper: Paper, first: boolean) =>
		paper.height - headHeight(rubric, paper, first) - footHeight(rubric, paper);
	const headsOf = (columns: Columns) => (levels.length > 0 ? levelsHeight(levels, columns) : 0);

	// What fits the paper that both have in common fits either, and is divided alike.
	const columns = columnsFor(common, titles, levels.length);
	const forRows = Math.min(roomOn(common, isFirst), roomOn(common, false)) - headsOf(columns);
	const whole = rubric.rows.flatMap((row): SheetRow[] => {
		const cells = all.get(row)!.slice(from, to);
		return cells.some(({ length }) => length > 0) ? [{ row, cells, goesOn: false }] : [];
	});
	const rows = whole.flatMap((row) => divideRow(row, columns, forRows - group(row, undefined, columns)));
	const below = to === rubric.levels.length ? belowOf(rubric) : undefined;
	const set = (part: Below): SetBelow => ({ ...part, columns: columnsBelow(rubric, part, common) });
	const fits = (part: Below) => belowHeight(rubric, set(part), common) <= roomOn(common, false);
	const feet = below ? divideBelow(below, fits).map(set) : [];
	// Heads stand even where there is nothing under them.
	const stands = Math.max(rows.length, 1);

	const onPaper = both.map((paper) => {
		const columns = columnsFor(paper, titles, levels.length);
		const heads = headsOf(columns);
		const heights = rows.map(({ row, cells }) => rowHeight(row.title, cells, columns));
		const ofFeet = feet.map((part) => belowHeight(rubric, part, paper));
		const groups = rows.map((row, index) => ({
			first: group(row, undefined, columns),
			next: group(row, rows[index - 1], columns),
		}));
		const room = { first: roomOn(paper, isFirst), next: roomOn(paper, false) };
		return (first: number, last: number) => {
			let height = first < stands ? heads : 0;
			for (let row = first; row < Math.min(last, rows.length); row++)
				height += heights[row]! + (row === first ? groups[row]!.first : groups[row]!.next);
			for (let foot = Math.max(0, first - stands); foot < last - stands; foot++) height += ofFeet[foot]!;
			return height / (first === 0 ? room.first : room.next);
		};
	});
	const filled = (first: number, last: number) => Math.max(...onPaper.map((share) => share(first, last)));
	const parts = pack({
		count: stands + feet.length,
		filled,
		belongs: (index) =>
			index < rows.length &&
			rows[index]!.row.group !== undefined &&
			rows[index]!.row.group === rows[index - 1]!.row.group,
	});
	const sheets = parts.map(([first, last], index): Sheet => {
		return {
			levels: first < stands ? levels : [],
			again: index > 0,
			rows: rows.slice(first, Math.min(last, rows.length)),
			below: last > stands ? feet[Math.max(0, first - stands)] : undefined,
		};
	});
	return { sheets, torn: rows.length - whole.length };
}

/** The height of the name of a group, where a row is the first of it on a sheet. */
function group({ row }: SheetRow, before: SheetRow | undefined, columns: Columns): number {
	return row.group === undefined || row.group === before?.row.group ? 0 : groupHeight(row.group, columns);
}
