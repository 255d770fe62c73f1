import { collectionNames, listedInSettings, type ReferenceTarget } from '../../handbook/schema/collections.ts';
import type { Handbook } from '../../handbook/model/handbook.ts';
import type { Book, Row } from './book.ts';
import { LISTS } from './cell-text.ts';
import { WRITTEN_ELSEWHERE, type Column } from './columns.ts';
import { GRID_TITLE, gridHead, type Grid } from './grids.ts';
import { guide } from './how-to.ts';
import { CHOICES, markOf, markText, ORIGIN, originRows } from './origin.ts';
import { SheetNames, type Choice, type SheetCell, type SheetData } from './sheet.ts';
import { BODY, idHead, PLACE, type Table } from './tables.ts';

const WIDTHS = { line: 24, text: 48, number: 9, truth: 10, choice: 14, reference: 24, date: 13 } as const;
const LONG = 52;
const LIST = 28;

/** How high a row may grow, in points, and how high one line is. */
const MOST_HEIGHT = 240;
const LINE = 13.5;

/**
 * The sheets of a workbook, in their order: how to use it, a grid a role, the tables, and what is hidden.
 *
 * @param isPublic whether what is private was left out of the book
 */
export function layOut(handbook: Handbook, book: Book, isPublic: boolean): SheetData[] {
	const names = new SheetNames();
	const mark = markText(markOf(handbook.settings.name, isPublic));
	const how = names.give('How to use this');
	names.give(CHOICES);
	names.give(ORIGIN);
	const choices = choicesOf(handbook);
	const shown = [...book.tables].filter(
		([{ owner, steps }, rows]) => rows.length > 0 || (steps.length === 0 && owner !== 'settings'),
	);
	const tableNames = new Map(shown.map(([table]) => [table, names.give(table.sheet)]));
	const grids = book.grids.map((grid) => gridSheet(grid, names.give(grid.title)));
	const tableSheets = shown.map(([table, rows]) => tableSheet(table, rows, tableNames.get(table)!, choices));
	return [
		{ ...guide(handbook, book, mark), name: how },
		...grids,
		...tableSheets,
		choiceSheet(choices),
		{
			name: ORIGIN,
			rows: [[mark], ...originRows(book)].map((row) => row.map((text): SheetCell => ({ text, look: 'plain' }))),
			widths: [30, 40, 30, 60],
			isHidden: true,
		},
	];
}

type Choices = Map<ReferenceTarget, { column: number; ids: string[] }>;

function choicesOf(handbook: Handbook): Choices {
	const ids: [ReferenceTarget, string[]][] = [
		...collectionNames.map((name): [ReferenceTarget, string[]] => [name, [...handbook[name].keys()]]),
		...listedInSettings.map((name): [ReferenceTarget, string[]] => [name, Object.keys(handbook.settings[name])]),
	];
	return new Map(ids.map(([name, all], column) => [name, { column, ids: all }]));
}

function choiceSheet(choices: Choices): SheetData {
	const longest = Math.max(...[...choices.values()].map(({ ids }) => ids.length));
	const head = [...choices.keys()].map((text): SheetCell => ({ text, look: 'head' }));
	const rows = Array.from({ length: longest }, (_, index) =>
		[...choices.values()].map(({ ids }): SheetCell => ({ text: ids[index] ?? '', look: 'plain' })),
	);
	return { name: CHOICES, rows: [head, ...rows], widths: head.map(() => 30), isHidden: true };
}

function tableSheet(table: Table, rows: readonly Row[], name: string, choices: Choices): SheetData {
	const { holders, columns, hasPlace } = table;
	const own = rows.some((row) => columns.some(({ head }) => row.cells.get(head) !== '' && !row.inherited.has(head)));
	const head: SheetCell[] = [
		{
			text: idHead(table.sheet),
			look: 'head',
			note: 'Made by Rungbook. Leave it as it is, and leave it empty in a new row.',
		},
		...holders.map((holder): SheetCell => ({
			text: holder.head,
			look: 'head',
			note: 'In what a row lies: write it in a new row.',
		})),
		...(hasPlace
			? [
					{
						text: PLACE,
						look: 'head' as const,
						note: 'Where the row stands among its like, counted from 1. 2.5 puts it between 2 and 3.',
					},
				]
			: []),
		...columns.map((column): SheetCell => ({ text: column.head, look: 'head', note: noteOf(column) })),
	];
	const cells = rows.map((row): SheetCell[] => [
		{ text: row.key === '' ? 'handbook' : row.key, look: 'id' },
		...holders.map((_, index): SheetCell => ({ text: row.keys[index] ?? '', look: 'id' })),
		...(hasPlace ? [{ text: String(row.place), look: 'own' as const, isNumber: true }] : []),
		...columns.map((column): SheetCell => ({
			text: row.cells.get(column.head) ?? '',
			look: column.isRead ? 'read' : row.isPrivate ? 'private' : row.inherited.has(column.head) ? 'inherited' : 'own',
			...(column.kind === 'number' ? { isNumber: true } : {}),
		})),
	]);
	const widths = [
		Math.min(44, Math.max(16, ...rows.map(({ key }) => key.length + 1))),
		...holders.map(() => 24),
		...(hasPlace ? [7] : []),
		...columns.map(widthOf),
	];
	return {
		...{ name, rows: [head, ...cells], widths, hasFilter: true },
		heights: [undefined, ...cells.map((row) => heightOf(row, widths, columns.includes(BODY) ? row.length - 1 : -1))],
		frozen: { rows: 1, columns: 1 },
		choices: [
			{ column: 0, from: 'nothing', isFree: false },
			...holders.flatMap(({ to }, index) => choiceAmong(choices, to, index + 1)),
			...columns.flatMap((column, index) => choiceOf(column, choices, index + 1 + holders.length + (hasPlace ? 1 : 0))),
		],
		tab: own ? '7A9E7E' : '9DB4CE',
	};
}

function gridSheet({ role, columns, rows, isPrivate }: Grid, name: string): SheetData {
	const head: SheetCell[] = [
		{ text: gridHead(role), look: 'head', note: 'Made by Rungbook. Leave it as it is.' },
		{ text: GRID_TITLE, look: 'head', note: 'Levels are named, added and taken away on the sheet “Levels”.' },
		...columns.map(({ head: text, part }): SheetCell => ({
			text,
			look: 'head',
			note:
				part === 'statements'
					? 'One statement a line. What lower levels ask goes on being asked, and is not repeated.'
					: part === 'rating'
						? 'The step on the scale of the axis, counted from 1.'
						: 'What is asked, in a sentence or two.',
		})),
	];
	const cells = rows.map((row): SheetCell[] => [
		{ text: row.level, look: 'id' },
		{ text: row.title, look: 'id' },
		...columns.map(({ key, part }): SheetCell => ({
			text: row.cells.get(key) ?? '',
			look: row.isPrivate || isPrivate ? 'private' : row.isInherited ? 'inherited' : 'own',
			...(part === 'rating' ? { isNumber: true } : {}),
		})),
	]);
	const widths = [
		Math.max(14, ...rows.map(({ level }) => level.length + 1)),
		22,
		...columns.map(({ part }) => (part === 'rating' ? 12 : LONG)),
	];
	return {
		...{ name, rows: [head, ...cells], widths, isProtected: true, tab: 'D9A441' },
		heights: [30, ...cells.map((row) => heightOf(row, widths))],
		frozen: { rows: 1, columns: 2 },
		choices: [],
	};
}

/** How high a row is, so that its longest text shows, or as much of it as may be. */
function heightOf(row: readonly SheetCell[], widths: readonly number[], without = -1): number {
	const lines = row.map(({ text }, index) =>
		index === without
			? 1
			: text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[index]! * 1.08))), 0),
	);
	return Math.min(MOST_HEIGHT, Math.max(1, ...lines) * LINE + 3);
}

function widthOf(column: Column): number {
	if (column === BODY) return 60;
	if (LISTS.has(column.kind)) return column.isLong ? LONG : LIST;
	return column.kind in WIDTHS ? WIDTHS[column.kind as keyof typeof WIDTHS] : LIST;
}

function noteOf({ about, kind, isRead }: Column): string {
	const plain = about.replaceAll('`', '');
	if (isRead) return `${plain} ${WRITTEN_ELSEWHERE[isRead].replaceAll('`', '')}`;
	return LISTS.has(kind) ? `${plain} One a line.` : plain;
}

function choiceOf(column: Column, choices: Choices, at: number): Choice[] {
	if (column.isRead) return [{ column: at, from: 'nothing', isFree: false }];
	if (column.kind === 'truth') return [{ column: at, from: ['yes', 'no'], isFree: false }];
	if (column.options) return [{ column: at, from: column.options, isFree: false }];
	return column.kind === 'reference' ? choiceAmong(choices, column.to, at) : [];
}

function choiceAmong(choices: Choices, to: ReferenceTarget | undefined, column: number): Choice[] {
	const known = to && choices.get(to);
	// Somebody may name what they add on another sheet.
	return known && known.ids.length > 0
		? [{ column, from: { column: known.column, count: known.ids.length }, isFree: true }]
		: [];
}
