import type { Node } from '../../../sources/node.ts';
import { THINGS, type PlaceAnswer } from '../../answers.ts';
import type { Guesses } from '../generalise.ts';
import { necessityOf, sideOf, type Column } from './columns.ts';

/** Takes each line of some cells for something that is said. */
export function guessCells(cells: readonly Node[], taken: PlaceAnswer, guesses: Guesses): void {
	for (const cell of cells)
		for (const child of cell.children) if (/^(?:text|bullet|number)$/.test(child.is)) guesses.set(child, taken);
}

/** What the lines of a column say, by the words over it: examples, one side of what is asked, or what is asked. */
export function saidIn(column: Column): PlaceAnswer {
	const { meaning } = column.says;
	const side = sideOf(column);
	if (side !== undefined) return { is: 'statement', side };
	if (necessityOf(column) === 'welcome') return { is: 'statement', optional: true };
	if (meaning === 'example') return { is: 'example', of: 'before' };
	if (meaning === 'responsibility' || meaning === 'indicator' || meaning === 'advice') return { is: meaning };
	return { is: 'statement' };
}

/** Takes the cells of a column for what names a thing, or for a name of the row; an empty one means what the one above it does. */
export function guessNames({ cells }: Column, taken: PlaceAnswer, guesses: Guesses): void {
	const empty = cells.some(({ children }) => children.length === 0) ? { empty: 'above' as const } : {};
	const isOwn = !THINGS.some((thing) => thing === taken.is);
	for (const cell of cells) {
		if (isOwn) guesses.set(cell, { ...taken, ...empty });
		else if ('empty' in empty) guesses.set(cell, { is: 'part', ...empty });
		for (const child of isOwn ? [] : cell.children) guesses.set(child, taken);
	}
}
