import type { Node } from '../../sources/node.ts';
import type { Guesses } from './generalise.ts';
import { areMostly, guess, isProficiency, isRung } from './vocabulary.ts';

/** A text of as many words is a sentence rather than a value. */
const SENTENCE = 4;

/** A table taken apart: the words of its head, and under each its cells. */
interface Columns {
	rows: readonly Node[];
	heads: readonly string[];
	columns: readonly Node[][];
}

function columnsOf({ children: rows }: Node): Columns {
	const heads = rows[0]?.children.map(({ name }) => name?.plain ?? '') ?? [];
	return { rows, heads, columns: heads.map((_, index) => rows.flatMap(({ children }) => children[index] ?? [])) };
}

/**
 * Whether the rungs of a role are the rows or the columns of a table.
 *
 * @param roles the titles of roles, in lower case: a table that sets roles side by side is about none of them
 */
export function hasRungs(table: Node, roles: ReadonlySet<string>): boolean {
	const all = columnsOf(table);
	const { heads, columns } = all;
	if (isOfSigns(columns) || areSideBySide(all) || heads.filter((head) => isRole(head, roles)).length > 1) return false;
	return areColumnsRungs(heads) ? !areMostly(heads.filter(isRung), isProficiency) : namingColumn(columns) >= 0;
}

/** Whether each column is a list of its own, and no row has a name: what roles do, side by side. */
const areSideBySide = ({ heads, rows }: Columns) =>
	heads.length > 1 &&
	rows.length > 1 &&
	heads.every((head) => isRung(head) && !isProficiency(head) && !/\d/.test(head));

const isRole = (head: string, roles: ReadonlySet<string>) =>
	[...roles].some((role) => head.toLowerCase().startsWith(role));

const areColumnsRungs = (heads: readonly string[]) => areMostly(heads.slice(1), isRung) || areMostly(heads, isRung);

/** The column that names a rung in each row, by more than a number if there is such a one; else -1. */
function namingColumn(columns: readonly Node[][]): number {
	const [isNaming, isNumber] = [(cells: readonly Node[]) => areMostly(cells.map(textOf), isRung), areNumbers];
	const named = columns.findIndex((cells) => isNaming(cells) && !isNumber(cells));
	return named >= 0 ? named : columns[0] !== undefined && isNaming(columns[0]) ? 0 : -1;
}

/**
 * Guesses what the rows, the columns and the cells of a table are.
 *
 * @param above what the table lies in, the file first
 * @param known the titles of roles, in lower case
 */
export function guessTable(
	table: Node,
	above: readonly Node[],
	known: { roles: ReadonlySet<string> },
	guesses: Guesses,
): void {
	const all = columnsOf(table);
	const { rows, heads, columns } = all;
	if (isOfSigns(columns)) return guessSigns(all, guesses);
	if (areSideBySide(all)) return guessOwned(all, guesses);
	const ofRoles = heads.filter((head) => isRole(head, known.roles));
	if (ofRoles.length > 1) {
		// With a column beside them they are a table of contents: names of levels by role.
		if (ofRoles.length === heads.length) guessOwned(all, guesses);
		return;
	}
	if (areColumnsRungs(heads)) {
		const rungs = columns.filter((_, index) => isRung(heads[index]!));
		const [names] = columns.filter((_, index) => !isRung(heads[index]!));
		const isScale = areMostly(heads.filter(isRung), isProficiency);
		const over = above.at(-1)!;
		if (names !== undefined) {
			for (const row of rows) guesses.set(row, { is: 'axis' });
			for (const cell of names) guesses.set(cell, { is: 'title' });
			if (!isScale && !above.some((one) => guesses.has(one))) guesses.set(over, { is: 'role' });
		} else if (above.length > 1) guesses.set(over, { is: 'axis' });
		for (const column of rungs.flat()) guesses.set(column, { is: isScale ? 'step' : 'level' });
		return says(rungs.flat(), 'statement', guesses);
	}
	const named = namingColumn(columns);
	if (named < 0) return;
	for (const row of rows) guesses.set(row, { is: 'level' });
	columns.forEach((cells, index) => {
		if (index === named) {
			const isLabelled = cells.every((cell) => /^\p{Lu}{1,4}\d+\s*[-–—]\s/u.test(textOf(cell)));
			for (const cell of cells)
				guesses.set(cell, isLabelled ? { is: 'title', reads: ['{label} - {title}'] } : { is: 'title' });
			return;
		}
		const isOrder = areNumbers(cells) && guess(heads[index]!).meaning === 'level';
		const isLong = cells.some((cell) => cell.children.length > 1 || textOf(cell).split(' ').length > SENTENCE);
		for (const cell of cells) guesses.set(cell, { is: isOrder ? 'order' : isLong ? 'axis' : 'fact' });
		if (isLong) says(cells, 'statement', guesses);
	});
}

/** Signs of a table of who does what. */
const SIGN = /^(?:[racisx✓✔✅–-]|[ra]\/[ra]|yes|no|owner|shared|)$/i;

/** Whether all columns but the first hold signs: who does what. */
const isOfSigns = (columns: readonly Node[][]) =>
	columns.length > 2 &&
	columns
		.slice(1)
		.every((cells) => cells.some((cell) => textOf(cell) !== '') && cells.every((cell) => SIGN.test(textOf(cell))));

function guessSigns({ rows, columns }: Columns, guesses: Guesses): void {
	for (const row of rows) guesses.set(row, { is: 'responsibility' });
	for (const cell of columns[0]!) guesses.set(cell, { is: 'text' });
	for (const cell of columns.slice(1).flat()) {
		guesses.set(cell, { is: 'role' });
		for (const child of cell.children) guesses.set(child, { is: 'owner' });
	}
}

/** A table with a column for each role, of what it answers for. */
function guessOwned({ rows, columns }: Columns, guesses: Guesses): void {
	for (const row of rows) guesses.set(row, { is: 'part' });
	for (const column of columns.flat()) {
		const isNoted = /\(.+\)$/.test(column.name!.plain);
		guesses.set(column, isNoted ? { is: 'role', reads: ['{title} ({note})'] } : { is: 'role' });
	}
	says(columns.flat(), 'responsibility', guesses);
}

function says(cells: readonly Node[], is: 'statement' | 'responsibility', guesses: Guesses): void {
	for (const cell of cells)
		for (const child of cell.children) if (/^(?:text|bullet|number)$/.test(child.is)) guesses.set(child, { is });
}

const textOf = ({ children }: Node) => children.map(({ text }) => text?.plain ?? '').join(' ');

const areNumbers = (cells: readonly Node[]) => cells.every((cell) => /^\d+$/.test(textOf(cell)));
