import { fieldsOf } from './csv-fields.ts';

/** What may stand between two cells, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'];

/** How many rows tell what stands between cells. */
const LOOKED_AT = 100;

/**
 * The sign between the cells of a text: the one that gives most rows the same number of cells, more than one. What
 * divides the head is likelier than what stands in the sentences below it, and what cuts a text in quotes is none.
 */
export function delimiterOf(text: string): string {
	const rated = DELIMITERS.map((delimiter) => rate(text, delimiter));
	const first = Math.min(...rated.map(({ head }) => head));
	const score = ({ times, cells, head }: Rating) => (times + (head === first ? times / 2 + 1 : 0)) * Math.log2(cells);
	return rated.sort((a, b) => score(b) - score(a))[0]!.delimiter;
}

/** What a text comes to with a sign between its cells. */
interface Rating {
	delimiter: string;
	/** How many cells most of the rows have that have several, and how many rows those are. */
	cells: number;
	times: number;
	/** The first row that has so many and is followed by another; a title over a table is not. */
	head: number;
}

function rate(text: string, delimiter: string): Rating {
	const found = new Map<number, { times: number; head: number; last: number }>();
	let row = 0;
	for (const fields of fieldsOf(text, delimiter, 0, () => {})) {
		const isCut = fields.some(({ text: cell }) => cell.split('"').length % 2 === 0);
		if (fields.length > 1 && !isCut) {
			const known = found.get(fields.length) ?? { times: 0, head: Infinity, last: -2 };
			const isSecond = known.head === Infinity && known.last === row - 1;
			found.set(fields.length, { times: known.times + 1, head: isSecond ? known.last : known.head, last: row });
		}
		if (++row === LOOKED_AT) break;
	}
	const [best] = [...found].sort(([a, one], [b, other]) => other.times - one.times || b - a);
	return best ? { delimiter, cells: best[0], ...best[1] } : { delimiter, cells: 1, times: 0, head: Infinity };
}
