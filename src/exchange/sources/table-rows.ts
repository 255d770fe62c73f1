import type { Place } from '../../handbook/model/diagnostic.ts';
import { hasBullet, withoutBullet } from '../../handbook/language/bullets.ts';
import { isText, type Content, type Element } from './element.ts';
import { wordsOf } from './inline.ts';
import type { Draft, Words } from './node.ts';

/**
 * The rows of a table below its head, each with its cells by the words of the head over them. A cell
 * that spans several rows at the left names each of them; one that spans columns belongs to the first.
 *
 * @param nodesIn the nodes of a cell
 */
export function rowsOf(
	table: Element,
	placeAt: (offset: number) => Place,
	nodesIn: (cell: Element) => Draft[],
): Draft[] {
	const all = gridOf(rowElements(table));
	// A table of one row has no head.
	const [head, rows] = all.length > 1 ? [all[0]!, all.slice(1)] : [[], all];
	const names = head.map((cell) => (cell === undefined ? NO_WORDS : wordsOf(cell.children, placeAt)));
	return rows.map((cells) => ({
		is: 'row',
		at: placeAt(cells.find((cell) => cell !== undefined)?.at ?? table.at),
		children: cells.flatMap((cell, index) =>
			cell === undefined
				? []
				: [{ is: 'column', at: placeAt(cell.at), name: names[index] ?? NO_WORDS, children: nodesIn(linesApart(cell)) }],
		),
	}));
}

const NO_WORDS: Words = { plain: '', marked: '', lost: [] };

/** What stands in a table and in no cell: its caption, and what somebody put beside the rows. */
export function besideRows({ children }: Element): Content[] {
	return children.flatMap((child): Content[] => {
		if (isText(child)) return child.value.trim() === '' ? [] : [child];
		if (isCell(child)) return [];
		return /^(?:tr|thead|tbody|tfoot|colgroup)$/.test(child.tag) ? besideRows(child) : [child];
	});
}

const isCell = ({ tag }: Content) => tag === 'td' || tag === 'th';

/** The rows of a table; cells outside any row, as heads often are, make one. */
function rowElements({ children }: Element): Element[][] {
	const cells = children.filter((child): child is Element => isCell(child));
	const rows = children.flatMap((child) => (isText(child) || isCell(child) ? [] : rowElements(child)));
	return cells.length > 0 ? [cells, ...rows] : rows;
}

/** Each cell in its column: one that spans rows stands in each of them where it is the first, else in the first. */
function gridOf(rows: readonly Element[][]): (Element | undefined)[][] {
	const grid: (Element | undefined)[][] = rows.map(() => []);
	const taken = rows.map(() => new Set<number>());
	rows.forEach((cells, row) => {
		let column = 0;
		for (const cell of cells) {
			while (taken[row]!.has(column)) column++;
			const [down, across] = [span(cell, 'rowspan'), span(cell, 'colspan')];
			for (let below = row; below < Math.min(row + down, rows.length); below++) {
				for (let beside = column; beside < column + across; beside++) taken[below]!.add(beside);
				if (below === row || column === 0) grid[below]![column] = cell;
			}
			column += across;
		}
	});
	return grid.map((cells) => Array.from(cells));
}

const span = ({ attributes }: Element, name: string) => Math.min(Math.max(Number(attributes[name]) || 1, 1), 1000);

/** A cell whose lines end with breaks: each line is a paragraph, or an item where it begins with a sign for one. */
function linesApart(cell: Element): Element {
	if (!cell.children.some(({ tag }) => tag === 'br')) return cell;
	const lines: Content[][] = [[]];
	for (const content of cell.children) {
		if (content.tag === 'br') lines.push([]);
		else lines.at(-1)!.push(content);
	}
	return {
		...cell,
		children: lines.map((line) => {
			const [first, ...rest] = line;
			const isItem = first !== undefined && isText(first) && hasBullet(first.value);
			const children = isItem ? [{ ...first, value: withoutBullet(first.value) }, ...rest] : line;
			return { tag: isItem ? 'li' : 'p', attributes: {}, children, at: first?.at ?? cell.at };
		}),
	};
}
