/** How many quotes without an end are looked for, before all others are signs like any. */
const MOST_UNCLOSED = 20;

/** A cell of a text of cells, before it is known which are empty. */
export interface Field {
	text: string;
	/** Where it begins. */
	start: number;
}

/**
 * The rows of a text, one after another.
 *
 * @param start where the first begins
 * @param isUnclosed is told where a quote begins that has no end
 */
export function* fieldsOf(
	text: string,
	delimiter: string,
	start: number,
	isUnclosed: (offset: number) => void,
): Generator<Field[]> {
	let at = start;
	let unclosed = 0;
	let row: Field[] = [];
	while (at <= text.length) {
		const begin = at;
		let said = '';
		if (text[at] === '"' && unclosed < MOST_UNCLOSED) {
			const end = closingQuote(text, at + 1);
			if (end === -1) {
				unclosed++;
				isUnclosed(at);
			} else {
				said = text.slice(at + 1, end).replaceAll('""', '"');
				at = end + 1;
			}
		}
		const rest = at;
		while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
		row.push({ text: said + text.slice(rest, at), start: begin });
		if (text[at] !== delimiter) {
			if (at < text.length || row.length > 1 || row[0]!.text !== '') yield row;
			row = [];
		}
		at++;
	}
	if (row.length > 0) yield row;
}

function closingQuote(text: string, from: number): number {
	for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
	return -1;
}
