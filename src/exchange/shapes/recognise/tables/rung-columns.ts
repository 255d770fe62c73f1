import { isUnnamed } from '../../heads.ts';
import type { Guesses } from '../generalise.ts';
import { areMostly, isProficiency, isRung, rungsAmong } from '../vocabulary.ts';
import { areNumbers, hasGaps, isLong, isMostlyLong, readingOf, textsIn, type Column, type Columns } from './columns.ts';
import { guessCells, guessNames, saidIn } from './says.ts';
import type { Over } from './table.ts';

/** The columns of a table that are rungs, and those beside them; nothing where its columns are none. */
export function rungColumns({ columns }: Columns): { rungs: Column[]; others: Column[] } | undefined {
	const grouped = [...new Set(columns.flatMap(({ group }) => group?.head ?? []))];
	if (areMostly(grouped, isRung))
		return { rungs: columns.filter(({ group }) => group), others: columns.filter(({ group }) => !group) };
	const heads = columns.filter((column) => !isBeside(column)).map(({ head }) => head);
	const isOneOfThem = rungsAmong(heads);
	if (!areMostly(heads.slice(1), isOneOfThem) && !areMostly(heads, isOneOfThem)) return byAxes(columns);
	const named = columns.filter(({ head }) => isOneOfThem(head) && !isUnnamed(head));
	// A name between two rungs is one: Associate consultant, Consultant, Senior consultant.
	const [first, last] = [named[0], named.at(-1)].map((column) => columns.indexOf(column!)) as [number, number];
	const rungs = columns.filter(
		(column, index) => named.includes(column) || (index > first && index < last && column.says.meaning === undefined),
	);
	return { rungs, others: columns.filter((column) => !rungs.includes(column)) };
}

/** Whether a column says something of the rows beside the rungs. */
const isBeside = ({ says }: Column) => ['fact', 'summary', 'id', 'group', 'axis'].includes(says.meaning ?? '');

/** Columns with names of their own beside one of competencies: they are rungs, whatever they are called. */
function byAxes(columns: readonly Column[]): ReturnType<typeof rungColumns> {
	const isCorner = (column: Column) => column === columns[0] && isUnnamed(column.head);
	const isNamed = (column: Column) =>
		isCorner(column) || column.says.meaning !== undefined || (column.says.concern !== undefined && !isLong(column));
	const others = columns.filter((column) => isNamed(column));
	const rungs = columns.filter((column) => !isNamed(column));
	const areOfAxes = others.every((column) => isCorner(column) || OF_AXES.has(column.says.meaning ?? ''));
	const isKnown = rungs.some(({ head }) => isRung(head));
	const isGrid =
		rungs.length > (isKnown ? 1 : 2) &&
		rungs.every((column) => (isKnown ? !areNumbers(column) : isMostlyLong(column))) &&
		others[0] === columns[0];
	const isOfAxes = others.some((column) => column.says.meaning === 'axis' || (isKnown && isCorner(column)));
	return areOfAxes && isGrid && isOfAxes ? { rungs, others } : undefined;
}

const OF_AXES = new Set<string>(['axis', 'group', 'summary', 'id', 'fact']);

/** Takes a table for a grid: areas as rows, rungs as columns, and what is asked where they meet. */
export function guessRungColumns(
	{ rows, columns }: Columns,
	{ rungs, others }: NonNullable<ReturnType<typeof rungColumns>>,
	over: Over,
	guesses: Guesses,
): void {
	const heads = [...new Set(rungs.map(({ head, group }) => group?.head ?? head))];
	const isScale =
		(over.areScales && rungs.some(isLong) && heads.every((head) => /\d/.test(head))) || areMostly(heads, isProficiency);
	const names = namesIn(others, columns.indexOf(rungs[0]!), columns);
	if (names.length > 0) {
		const only = others.filter(({ says }) => says.meaning === 'role');
		const isOfRoles = only.length > 0 && names.every((column) => only.includes(column));
		for (const row of rows) guesses.set(row, { is: isOfRoles ? 'role' : 'axis' });
		guessBeside(others, names, guesses);
		over.section('group', guesses);
		if (!isScale && !others.some(({ says }) => says.meaning === 'role')) over.holdsLadder(guesses);
	} else over.isAxis(guesses);
	const reads = readingOf(heads);
	for (const column of rungs) {
		const cells = column.group?.cells ?? column.cells;
		for (const cell of cells) guesses.set(cell, { is: isScale ? 'step' : 'level', ...(reads && { reads }) });
		const isReference = over.hasScales && !isScale && !isLong(column) && textsIn(column).length > 0;
		for (const cell of column.group ? column.cells : []) guesses.set(cell, { is: 'part' });
		guessCells(column.cells, isReference ? { is: 'reference' } : saidIn(column), guesses);
	}
}

/** The columns that name what a row is about, the narrowest last: they stand before the rungs. */
function namesIn(others: readonly Column[], first: number, columns: readonly Column[]): Column[] {
	const naming = others.filter(
		(column) =>
			textsIn(column).length > 0 &&
			!areNumbers(column) &&
			!['summary', 'id', 'fact', 'example', 'role', 'track', 'statement'].includes(column.says.meaning ?? ''),
	);
	const before = naming.filter((column) => columns.indexOf(column) < first || column.says.meaning === 'axis');
	const isShort = (column: Column) => !isMostlyLong(column);
	// Where each name stands over several rows, what tells the rows apart is the narrower name, however long.
	const isWhole = before.some((column) => isShort(column) && !hasGaps(column));
	const short = before.filter((column) => isShort(column) || (!isWhole && !hasGaps(column)));
	const found = short.length > 0 ? short : before.length > 0 ? before : naming;
	// Tracks, or roles, where nothing else is named.
	return found.length > 0
		? found
		: others.filter(({ says }) => says.meaning === 'track' || says.meaning === 'role').slice(-1);
}

function guessBeside(others: readonly Column[], names: readonly Column[], guesses: Guesses): void {
	const whole = names.filter((column) => !hasGaps(column));
	const title =
		(whole.length < names.length ? whole.at(-1) : undefined) ??
		names.findLast(({ says }) => says.meaning === 'axis') ??
		names.at(-1)!;
	for (const column of others) {
		const { meaning } = column.says;
		if (column === title) guessNames(column, { is: 'title' }, guesses);
		else if (names.includes(column)) guessNames(column, { is: 'group' }, guesses);
		else if (meaning === 'role' || meaning === 'track') guessNames(column, { is: meaning }, guesses);
		else if (meaning === 'id') for (const cell of column.cells) guesses.set(cell, { is: 'id' });
		else if (meaning === 'summary' || isMostlyLong(column))
			for (const cell of column.cells) guesses.set(cell, { is: 'summary' });
		else for (const cell of column.cells) guesses.set(cell, { is: 'fact' });
	}
}
