import type { Place } from '../../../handbook/model/diagnostic.ts';
import { columnLetters } from '../../table/place.ts';
import type { Draft, Words } from '../node.ts';
import type { Strings } from '../text-nodes.ts';
import { plainWords } from '../words.ts';
import type { Row } from './bands.ts';
import { cellNodes, cellWords } from './cell-nodes.ts';
import type { Parts } from './head.ts';
import type { Cell } from './sheet.ts';

/** A column of a table: what it is called, and the group that it lies in where a head has two rows. */
export interface Column {
	index: number;
	name: Words;
	group?: Cell;
}

/** The columns of a table by the words of its head; one without a word is called as a spreadsheet does. */
export function columnsOf({ groups, head }: Parts, columns: readonly number[], strings: Strings): Column[] {
	let group: Cell | undefined;
	let end = 0;
	const found = columns.map((index): Column => {
		const over = groups?.[index];
		if (over) [group, end] = [over, over.across > 1 ? index + over.across : Infinity];
		else if (index >= end) group = undefined;
		const named = head?.[index];
		if (named) return { index, name: cellWords(named, strings), group };
		if (over) return { index, name: cellWords(over, strings) };
		return { index, name: plainWords(`column ${columnLetters(index + 1)}`) };
	});
	return found;
}

/** The group of columns that stands over all others: it divides nothing. */
export function onlyGroup(columns: readonly Column[]): Cell | undefined {
	const groups = new Set(columns.flatMap(({ group }) => group ?? []));
	return groups.size === 1 ? [...groups][0] : undefined;
}

/** A row of a table as a node: each of its columns is there, empty or not, and lies in its group. */
export function rowNode(row: Row, columns: readonly Column[], at: Place, strings: Strings): Draft {
	const cells: Draft[] = [];
	let last: Cell | undefined;
	for (const { index, name, group } of columns) {
		const cell = row[index];
		const place = cell?.at ?? { ...at, column: 'sheet' in at ? index + 1 : at.column };
		const children = cell === undefined ? [] : cellNodes(cell, strings);
		// What an empty cell holds beside words, a comment, is told with its column.
		const told = cell && children.length === 0 ? { ...name, lost: [...name.lost, ...cell.lost] } : name;
		const node: Draft = { is: 'column', at: place, name: told, children };
		if (group === undefined) cells.push(node);
		else if (group === last) (cells.at(-1)!.children as Draft[]).push(node);
		else cells.push({ is: 'column', at: place, name: cellWords(group, strings), children: [node] });
		last = group;
	}
	return { is: 'row', at, children: cells };
}
