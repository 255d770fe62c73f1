import type { Guesses } from '../generalise.ts';
import { isLong, textsIn, type Column, type Columns } from './columns.ts';
import { guessNames } from './says.ts';

/** Signs of a table of who does what. */
const SIGN =
	/^(?:[racisxyodl]|[raciso](?:\s*[/,&+ ]\s*[raciso])+|[raci]{2,4}|✓|✔️?|✅|☑|●|•|■|–|-|—|n\/?a|yes|no|true|false|owner|owns|lead|leads|support|supports|supporting|shared|primary|secondary|backup|responsible|accountable|consulted|informed|contributor|contributes|approver|driver|1)$/i;

const areSigns = (column: Column) => {
	const texts = textsIn(column);
	return texts.length > 0 && texts.every((text) => SIGN.test(text.trim()));
};

/** The columns of a table that hold signs, with those that say of what; nothing where it is no table of who does what. */
export function signsIn({ columns, rows }: Columns): { signs: Column[]; duty: Column; others: Column[] } | undefined {
	const signs = columns.filter(
		(column) => areSigns(column) && column.says.meaning !== 'optional' && column.says.meaning !== 'fact',
	);
	const rest = columns.filter((column) => !signs.includes(column) && textsIn(column).length > 0);
	if (signs.length < 2 || rest.length === 0 || signs.length < rest.length - 1) return undefined;
	const hasConcern = signs.some((column) => textsIn(column).some((text) => !/^[-–—1]$/.test(text)));
	const duty =
		rest.find(({ says }) => says.meaning === 'responsibility' || says.meaning === 'statement') ??
		rest.findLast(
			(column) => textsIn(column).length === rows.length && columns.indexOf(column) < columns.indexOf(signs[0]!),
		) ??
		rest.find((column) => textsIn(column).length * 2 > rows.length);
	return duty && hasConcern ? { signs, duty, others: rest.filter((column) => column !== duty) } : undefined;
}

/** What a column says that names what a responsibility belongs to. */
const OF_DUTIES = new Set<string>(['axis', 'group', 'track']);

/** Takes a table for one of who does what: a row a responsibility, a column a role, a sign where they meet. */
export function guessSigns(
	{ rows, columns }: Columns,
	{ signs, duty, others }: NonNullable<ReturnType<typeof signsIn>>,
	guesses: Guesses,
): void {
	for (const row of rows) guesses.set(row, { is: 'responsibility' });
	for (const cell of duty.cells) guesses.set(cell, { is: 'text' });
	for (const column of others) {
		const { meaning } = column.says;
		if (meaning === 'id') for (const cell of column.cells) guesses.set(cell, { is: 'id' });
		else if (isLong(column) || !(OF_DUTIES.has(meaning ?? '') || columns.indexOf(column) < columns.indexOf(duty)))
			for (const cell of column.cells) guesses.set(cell, { is: 'fact' });
		else guessNames(column, { is: 'axis' }, guesses);
	}
	for (const column of signs) {
		for (const cell of column.group?.cells ?? []) guesses.set(cell, { is: 'part' });
		for (const cell of column.cells) {
			guesses.set(cell, { is: 'role' });
			for (const child of cell.children) guesses.set(child, { is: 'owner' });
		}
	}
}
