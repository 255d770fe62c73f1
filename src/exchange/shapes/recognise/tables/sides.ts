import type { Guesses } from '../generalise.ts';
import { isLong, isMostlyLong, namesRungs, sideOf, textsIn, type Column, type Columns } from './columns.ts';
import { guessCells, guessNames, saidIn } from './says.ts';
import type { Over } from './table.ts';

/** A table whose columns are the sides of what is asked in each area, and that names no rung. */
interface Sides {
	sides: Column[];
	title: Column;
}

/** The columns of a table that are sides, with the one that names the areas; nothing where it names rungs, or no area. */
export function sidesIn({ columns, rows }: Columns): Sides | undefined {
	const sides = columns.filter((column) => sideOf(column) !== undefined && textsIn(column).length > 0);
	const rest = columns.filter((column) => !sides.includes(column));
	const hasRungs = rest.some(
		(column) => ['level', 'step', 'role'].includes(column.says.meaning ?? '') || namesRungs(column),
	);
	if (hasRungs || new Set(sides.map(sideOf)).size < 2) return undefined;
	const names = rest.filter((column) => !isMostlyLong(column) && textsIn(column).length === rows.length);
	const title = names.findLast(({ says }) => says.meaning === 'axis') ?? names.at(-1);
	return title === undefined ? undefined : { sides, title };
}

/** Takes a table for areas, each with what falls short, what meets and what goes beyond. */
export function guessSides({ rows, columns }: Columns, { sides, title }: Sides, over: Over, guesses: Guesses): void {
	for (const row of rows) guesses.set(row, { is: 'axis' });
	guessNames(title, { is: 'title' }, guesses);
	for (const column of columns) {
		const { meaning } = column.says;
		if (sides.includes(column)) guessCells(column.cells, saidIn(column), guesses);
		else if (column === title) continue;
		else if (columns.indexOf(column) < columns.indexOf(title) || meaning === 'group')
			guessNames(column, { is: 'group' }, guesses);
		else if (meaning === 'id') for (const cell of column.cells) guesses.set(cell, { is: 'id' });
		else if (meaning === 'statement' || meaning === 'example') guessCells(column.cells, saidIn(column), guesses);
		else for (const cell of column.cells) guesses.set(cell, { is: isLong(column) ? 'summary' : 'fact' });
	}
	over.section('group', guesses);
	over.holdsSides();
}
