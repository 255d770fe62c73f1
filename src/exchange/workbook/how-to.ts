import type { Handbook } from '../../handbook/model/handbook.ts';
import { BREAK } from './cell-text.ts';
import type { Book } from './book.ts';
import { FROM } from './grids.ts';
import type { Look, SheetCell, SheetData } from './sheet.ts';

/** The first sheet: how to use the others, in plain words. Its last line is the mark of the workbook. */
export function guide({ settings: { name } }: Handbook, { grids }: Book, mark: string): Omit<SheetData, 'name'> {
	const lines: [Look, string, string?][] = [
		['title', name],
		['words', 'This workbook holds your career handbook. Change it, save it, and bring it back:'],
		['words', '    npm run import -- THIS-FILE.xlsx'],
		[
			'words',
			'It first says what you changed, in words, and checks it; then it writes what differs and nothing else. With --dry-run behind the name of the file, it only says so.',
		],
		['plain', ''],
		['head', 'Where to write what'],
		[
			'words',
			`What a level asks stands in the grid of its role, one sheet a role${
				grids.length > 0
					? ` (${grids
							.slice(0, 3)
							.map(({ title }) => title)
							.join(', ')}${grids.length > 3 ? ' and so on' : ''})`
					: ''
			}: a row a level, a column a competency, and in each cell a statement a line. Write, mend, add and remove lines there. A new line within a cell is Alt + Enter (Ctrl + Enter in LibreOffice).`,
		],
		[
			'words',
			'What else is true of a statement, such as whether it is optional, and its examples, stands on the sheet “Level statements”. Its words are grey there: they are written in the grid.',
		],
		[
			'words',
			'Everything else stands on the sheet of its kind, a row each: roles, responsibilities, competencies (axes), levels, and so on. Point at the head of a column to read what belongs there.',
		],
		['plain', ''],
		['head', 'The colours'],
		[
			'id',
			'Grey: ids, names and settings that are read here, and written elsewhere or by Rungbook. A change here is reported and not taken over.',
		],
		['inherited', 'Blue: it comes with Rungbook, and you have not changed it. Write over it, and it is yours.'],
		['own', 'White: your organisation says it.'],
		[
			'private',
			'Red letters: it is private. It is in your files and in this workbook, and never on the published site.',
		],
		['plain', ''],
		['head', 'What you may do'],
		[
			'words',
			'Sort, filter, hide, move rows and columns, add columns of your own for notes, rename sheets, paste from elsewhere.',
		],
		['words', 'Add a row: leave the first cell empty. The id is made of the words, and never changes afterwards.'],
		[
			'words',
			'Remove a row: delete it. What is said there is removed, or retired where it came with Rungbook. A sheet or a column that is missing removes nothing.',
		],
		[
			'words',
			'Empty a cell: what is said there is taken away. What came with Rungbook can be replaced, and only lists can be emptied.',
		],
		[
			'words',
			`In cells that list things, each stands on a line. The sign ${BREAK} stands for a line break within one of them. An example for somebody begins with whom it is for: [front-end] A form that can be filled in by keyboard.`,
		],
		[
			'words',
			`A statement that begins with ${FROM.trim()} is said by another level, and is asked here as well: write it there.`,
		],
		[
			'words',
			'An apostrophe before = + - or @ keeps the cell from being taken for a formula. Leave it; it is not part of the text.',
		],
		['plain', ''],
		['head', 'What happened meanwhile'],
		[
			'words',
			'If somebody changes the handbook while you have this workbook, both changes are kept. Where you and they changed the same thing, theirs stays, and you are told where.',
		],
		['plain', ''],
		['read', mark],
	];
	return {
		rows: lines.map(([look, text]): SheetCell[] => [{ text, look }]),
		widths: [110],
		heights: lines.map(([look, text]) => (look === 'title' ? 30 : Math.ceil(Math.max(1, text.length) / 112) * 15 + 4)),
		tab: '444444',
	};
}
