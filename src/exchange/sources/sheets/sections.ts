import { saying, type Row } from './bands.ts';
import { countLines } from './cell-nodes.ts';
import type { Column } from './columns.ts';
import type { Cell } from './sheet.ts';

/** Longer words are no title of a section. */
const LONGEST = 60;

/** Rows of a table under a row that names them. */
interface Section {
	title?: Cell;
	rows: Row[];
}

/**
 * Takes the rows of a table apart at rows which hold a title alone: `Technical skills`, over the rows below
 * it. A row of a table that nobody has filled in is none.
 */
export function sectionsOf(rows: readonly Row[], columns: readonly Column[]): Section[] {
	const left = columns[0]!.index;
	const patterns = new Set(rows.flatMap((row) => (saying(row).length > 1 && row[left] ? [patternOf(row[left])] : [])));
	const alone = rows.map((row, index) => {
		const [cell, ...others] = saying(row);
		const next = rows[index + 1];
		const isOne =
			columns.length > 1 &&
			cell !== undefined &&
			others.length === 0 &&
			(row[left] === cell || cell.across > 1) &&
			cell.down === 1 &&
			cell.text.trim().length <= LONGEST &&
			countLines(cell) === 1 &&
			!patterns.has(patternOf(cell)) &&
			next !== undefined &&
			saying(next).length > 1;
		return isOne ? cell : undefined;
	});
	const titles = alone.filter((cell) => cell !== undefined);
	const isSure = titles.length > 1 || alone[0] !== undefined || titles.some(({ across }) => across > 1);
	const sections: Section[] = [];
	rows.forEach((row, index) => {
		const title = isSure ? alone[index] : undefined;
		if (title) sections.push({ title, rows: [] });
		else if (sections.length === 0) sections.push({ rows: [row] });
		else sections.at(-1)!.rows.push(row);
	});
	return sections;
}

/** A name without its numbers: `L4` is like `L5`. */
const patternOf = ({ text }: Cell) => (/\d/.test(text) ? text.trim().replace(/\d+/g, '#') : `“${text.trim()}”`);
