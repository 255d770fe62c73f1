import { isUnnamed } from '../../heads.ts';
import type { Guesses } from '../generalise.ts';
import { areMostly, isProficiency, isRung, rungsAmong } from '../vocabulary.ts';
import {
	areNumbers,
	hasGaps,
	isDistinct,
	isLong,
	isMostlyLong,
	readingOf,
	sideOf,
	textsIn,
	type Column,
	type Columns,
} from './columns.ts';
import { guessCells, guessNames, saidIn } from './says.ts';
import type { Over } from './table.ts';

/** Columns that are rungs, and those beside them. */
interface RungColumns {
	rungs: Column[];
	others: Column[];
	/** Whether the groups that the columns lie in are the rungs, and they what is said of each. */
	areGroups?: boolean;
}

/** The columns of a table that are rungs, and those beside them; nothing where its columns are none. */
export function rungColumns({ columns }: Columns): RungColumns | undefined {
	const grouped = [...new Set(columns.flatMap(({ group }) => group?.head ?? []))];
	const inside = columns.flatMap(({ group, head }) => (group ? [head] : []));
	const areInside = new Set(inside).size === inside.length && areMostly(inside, isRung);
	if (areMostly(grouped, isRung) && !areInside)
		return {
			rungs: columns.filter(({ group }) => group),
			others: columns.filter(({ group }) => !group),
			areGroups: true,
		};
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
function byAxes(columns: readonly Column[]): RungColumns | undefined {
	const isCorner = (column: Column) => column === columns[0] && isUnnamed(column.head);
	const isNamed = (column: Column) =>
		isCorner(column) ||
		sideOf(column) !== undefined ||
		column.says.meaning !== undefined ||
		(column.says.concern !== undefined && !isLong(column));
	const others = columns.filter((column) => isNamed(column));
	const rungs = columns.filter((column) => !isNamed(column));
	const areOfAxes = others.every(
		(column) => isCorner(column) || sideOf(column) !== undefined || OF_AXES.has(column.says.meaning ?? ''),
	);
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
	{ rungs, others, areGroups = false }: RungColumns,
	over: Over,
	guesses: Guesses,
): void {
	const heads = [...new Set(rungs.map(({ head, group }) => (areGroups && group ? group.head : head)))];
	const isScale =
		(over.areScales && rungs.some(isLong) && heads.every((head) => /\d/.test(head))) || areMostly(heads, isProficiency);
	const names = namesIn(others, columns.indexOf(rungs[0]!), columns);
	if (names.length > 0) {
		const only = others.filter(({ says }) => says.meaning === 'role');
		const isOfRoles = only.length > 0 && names.every((column) => only.includes(column));
		for (const row of rows) guesses.set(row, { is: isOfRoles ? 'role' : 'axis' });
		guessBeside(others, names, guesses);
		over.section('group', guesses);
		if (!isScale && !others.some(({ says }) => says.meaning === 'role')) over.holdsLadder(true, guesses);
	} else over.isAxis(guesses);
	const reads = readingOf(heads);
	for (const column of rungs) {
		const [cells, parts] =
			areGroups && column.group ? [column.group.cells, column.cells] : [column.cells, column.group?.cells];
		for (const cell of cells) guesses.set(cell, { is: isScale ? 'step' : 'level', ...(reads && { reads }) });
		const isReference = over.hasScales && !isScale && !isLong(column) && textsIn(column).length > 0;
		for (const cell of parts ?? []) guesses.set(cell, { is: 'part' });
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

/** Of the columns that name what a row is about, the one that names the row itself: the others say in what it lies. */
function titleAmong(names: readonly Column[]): Column {
	const whole = names.filter((column) => !hasGaps(column));
	const distinct = names.filter(isDistinct);
	const own = names.filter(({ says }) => says.meaning !== 'group' && says.meaning !== 'track');
	return (
		(whole.length < names.length ? whole.at(-1) : undefined) ??
		(distinct.length === 1 && distinct.length < names.length ? distinct[0] : undefined) ??
		names.findLast(({ says }) => says.meaning === 'title') ??
		own.findLast(({ says }) => says.meaning === 'axis') ??
		own.at(-1) ??
		names.at(-1)!
	);
}

function guessBeside(others: readonly Column[], names: readonly Column[], guesses: Guesses): void {
	const title = titleAmong(names);
	for (const column of others) {
		const { meaning } = column.says;
		if (column === title) guessNames(column, { is: 'title' }, guesses);
		// What falls short of no level in particular is something to read about the competency.
		else if (sideOf(column) !== undefined) for (const cell of column.cells) guesses.set(cell, { is: 'prose' });
		else if (names.includes(column)) guessNames(column, { is: 'group' }, guesses);
		else if (meaning === 'role' || meaning === 'track') guessNames(column, { is: meaning }, guesses);
		else if (meaning === 'id') for (const cell of column.cells) guesses.set(cell, { is: 'id' });
		else if (meaning === 'summary' || isMostlyLong(column))
			for (const cell of column.cells) guesses.set(cell, { is: 'summary' });
		else for (const cell of column.cells) guesses.set(cell, { is: 'fact' });
	}
}
