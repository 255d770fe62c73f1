import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { axisGroups } from './axis-groups.ts';
import { ladderOf, ladders, levelsOf } from './ladder.ts';
import { lettersIn, matrixCells, type MatrixCell } from './matrix-cell.ts';
import { newAtLevel } from './new-at-level.ts';

type Level = Entry<'levels'>;
type List = Level['data']['lists'][number];

/** A row of a matrix, with a cell for each level. */
export interface MatrixRow<Head, Cell> {
	head: Head;
	cells: readonly Cell[];
}

/** Axes that belong together; those of no group have no title. */
export interface MatrixGroup {
	title: string | undefined;
	rows: readonly MatrixRow<Entry<'axes'>, MatrixCell | undefined>[];
}

/** Whether what is carried from below is shown, only where a reader asks for it, left out, or not there at all. */
export type Carrying = 'shown' | 'on request' | 'left out' | 'nothing';

/** All that the levels of a role ask, side by side. */
export interface Matrix {
	role: Entry<'roles'>;
	/** Lowest first, and after them the jobs beside the ladder. */
	levels: readonly Level[];
	groups: readonly MatrixGroup[];
	/** Facts of the organisation’s own, by their label. */
	details: readonly MatrixRow<string, string | undefined>[];
	/** Lists of the organisation’s own. */
	lists: readonly MatrixRow<Pick<List, 'id' | 'title'>, readonly List['items'][number][]>[];
	carrying: Carrying;
}

/** The most letters of a cell with which rows stay so low that they are read across: two thirds of a screen in a narrow column. */
const MOST_IN_CELL = 700;
/** The most letters of what is carried, in all cells, with which a page is loaded in a moment. */
const MOST_CARRIED = 100_000;

/** The levels that stand in the matrix of each role, by its id: of roles with two levels or more of which something is said. */
export const matrices: (handbook: Handbook) => ReadonlyMap<string, readonly Level[]> = remembered((handbook) => {
	const columns = [...ladders(handbook).keys()].map((role) => [
		role,
		[...new Set([...ladderOf(handbook, role), ...levelsOf(handbook, role)])],
	]) satisfies [string, Level[]][];
	return new Map(columns.filter(([, levels]) => levels.length > 1 && levels.some((each) => says(handbook, each))));
});

/** Whether a level says anything that a matrix shows, beside its title. */
const says = (handbook: Handbook, level: Level) =>
	[level.data.summary, level.data.reach].some((text) => text !== undefined) ||
	level.data.details.length > 0 ||
	level.data.lists.some(({ items }) => items.length > 0) ||
	newAtLevel(handbook, level).length > 0;

/** Draws up the matrix of a role. */
export function matrixOf(handbook: Handbook, role: Entry<'roles'>): Matrix {
	const levels = matrices(handbook).get(role.id) ?? [];
	const asked = levels.map((level) => matrixCells(handbook, level));
	const groups = axisGroups(handbook).map(({ title, axes }) => ({
		title,
		rows: axes
			.filter(({ id }) => asked.some((cells) => cells.has(id)))
			.map((head) => ({ head, cells: asked.map((cells) => cells.get(head.id)) })),
	}));
	return {
		role,
		levels,
		groups: groups.filter(({ rows }) => rows.length > 0),
		details: byLabel(levels),
		lists: byList(levels),
		carrying: carryingOf(asked.flatMap((cells) => [...cells.values()])),
	};
}

function byLabel(levels: readonly Level[]): MatrixRow<string, string | undefined>[] {
	const labels = new Set(levels.flatMap(({ data }) => data.details.map(({ label }) => label)));
	return [...labels].map((head) => ({
		head,
		cells: levels.map(({ data }) => data.details.find(({ label }) => label === head)?.value),
	}));
}

/** A list is told by its id, and headed as the lowest level heads it. */
function byList(levels: readonly Level[]): Matrix['lists'] {
	const lists = levels.flatMap(({ data }) => data.lists).filter(({ items }) => items.length > 0);
	const heads = new Map(lists.toReversed().map((list) => [list.id, list]));
	return [...new Set(lists.map(({ id }) => id))].map((list) => ({
		head: heads.get(list)!,
		cells: levels.map(({ data }) => data.lists.find(({ id }) => id === list)?.items ?? []),
	}));
}

function carryingOf(cells: readonly MatrixCell[]): Carrying {
	if (cells.every(({ carried, rating }) => carried.length === 0 && rating?.isNew !== false)) return 'nothing';
	const letters = cells.map(lettersIn);
	if (letters.reduce((sum, { carried }) => sum + carried, 0) > MOST_CARRIED) return 'left out';
	const isLong = letters.some(({ added, carried }) => carried > 0 && added + carried > MOST_IN_CELL);
	return isLong ? 'on request' : 'shown';
}
