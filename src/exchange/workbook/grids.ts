import { axesOf, levelsOf } from '../../handbook/ask/ladder.ts';
import { byOrder } from '../../handbook/model/order.ts';
import type { Entry, Handbook } from '../../handbook/model/handbook.ts';
import { asLine, cellText } from './cell-text.ts';
import { valueAt, type Draft } from './draft.ts';
import { isFieldInherited } from './inherited.ts';
import { isGroup, wordsIn, type Plain } from './plain.ts';

/** What a level asks on an axis, as a column of a grid. */
export interface GridColumn {
	axis: string;
	/** The step, a text as a whole, or the statements one by one. */
	part: 'rating' | 'text' | 'statements';
	/** What it is known by: the end of its head, since the name before may become another. */
	key: string;
	head: string;
}

/** What a role asks: its levels, and what each asks on each axis. */
export interface Grid {
	role: string;
	title: string;
	columns: GridColumn[];
	rows: GridRow[];
	isPrivate: boolean;
}

/** A level of a grid. */
export interface GridRow {
	level: string;
	title: string;
	/** What its cells say, by the keys of their columns. */
	cells: Map<string, string>;
	/** The ids of the statements in each cell, in the order of its lines. */
	ids: Map<string, string[]>;
	isInherited: boolean;
	isPrivate: boolean;
}

/** What stands before a statement that another level says: it is written there. */
export const FROM = '↗ ';

/** The head of the column that says which level a row is. */
export const gridHead = (role: string): string => `Grid of ${role}: level id`;

/** The head of the column with the names of the levels, which are written on their own sheet. */
export const GRID_TITLE = 'Level';

/** The end of the head of a column of a grid: a name may be that of two axes, and an id is not. */
export const columnKey = (axis: string, part: GridColumn['part']): string =>
	`${part === 'rating' ? ': step' : part === 'text' ? ': as a whole' : ''}\n[${axis}]`;

/** The grids of all roles that have levels and axes, in the order of roles. */
export function gridsOf(handbook: Handbook, draft: Draft): Grid[] {
	return [...handbook.roles.values()].sort(byOrder).flatMap((role) => {
		const levels = levelsOf(handbook, role.id);
		const spoken = new Set(levels.flatMap(({ data }) => Object.keys(data.expectations)));
		const own = axesOf(handbook, role);
		const axes = [
			...(levels.length > 0 ? own : []),
			...[...handbook.axes.values()].filter((axis) => spoken.has(axis.id) && !own.includes(axis)),
		];
		if (levels.length === 0 || axes.length === 0) return [];
		return [gridOf(handbook, draft, role, levels, axes)];
	});
}

function gridOf(
	handbook: Handbook,
	draft: Draft,
	role: Entry<'roles'>,
	levels: readonly Entry<'levels'>[],
	axes: readonly Entry<'axes'>[],
): Grid {
	const cellAt = (level: string, axis: string) =>
		(valueAt(draft.entries.get(`levels/${level}`)!.data, ['expectations', axis]) as Plain | undefined) ?? {};
	const has = (axis: string, part: string) => levels.some(({ id }) => cellAt(id, axis)[part] !== undefined);
	const columns = axes.flatMap(({ id: axis, data: { title, scale } }): GridColumn[] => {
		const parts: GridColumn['part'][] = [
			...(scale.length > 0 || has(axis, 'rating') ? (['rating'] as const) : []),
			...(has(axis, 'text') ? (['text'] as const) : []),
			'statements',
		];
		return parts.map((part) => ({ axis, part, key: columnKey(axis, part), head: title + columnKey(axis, part) }));
	});
	const rows = levels.map((level): GridRow => {
		const ids = new Map<string, string[]>();
		const { label, title } = level.data;
		const name = label === undefined ? title : `${label} ${title}`;
		const cells = new Map([[GRID_TITLE, name]]);
		for (const { axis, part, key } of columns) {
			const value = cellAt(level.id, axis)[part];
			if (part !== 'statements') cells.set(key, cellText({ kind: part === 'rating' ? 'number' : 'text' }, value));
			else {
				const statements = Array.isArray(value) ? (value as Plain[]) : [];
				cells.set(key, statements.map((one) => statementLine(draft, axis, one)).join('\n'));
				ids.set(
					key,
					statements.map(({ id }) => String(id)),
				);
			}
		}
		return {
			level: level.id,
			title: name,
			...{ cells, ids },
			isInherited: isFieldInherited(handbook, level, 'expectations'),
			isPrivate: level.data.private,
		};
	});
	return { role: role.id, title: role.data.title, columns, rows, isPrivate: role.data.private };
}

/** A statement on a line; one of another level with a sign before it. */
export function statementLine(draft: Draft, axis: string, statement: Plain): string {
	if (statement.from === undefined) return asLine(wordsIn(statement.text));
	return `${FROM}${asLine(wordsFrom(draft, axis, statement, new Set()) ?? String(statement.id))}`;
}

/** The words of a statement that another level says. */
function wordsFrom(draft: Draft, axis: string, { id, from, text }: Plain, seen: Set<unknown>): string | undefined {
	if (from === undefined) return text as string | undefined;
	if (seen.has(from)) return undefined;
	const level = draft.entries.get(`levels/${wordsIn(from)}`);
	const expectations = level && valueAt(level.data, ['expectations']);
	for (const at of [axis, ...Object.keys(isGroup(expectations) ? expectations : {})]) {
		const said = level && valueAt(level.data, ['expectations', at, 'statements']);
		const found = Array.isArray(said) ? (said as Plain[]).find((one) => one.id === id) : undefined;
		if (found) return wordsFrom(draft, at, found, seen.add(from));
	}
	return undefined;
}
