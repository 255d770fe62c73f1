import type { Guesses } from '../generalise.ts';
import { areMostly, isProficiency } from '../vocabulary.ts';
import {
	areLabels,
	areNumbers,
	hasGaps,
	isLong,
	isMostlyLong,
	isPhrase,
	isShortArea,
	namesRungs,
	necessityOf,
	readingOf,
	textsIn,
	type Column,
	type Columns,
} from './columns.ts';
import { guessCells, guessNames, saidIn } from './says.ts';
import type { Over } from './table.ts';

/** The column that names a rung in each row, by more than a number if there is such a one. */
export function namingColumn({ columns }: Columns): Column | undefined {
	const byHead = columns.find((column) => column.says.meaning === 'level' && !isLong(column));
	return (
		columns.find(
			(column) =>
				namesRungs(column) &&
				!areNumbers(column) &&
				column.says.concern === undefined &&
				column.says.meaning !== 'fact',
		) ??
		byHead ??
		(columns[0] && namesRungs(columns[0]) ? columns[0] : undefined)
	);
}

/** Takes a table for a grid: rungs as rows, areas as columns, and what is asked where they meet. */
export function guessRungRows({ rows, columns }: Columns, named: Column, over: Over, guesses: Guesses): void {
	const isScale = areMostly([...new Set(textsIn(named))], isProficiency);
	for (const row of rows) guesses.set(row, { is: isScale ? 'step' : 'level' });
	const label = columns.find(
		(column) => column !== named && column.says.meaning === 'level' && !areNumbers(column) && !isLong(column),
	);
	const title = titleBeside(named, columns);
	const reads = readingOf(textsIn(named));
	const asked = columns.filter((column) => column !== named && isAsked(column));
	const isOne =
		asked.length > 0 &&
		asked.every(
			(column) =>
				necessityOf(column) !== undefined || (column.says.meaning !== undefined && column.says.meaning !== 'axis'),
		);
	const areAreas = asked.filter(({ says }) => says.meaning === 'statement').length > 1;
	over.section(isOne && !areAreas ? 'axis' : 'part', guesses);
	const hasRoles = columns.some(({ says }) => says.meaning === 'role');
	const isRole = ({ says }: Column) => says.meaning === 'role' || (says.meaning === 'track' && !hasRoles);
	if (!columns.some(isRole))
		if (isOne && over.isAxisOfSheet) over.isAxis(guesses);
		else if (!isScale) over.holdsLadder(asked.length > 0, guesses);
	for (const column of columns) {
		const { meaning } = column.says;
		const set = (is: 'label' | 'order' | 'fact' | 'summary' | 'id' | 'axis' | 'reach') => {
			for (const cell of column.cells) guesses.set(cell, { is });
		};
		if (column === title) guessNames(column, { is: 'title' }, guesses);
		else if (column === named)
			guessNames(column, title ? { is: 'label' } : { is: 'title', ...(reads && { reads }) }, guesses);
		else if (/^(?:scope|reach)$/i.test(column.head) && !isMostlyLong(column)) set('reach');
		else if (column === label && !title) set('label');
		else if (meaning === 'role' || meaning === 'track')
			guessNames(column, { is: isRole(column) ? 'role' : 'track' }, guesses);
		else if (areNumbers(column) && !hasGaps(column) && meaning === 'level') set('order');
		else if (meaning === 'id') set('id');
		else if (meaning === 'fact' || !(isLong(column) || (!over.isPage && (isPhrase(column) || isShortArea(column)))))
			set('fact');
		else if (meaning === 'example' && areaOf(column, columns)) {
			for (const cell of column.cells) guesses.set(cell, { is: 'axis', called: areaOf(column, columns)!.head });
			guessCells(column.cells, saidIn(column), guesses);
		} else if (meaning === 'summary') set('summary');
		else if (necessityOf(column) !== undefined) guessCells(column.cells, saidIn(column), guesses);
		else if (isAsked(column) && SAYING.has(meaning ?? '') && !(areAreas && meaning === 'statement'))
			guessCells(column.cells, saidIn(column), guesses);
		else {
			set('axis');
			// In a word or two `Guidance` is how much of it somebody needs, and no advice.
			guessCells(column.cells, meaning === 'advice' ? { is: 'statement' } : saidIn(column), guesses);
		}
	}
}

/** The column with the titles of rungs that another calls by labels alone: `L3`, and beside it `Senior engineer`. */
function titleBeside(named: Column, columns: readonly Column[]): Column | undefined {
	if (!areLabels(named)) return undefined;
	return columns.find((column) => {
		const texts = textsIn(column);
		const isTitle = ['title', 'role', 'level'].includes(column.says.meaning ?? '') && !areLabels(column);
		return column !== named && isTitle && !isMostlyLong(column) && new Set(texts).size === textsIn(named).length;
	});
}

/** The area that a column gives examples of: `Research examples` those of `Research`. */
const areaOf = ({ head }: Column, columns: readonly Column[]) =>
	columns.find(
		(other) =>
			other.head !== head &&
			other.says.meaning !== 'example' &&
			head.toLowerCase().startsWith(`${other.head.toLowerCase()} `),
	);

const isAsked = (column: Column) =>
	isLong(column) && column.says.meaning !== 'summary' && column.says.meaning !== 'fact';

/** Heads that say what kind of thing is said below them, and name no area. */
const SAYING = new Set<string>(['statement', 'responsibility', 'indicator', 'advice', 'example', 'text']);
