import type { Element, Nodes } from 'hast';
import { fill } from '../../handbook/language/sentence.ts';
import { element, elementChildren, elementsNamed, textOf } from '../html/elements.ts';
import { sentences } from './sentences.ts';

/** A cell with more characters than these is a text, which needs room for a few words a line. */
const WORDY = 20;

/** A word that is longer than this would fill a phone, if its column stayed. */
const LONG_WORD = 16;

/** From how many columns on it helps that the first stays where it is. */
const SEVERAL = 3;

/** A table that may take more lines than these may be higher than the window; then it helps that its head stays. */
const MANY_LINES = 20;

/** So many characters go side by side on paper; where the longest words of the columns are more, they break. */
const ON_PAPER = 85;

/**
 * Puts each table into a frame in which it scrolls where it is wider than its place: one that the
 * keyboard reaches, and that has a name.
 */
export function frameTables(tree: Nodes): void {
	// The table itself becomes the frame, so that whatever holds it need not know.
	for (const table of elementsNamed(tree, /^table$/)) Object.assign(table, frame({ ...table }));
}

function frame(table: Element): Element {
	const rows = elementsNamed(table, /^tr$/).map(elementChildren);
	const words = rows.map((row) => row.map((cell) => textOf(cell).trim()));
	rows[0]?.forEach(({ properties }, column) => {
		if (words.every((row) => (row[column] ?? '').length <= WORDY)) return;
		const { className } = properties;
		properties.className = [...(Array.isArray(className) ? className : []), 'wordy'];
	});
	const names = (words[0] ?? []).filter((name) => name !== '');
	return element(
		'div',
		{
			className: ['table-frame', ...CLASSES.flatMap(([name, isSo]) => (isSo(words) ? [name] : []))],
			role: 'group',
			ariaLabel: names.length > 0 ? fill(sentences.tableOf, { columns: names.join(', ') }) : sentences.table,
			tabIndex: 0,
		},
		[table],
	);
}

/** The words of the cells of a table, row by row. */
type Words = readonly string[][];

const CLASSES: readonly [string, (words: Words) => boolean][] = [
	[
		'first-stays',
		(words) => (words[0] ?? []).length >= SEVERAL && words.every(([first = '']) => longestWord(first) <= LONG_WORD),
	],
	['head-stays', (words) => sum(words.map((row) => Math.max(1, ...row.map(linesOf)))) > MANY_LINES],
	[
		'breaks',
		(words) =>
			sum((words[0] ?? []).map((_, column) => Math.max(...words.map((row) => longestWord(row[column] ?? ''))) + 2)) >
			ON_PAPER,
	],
];

const longestWord = (text: string) => Math.max(...text.split(/\s+/).map(({ length }) => length));

const linesOf = (text: string) => Math.ceil(text.length / WORDY);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
