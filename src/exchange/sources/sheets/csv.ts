import type { Place } from '../../../handbook/model/diagnostic.ts';
import type { Note } from '../../table/table.ts';
import { MOST_CELLS, TOO_MANY_CELLS } from '../limits.ts';
import { fieldsOf, type Field } from './csv-fields.ts';
import { delimiterOf } from './delimiter.ts';
import type { Cell, ReadSheets } from './sheet.ts';

/**
 * Reads a text of cells between commas, semicolons, tabs or bars: which of them, the rows tell that agree
 * on it. A cell in quotes may hold any of them, and line ends.
 *
 * @param placeAt the place in the file of a character of the text
 */
export function readCsv(text: string, placeAt: (offset: number) => Place): ReadSheets {
	// Excel’s own first line, which says what stands between cells.
	const [said = '', sign] = /^"?sep=(.)"?[ \t]*(?:\n|$)/.exec(text) ?? [];
	const delimiter = sign ?? delimiterOf(text);
	const mended: Note[] = [];
	const rows: (Cell | undefined)[][] = [];
	let count = 0;
	let width = 0;
	for (const written of fieldsOf(text, delimiter, said.length, (offset) => {
		mended.push({
			at: placeAt(offset),
			reason: 'A quote begins here and never ends; it was read as a sign of the text.',
		});
	})) {
		const fields = width === 0 || delimiter !== ',' ? written : withWholeSentences(written, width, text);
		if (fields.length < written.length) mended.push({ at: placeAt(fields[0]!.start), reason: CUT });
		if (width === 0 && fields.length > 1) width = fields.length;
		count += fields.length;
		if (count > MOST_CELLS) return { at: placeAt(0), reason: TOO_MANY_CELLS };
		rows.push(fields.map((field) => cellOf(field, placeAt)));
	}
	return { sheets: [{ at: placeAt(0), isHidden: false, rows }], mended };
}

const CUT =
	'This row has more cells than the head: commas with a blank behind them were read as commas of a sentence. Put such a cell in quotes.';

/** A row with more cells than the head, its commas before a blank taken for those of a sentence; as it is where that does not come out even. */
function withWholeSentences(fields: readonly Field[], width: number, text: string): readonly Field[] {
	if (fields.length <= width) return fields;
	const whole: Field[] = [];
	for (const field of fields) {
		const last = whole.at(-1);
		if (last && text[field.start] === ' ') whole[whole.length - 1] = { ...last, text: `${last.text},${field.text}` };
		else whole.push(field);
	}
	return whole.length === width ? whole : fields;
}

function cellOf({ text, start }: Field, placeAt: (offset: number) => Place): Cell | undefined {
	return text.trim() === '' ? undefined : { text, at: placeAt(start), lost: [], across: 1, down: 1 };
}
