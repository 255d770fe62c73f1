import type { Node } from '../sources/node.ts';
import { isAbout } from './fields.ts';
import { THINGS } from './answers.ts';
import type { Place } from './places.ts';

/** Rows with what they leave out: a cell without a word, where that means what the one above it says. */
export class FilledRows {
	/** The last row of each table that was asked for, filled. */
	private readonly last = new Map<Node, Node>();

	/**
	 * A row with the cells that it takes from the rows above it. A cell is taken as long as no wider one
	 * has changed since: a level is none of another role.
	 *
	 * @param row a row that stands after the others of its table that were asked for
	 * @param placeOf what a part of the row is
	 */
	fill(row: Node, table: Node, placeOf: (...below: Node[]) => Place | undefined): Node {
		const above = this.last.get(table);
		let hasChanged = false;
		const children = row.children.map((cell, index) => {
			const over = above?.children[index];
			if (cell.children.length === 0)
				return !hasChanged && over !== undefined && placeOf(cell)?.empty === 'above' ? over : cell;
			if (over !== undefined && names(placeOf(cell), placeOf(cell, cell.children[0]!)) && saying(cell) !== saying(over))
				hasChanged = true;
			return cell;
		});
		const filled = children.every((cell, index) => cell === row.children[index]) ? row : { ...row, children };
		this.last.set(table, filled);
		return filled;
	}
}

/** Whether a cell names something that narrower ones belong to. */
const names = (cell: Place | undefined, inside: Place | undefined) =>
	[cell, inside].some(
		(place) => place !== undefined && (THINGS.some((thing) => thing === place.is) || place.is === 'title'),
	) && !(inside !== undefined && !isAbout(inside.is) && !THINGS.some((thing) => thing === inside.is));

const saying = (cell: Node): string => [cell.text?.plain ?? '', ...cell.children.map(saying)].join(' ');
