import type { Rubric } from '../../handbook/ask/rubric.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import { BOLD, boldLinesOf, linesOf, widthInLine } from './measure.ts';
import { noteUnder } from './note.ts';
import { GAP, LINE, textColumns, type Paper } from './paper.ts';
import { headInWords } from './place.ts';
import type { Unit } from './units.ts';

/** Padding and line under a row of the table. */
const PADDING = 0.7;
/** How far a point of a list is moved in. */
const INDENT = 0.8;
/** The room between columns of statements. */
const BETWEEN = 2;

/** The table of a sheet, as far as heights depend on it; widths and heights in parts of the size of the type. */
export interface Columns {
	/** The width of the column of titles. */
	titles: number;
	/** The width of the text of a level. */
	level: number;
	/** How many levels there are. */
	count: number;
}

/** The columns that some levels have beside titles of some width. */
export const columnsFor = ({ width }: Paper, titles: number, count: number): Columns => ({
	titles,
	level: (width - titles) / count - GAP,
	count,
});

/** How much larger the title of a role is set. */
const TITLE = 1.9;

/** The height of the line above the table: the title of the role, what it is there for, and its track. */
export function headHeight({ role }: Rubric, { width }: Paper, isFirst: boolean): number {
	if (!isFirst) return 1.5 * LINE + 0.8;
	const title = widthInLine(role.data.title) * TITLE * BOLD;
	const beside = Math.min(title, width * 0.45);
	// The id of a track is about as long as its title.
	const last = Math.min(widthInLine(`${role.data.track ?? ''} sheet 10 of 10`) * BOLD, width * 0.25);
	const summary = linesOf(role.data.summary ?? '', width - beside - last - 3.2) * LINE;
	return Math.max(Math.ceil(title / (width * 0.45)) * TITLE, summary) + 0.9;
}

/** How much smaller the foot of a sheet is set. */
const FOOT = 0.9;
/** The room beside a note: for the name and the address of the handbook, and the day of the last change. */
const BESIDE_NOTE = 48;

/** The height of the foot of a sheet. */
export const footHeight = (rubric: Rubric, { width }: Paper): number =>
	1.4 + linesOf(noteUnder(rubric, false), width / FOOT - BESIDE_NOTE) * FOOT * LINE;

/** The height of the heads of the columns. */
export const levelsHeight = (levels: readonly Entry<'levels'>[], { level: room }: Columns): number =>
	Math.max(
		...levels.map(
			(level) =>
				boldLinesOf(headInWords(level), room / 1.12) * LINE * 1.12 +
				(level.data.reach === undefined ? 0 : linesOf(level.data.reach, room) * LINE),
		),
	) + PADDING;

/** The height of the line that names a group of rows. */
export const groupHeight = (title: string, { titles, level, count }: Columns): number =>
	boldLinesOf(title, titles + (level + GAP) * count) * LINE + PADDING;

/** The height of a row. */
export const rowHeight = (title: string, cells: readonly (readonly Unit[])[], columns: Columns): number =>
	Math.max(boldLinesOf(title, columns.titles - GAP) * LINE, ...cells.map((units) => cellHeight(units, columns))) +
	PADDING;

/** The height of what stands in a cell. */
export function cellHeight(units: readonly Unit[], { level, count }: Columns): number {
	const side = textColumns(count);
	const room = (level - (side - 1) * BETWEEN) / side;
	let height = 0;
	let points: number[] = [];
	for (const unit of units) {
		if (unit.is === 'point') points.push(unitLines(unit, room) * LINE);
		else {
			height += balanced(points, side) + unitLines(unit, level) * LINE;
			points = [];
		}
	}
	return Math.max(LINE, height + balanced(points, side));
}

const known = new WeakMap<Unit, Map<number, number>>();

/** The lines of what stands in a cell; a plan asks again and again for the same. */
function unitLines(unit: Unit, room: number): number {
	let lines = known.get(unit);
	if (!lines) known.set(unit, (lines = new Map()));
	const found = lines.get(room) ?? countLines(unit, room);
	lines.set(room, found);
	return found;
}

function countLines(unit: Unit, room: number): number {
	if (unit.is === 'rating') return boldLinesOf(`${unit.name} ${unit.place ?? ''}`, room);
	const asides = unit.is === 'point' ? unit.asides : [];
	const own = unit.is === 'point' ? room - INDENT : room;
	return [unit, ...asides].reduce((sum, { text, label }) => sum + linesOf(text, own, label), 0);
}

/** The least height at which things stand one under the other in some columns. */
function balanced(heights: readonly number[], columns: number): number {
	const sum = heights.reduce((a, b) => a + b, 0);
	if (columns === 1 || heights.length === 0) return sum;
	for (let height = Math.max(sum / columns, ...heights); ; height += LINE / 2)
		if (fill(heights, height) <= columns) return height;
}

function fill(heights: readonly number[], height: number): number {
	let columns = 1;
	let used = 0;
	for (const one of heights) {
		if (used + one > height + 0.01) {
			columns++;
			used = 0;
		}
		used += one;
	}
	return columns;
}
