import type { Guesses } from '../generalise.ts';
import { isRung, isProficiency } from '../vocabulary.ts';
import { isLong, isSingle, namesRungs, textsIn, type Column, type Columns } from './columns.ts';
import { guessCells, guessNames } from './says.ts';

/** The columns that name who is concerned with what another says; nothing where no column does. */
export function ownersIn({ columns, rows }: Columns): { owners: Column[]; duty: Column } | undefined {
	const owners = columns.filter(
		(column) => column.says.concern !== undefined && textsIn(column).length > 0 && !isLong(column),
	);
	const rest = columns.filter((column) => !owners.includes(column));
	const isDuty = ({ says }: Column) => says.meaning === 'responsibility' || says.meaning === 'statement';
	const duty =
		rest.find(isDuty) ?? rest.find((column) => textsIn(column).length === rows.length && column.says.meaning !== 'id');
	// Whose a level is, is another thing than who answers for a responsibility.
	const isLadder = rest.some((column) => column.says.meaning === 'level' && namesRungs(column));
	const areDuties = rest.some(({ says }) => says.meaning === 'responsibility');
	return owners.length > 0 && duty && (areDuties || !isLadder) ? { owners, duty } : undefined;
}

/** Takes a table for a list of responsibilities with the names of those who are concerned. */
export function guessOwners(
	{ rows, columns }: Columns,
	{ owners, duty }: NonNullable<ReturnType<typeof ownersIn>>,
	guesses: Guesses,
): void {
	const isOne = isSingle(duty);
	for (const row of rows) guesses.set(row, { is: isOne ? 'responsibility' : 'part' });
	if (isOne) for (const cell of duty.cells) guesses.set(cell, { is: 'text' });
	else guessCells(duty.cells, { is: 'responsibility' }, guesses);
	for (const column of owners)
		for (const cell of column.cells)
			for (const child of cell.children) guesses.set(child, { is: 'owner', as: column.says.concern });
	for (const column of columns) {
		if (owners.includes(column) || column === duty) continue;
		const { meaning } = column.says;
		if (meaning === 'id') for (const cell of column.cells) guesses.set(cell, { is: 'id' });
		else if (meaning === 'axis' || meaning === 'group' || meaning === 'track')
			guessNames(column, { is: 'axis' }, guesses);
		else if (meaning === 'example') guessCells(column.cells, { is: 'example' }, guesses);
		else if (isOne) for (const cell of column.cells) guesses.set(cell, { is: 'fact' });
	}
}

/** Whether each column is a list of its own, and no row has a name: what roles do, side by side. */
export const areSideBySide = ({ columns, rows }: Columns) =>
	columns.length > 1 &&
	rows.length > 1 &&
	columns.every(({ head }) => isRung(head) && !isProficiency(head) && !/\d/.test(head));

/** A table with a column for each role, of what it answers for in each area, which the first column names. */
export function guessDuties({ rows, columns: [areas, ...roles] }: Columns, guesses: Guesses): void {
	for (const row of rows) guesses.set(row, { is: 'axis' });
	guessNames(areas!, { is: 'title' }, guesses);
	for (const { cells } of roles) {
		for (const cell of cells) guesses.set(cell, { is: 'role' });
		guessCells(cells, { is: 'responsibility' }, guesses);
	}
}

/** A table with a column for each role, of what it answers for. */
export function guessOwned({ rows, columns }: Columns, guesses: Guesses): void {
	for (const row of rows) guesses.set(row, { is: 'part' });
	for (const { head, cells } of columns) {
		const isNoted = /\(.+\)$/.test(head);
		for (const cell of cells) guesses.set(cell, isNoted ? { is: 'role', reads: ['{title} ({note})'] } : { is: 'role' });
		guessCells(cells, { is: 'responsibility' }, guesses);
	}
}
