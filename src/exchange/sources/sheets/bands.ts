import type { Cell } from './sheet.ts';

/** A row of a sheet. */
export type Row = readonly (Cell | undefined)[];

/** A part of a sheet that stands by itself: rows without a blank one, and those of their columns that say something. */
export interface Band {
	rows: Row[];
	/** Which columns of the sheet, from 0. */
	columns: number[];
}

/** The cells of a row that say something. */
export const saying = (row: Row): Cell[] => row.filter((cell): cell is Cell => cell !== undefined);

/** Takes a sheet apart where a row is blank, and where two tables stand beside each other. */
export function bandsOf(rows: readonly Row[]): Band[] {
	const bands: Row[][] = [];
	let current: Row[] | undefined;
	/** Up to which row a merged cell goes on. */
	let covered = 0;
	const isAgain = labelsIn(rows);
	rows.forEach((row, index) => {
		const cells = saying(row);
		for (const { down } of cells) covered = Math.max(covered, index + down);
		// A label that comes again with another value begins a part of its own, whether or not a row is left blank above it.
		if (isAgain(row)) current = undefined;
		if (cells.length === 0 && index >= covered) current = undefined;
		else if (current === undefined) bands.push((current = [row]));
		else current.push(row);
	});
	return withHeads(bands.flatMap(besideEachOther));
}

/** A label with a value in one cell: `Competency: Craft`. */
const LABELLED = /^\s*([^:\n]{2,20}):(?=\s*\S)/;

/** Tells the rows that hold nothing but such a cell, where several have the same label. */
function labelsIn(rows: readonly Row[]): (row: Row) => boolean {
	const labelOf = (row: Row) => {
		const [cell, ...others] = saying(row);
		return cell === undefined || others.length > 0 ? undefined : LABELLED.exec(cell.text)?.[1]!.trim().toLowerCase();
	};
	const counts = Map.groupBy(rows, labelOf);
	return (row) => {
		const label = labelOf(row);
		return label !== undefined && counts.get(label)!.length > 1;
	};
}

/** Bands of which none is a head alone: a blank row may stand below one. */
function withHeads(bands: readonly Band[]): Band[] {
	const whole: Band[] = [];
	for (const band of bands) {
		const above = whole.at(-1);
		const isBelowHead =
			above !== undefined &&
			above.rows.filter((row) => saying(row).length > 1).length === 1 &&
			saying(above.rows.at(-1)!).length > 1 &&
			Math.max(...band.rows.map((row) => saying(row).length)) > 1 &&
			saying(above.rows.at(-1)!).length * 2 > band.columns.length &&
			band.columns.every((column) => above.columns.includes(column) || column > above.columns[0]!);
		if (!isBelowHead) whole.push(band);
		else
			whole[whole.length - 1] = {
				rows: [...above.rows, ...band.rows],
				columns: [...new Set([...above.columns, ...band.columns])].sort((a, b) => a - b),
			};
	}
	return whole;
}

/** The parts of a band that a blank column divides, where they are not the same rows: a table, and a key beside it. */
function besideEachOther(rows: readonly Row[]): Band[] {
	const groups: number[][] = [];
	const width = Math.max(0, ...rows.map(({ length }) => length));
	for (let column = 0; column < width; column++) {
		if (rows.every((row) => row[column] === undefined)) continue;
		const isNext = groups.at(-1)?.at(-1) === column - 1 || rows.some((row) => isUnder(row, column));
		if (isNext && groups.length > 0) groups.at(-1)!.push(column);
		else groups.push([column]);
	}
	const joined: number[][] = [];
	for (const columns of groups) {
		const last = joined.at(-1);
		if (last === undefined || areApart(rows, last, columns)) joined.push([...columns]);
		else last.push(...columns);
	}
	return joined.map((columns) => ({
		columns,
		rows: rows
			.map((row) => columns.reduce<(Cell | undefined)[]>((cut, column) => ((cut[column] = row[column]), cut), []))
			.map((row) => Array.from(row))
			.filter((row) => saying(row).length > 0),
	}));
}

/** Whether a merged cell from the left reaches a column. */
const isUnder = (row: Row, column: number) =>
	row.some((cell, index) => cell !== undefined && index < column && index + cell.across > column);

/** Whether two groups of columns are two tables: each has two columns, and they fill other rows, titles aside. */
function areApart(rows: readonly Row[], left: readonly number[], right: readonly number[]): boolean {
	if (left.length < 2 || right.length < 2) return false;
	const filled = (columns: readonly number[]) =>
		rows.flatMap((row, index) => {
			const count = columns.filter((column) => row[column] !== undefined).length;
			return count > 1 || (count === 1 && columns.length === 1) ? [index] : [];
		});
	return filled(left).join() !== filled(right).join();
}
