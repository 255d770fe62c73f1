import { Parser } from 'htmlparser2';
import type { CellPlace } from '../../table/place.ts';
import type { Listed } from '../../table/table.ts';
import { MOST_CELLS, MOST_ROOM, TOO_MANY_CELLS } from '../limits.ts';
import { NAMED_BY_PROGRAM, type Cell, type ReadSheets, type Sheet } from './sheet.ts';

/** A cell while it is read. */
interface Open {
	text: string;
	url?: string;
	comment: string;
	isCovered: boolean;
	times: number;
	across: number;
	down: number;
}

/** A sheet while it is read. */
interface OpenSheet {
	name: string;
	isHidden: boolean;
	rows: (Cell | undefined)[][];
	row: number;
}

/** Times that something stands in a file; a number that is none is one. */
const times = (said: string | undefined) => Math.max(1, Math.floor(Number(said) || 1));

/**
 * Reads a workbook of LibreOffice or Google: the text of each cell, which is what it shows.
 *
 * @param parts what it is packed of
 */
export function readOds(parts: ReadonlyMap<string, Uint8Array>, file: string): ReadSheets {
	const whole = { file, line: 1, column: 1 };
	const textOf = (name: string) => new TextDecoder().decode(parts.get(name));
	if (/encryption-data/.test(textOf('META-INF/manifest.xml')))
		return { at: whole, reason: 'This file is locked with a password. Save it again without one.' };
	const hidden = new Set<string>();
	const sheets: OpenSheet[] = [];
	let cells: { cell: Open; column: number }[] = [];
	let [style, column, rowTimes, filled, room, tables] = ['', 0, 1, 0, 0, 0];
	let cell: Open | undefined;
	let [inText, inComment, paragraphs] = [0, 0, 0];
	let isTooLarge = false;
	const parser = new Parser(
		{ onopentag: open, onclosetag: close, ontext: (text) => inText > 0 && say(text.replace(/[ \t\r\n]+/g, ' ')) },
		{ xmlMode: true, decodeEntities: true },
	);
	parser.end(textOf('content.xml'));
	if (isTooLarge) return { at: whole, reason: TOO_MANY_CELLS };
	if (sheets.length === 0) return { at: whole, reason: 'This file holds no sheet, or it is damaged.' };
	return {
		mended: [],
		sheets: sheets.map(({ name, isHidden, rows }): Sheet => {
			const at: CellPlace = { file, sheet: name, line: 1, column: 1 };
			const isNamed = sheets.length > 1 || !NAMED_BY_PROGRAM.test(name);
			return { name: isNamed ? name : undefined, at, isHidden, rows };
		}),
	};

	function open(tag: string, attributes: Record<string, string>): void {
		switch (tag) {
			case 'style:style':
				style = attributes['style:name'] ?? '';
				break;
			case 'style:table-properties':
				if (attributes['table:display'] === 'false') hidden.add(style);
				break;
			case 'table:table':
				if (++tables > 1) break;
				sheets.push({
					name: attributes['table:name'] ?? '',
					isHidden: hidden.has(attributes['table:style-name'] ?? ''),
					rows: [],
					row: 0,
				});
				break;
			case 'table:table-row':
				if (tables > 1) break;
				cells = [];
				column = 0;
				rowTimes = times(attributes['table:number-rows-repeated']);
				break;
			case 'table:table-cell':
			case 'table:covered-table-cell':
				if (tables > 1) break;
				paragraphs = 0;
				cell = {
					text: '',
					comment: '',
					isCovered: tag === 'table:covered-table-cell',
					times: times(attributes['table:number-columns-repeated']),
					across: times(attributes['table:number-columns-spanned']),
					down: times(attributes['table:number-rows-spanned']),
				};
				break;
			case 'office:annotation':
				inComment++;
				break;
			case 'text:p':
			case 'text:h':
				if (inComment === 0 && paragraphs++ > 0) say('\n');
				inText++;
				break;
			case 'text:s':
				say(' '.repeat(Math.min(times(attributes['text:c']), 1000)));
				break;
			case 'text:tab':
				say('\t');
				break;
			case 'text:line-break':
				say('\n');
				break;
			case 'text:a':
				if (cell) cell.url ??= attributes['xlink:href'];
		}
	}

	function say(text: string): void {
		if (!cell) return;
		if (inComment > 0) cell.comment += text;
		else cell.text += text;
	}

	function close(tag: string): void {
		if (tag === 'table:table') tables--;
		else if (tag === 'office:annotation') inComment--;
		else if (tag === 'text:p' || tag === 'text:h') inText--;
		else if (tables !== 1) return;
		else if (tag === 'table:table-row') endRow();
		else if (cell && /^table:(?:covered-)?table-cell$/.test(tag)) {
			if (cell.text.trim() !== '' || cell.comment.trim() !== '') cells.push({ cell, column });
			column += cell.times;
			cell = undefined;
		}
	}

	/** Puts the cells of a row into the sheet, as often as the file says that they stand there. */
	function endRow(): void {
		const sheet = sheets.at(-1)!;
		const width = Math.max(0, ...cells.map(({ cell: one, column: first }) => first + one.times));
		filled += rowTimes * cells.reduce((sum, { cell: one }) => sum + one.times, 0);
		room += cells.length === 0 ? 0 : Math.max(rowTimes * width, width + sheet.row - sheet.rows.length);
		if (filled > MOST_CELLS || room > MOST_ROOM) isTooLarge = true;
		if (!isTooLarge && cells.length > 0) {
			while (sheet.rows.length < sheet.row) sheet.rows.push([]);
			for (let again = 0; again < rowTimes; again++) sheet.rows.push(rowOf(sheet, sheet.row + again, width));
		}
		sheet.row += rowTimes;
	}

	function rowOf({ name }: OpenSheet, row: number, width: number): (Cell | undefined)[] {
		const made = Array.from<Cell | undefined>({ length: width });
		for (const { cell: one, column: first } of cells) {
			for (let index = first; index < first + one.times; index++) {
				const at: CellPlace = { file, sheet: name, line: row + 1, column: index + 1 };
				const { text, url, across, down, comment } = one;
				const lost: Listed[] =
					comment.trim() === ''
						? []
						: [
								{
									at,
									what: 'mark',
									because: 'no place',
									text: comment,
									reason: 'Comments of cells do not come along.',
								},
							];
				made[index] = { at, text, url, lost, across, down };
			}
		}
		return made;
	}
}
