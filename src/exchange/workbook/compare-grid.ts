import type { Book } from './book.ts';
import { linesOf } from './cell-text.ts';
import { brief, keyOf, type Differences } from './edits.ts';
import { GRID_TITLE } from './grids.ts';
import type { Located } from './located.ts';
import { gridTable, type Origin } from './origin.ts';
import { looksSame } from './same-text.ts';

/** Holds the grid of a role against what its levels ask, and against what it said when the workbook was made. */
export function compareGrid(
	located: Located,
	book: Book,
	origin: Origin | undefined,
	isNew: boolean,
	all: Differences,
): void {
	if (!('role' in located.of)) return;
	const { role, columns } = located.of;
	const written = origin?.cells.get(gridTable(role));
	const then = isNew ? undefined : written;
	const grid = book.grids.find((one) => one.role === role);
	for (const row of located.rows) {
		const level = keyOf(row);
		const own = grid?.rows.find((one) => one.level === level);
		const was = then?.get(level);
		if (level === '' || (was !== undefined && !own)) {
			const edited = [...row.cells].find(
				([head, { text }]) => text.trim() !== '' && !looksSame(text, was?.get(head) ?? ''),
			);
			if (level === '')
				all.refused.push({
					at: row.at,
					message: 'A level is added on the sheet “Levels”. Remove this row; the level gets one in the next workbook.',
				});
			else if (edited)
				all.kept.push({
					at: edited[1].at,
					message: `The level “${level}” is no more: what was changed here is left out.`,
				});
			continue;
		}
		const title = row.cells.get(GRID_TITLE);
		const titles = [was?.get(GRID_TITLE), own?.title].filter((one) => one !== undefined);
		if (title && titles.length > 0 && !titles.some((one) => looksSame(one, title.text)))
			all.kept.push({
				at: title.at,
				message: `It now says “${brief(title.text)}” here; a level is named on the sheet “Levels”. Write it there.`,
			});
		for (const column of columns) {
			const cell = row.cells.get(column.key);
			if (!cell) continue;
			const ours = own?.cells.get(column.key) ?? '';
			const before = was ? (was.get(column.key) ?? '') : ours;
			if (looksSame(cell.text, before) || looksSame(cell.text, ours)) continue;
			const lines = linesOf(written?.get(level)?.get(column.key) ?? '');
			const given = origin?.ids.get(`${level} ${column.key}`) ?? [];
			const brings = new Map(isNew ? lines.map((line, index) => [line, given[index] ?? '']) : []);
			const ids = (was && origin?.ids.get(`${level} ${column.key}`)) ?? own?.ids.get(column.key) ?? [];
			if (column.part === 'statements' || looksSame(before, ours))
				all.edits.push({ is: 'cell', level, column, to: cell, was: before, ids, brings });
			else
				all.kept.push({
					at: cell.at,
					message: `It says “${brief(cell.text)}” here, and “${brief(ours)}” in the files, where it was changed meanwhile: that stays.`,
				});
		}
	}
}
