import type { Node, Words } from '../sources/node.ts';

/** A word over a column of a table, which is told once however many rows the table has. */
export interface Head {
	name: Words;
	/** The cells under it. */
	cells: readonly Node[];
}

/** What a column without a word over it is called. */
const UNNAMED = /^column [A-Z]+$/;

/** Whether it is what a column without a word over it is called. */
export const isUnnamed = (head: string) => UNNAMED.test(head);

/** The words over the columns of a table, and over groups of them; nothing where a node is no table. */
export function headsOf({ is, children: rows }: Node): Head[] {
	if (is !== 'table') return [];
	const heads = new Map<string, { name: Words; cells: Node[] }>();
	const add = (column: Node, over: string) => {
		const name = column.name!;
		const key = `${over}\n${name.plain}`;
		const known = heads.get(key);
		if (known) known.cells.push(column);
		else if (name.plain !== '' && !isUnnamed(name.plain)) heads.set(key, { name, cells: [column] });
		for (const child of column.children) if (child.is === 'column') add(child, key);
	};
	for (const { children } of rows) for (const column of children) if (column.name) add(column, '');
	return [...heads.values()];
}

/** Whether a head is in the table that was read: something under it is. */
export const isCarried = ({ cells }: Head, carried: ReadonlySet<Node>): boolean =>
	cells.some((cell) => holds(cell, carried));

const holds = (node: Node, carried: ReadonlySet<Node>): boolean =>
	carried.has(node) || node.children.some((child) => holds(child, carried));
