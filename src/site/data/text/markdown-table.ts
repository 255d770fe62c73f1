import type { Only } from './as-read.ts';
import type { Block, Cell, Inline } from './blocks.ts';

/**
 * A table with one head, in which each row says what it belongs to: a name that goes over several rows
 * stands in each of them, and what is told of a whole row stands in a column of its own.
 *
 * @param isLeftOut whether a cell is left out that is read only in some places
 * @param write writes a cell as one line
 */
export function tableOf(
	{ head, rows }: Block & { is: 'table' },
	isLeftOut: (only: Only | undefined) => boolean,
	write: (text: readonly Inline[]) => string,
): string {
	const across = Math.max(...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)), 0);
	const isNote = (row: readonly Cell[]) =>
		row.length === 1 && across > 1 && row[0]!.columns === across && !row[0]!.isHead;
	const grid = (some: readonly (readonly Cell[])[]) => filled(some, isLeftOut, write);
	const body = grid(rows.filter((row) => !isNote(row)));
	const width = Math.max(0, ...body.map((row) => row.length));
	// Where the name of a row stands above it, the head has no place for names.
	const heads = grid(head).map((row) => (row.length === width - 1 && rows[0]?.[0]?.isHead ? ['', ...row] : row));
	let row = -1;
	let note: string | undefined;
	for (const cells of rows) {
		if (!isNote(cells)) row += 1;
		else if (body[row]) {
			note ??= cells[0]!.label ?? '';
			body[row]![width] = [body[row]![width], write(cells[0]!.text)].filter(Boolean).join(' ');
		}
	}
	if (note !== undefined && heads[0]) heads[0][width] = note;
	const columns = Array.from(
		{ length: Math.max(width, ...[...heads, ...body].map((one) => one.length)) },
		(_, at) => at,
	);
	const shown = columns.filter((column) => [...heads, ...body].some((one) => one[column]));
	if (shown.length === 0) return '';
	const line = (one: readonly string[]) => `| ${shown.map((column) => one[column] ?? '').join(' | ')} |`;
	return [
		line(columns.map((column) => heads.flatMap((one) => one[column] || []).join(', '))),
		`|${' --- |'.repeat(shown.length)}`,
		...body.filter((one) => one.some(Boolean)).map(line),
	].join('\n');
}

function filled(
	rows: readonly (readonly Cell[])[],
	isLeftOut: (only: Only | undefined) => boolean,
	write: (text: readonly Inline[]) => string,
): string[][] {
	const grid: string[][] = rows.map(() => []);
	rows.forEach((row, index) => {
		let column = 0;
		for (const cell of row) {
			if (isLeftOut(cell.only)) continue;
			while (grid[index]![column] !== undefined) column += 1;
			const text = write(cell.text).replaceAll('|', '\\|');
			for (let down = 0; down < Math.max(1, cell.rows) && index + down < grid.length; down += 1)
				for (let across = 0; across < cell.columns; across += 1)
					grid[index + down]![column + across] = across === 0 ? text : '';
			column += cell.columns;
		}
	});
	return grid;
}
