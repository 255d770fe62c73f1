import { cellOf, cellsOf, statementKey, type Asked, type Cell } from '../ask/asked.ts';
import type { Entry, Handbook } from '../model/handbook.ts';

type Value = Readonly<Record<string, unknown>>;
type Level = Entry<'levels'>;

/** The fields of a level that are other once it says itself what it took. */
export type WrittenOut = Partial<Record<'takes' | 'expectations', unknown>>;

/** Whether a level names one of those that go as one that it takes something from. */
export const takesFrom = ({ data: { takes, expectations } }: Level, gone: ReadonlySet<string>): boolean =>
	[
		...takes,
		...Object.values(expectations).flatMap((one) => [...one.takes, ...one.statements.map(({ from }) => from)]),
	].some((id) => id !== undefined && gone.has(id));

/**
 * Writes out what a level takes from levels that go, so that it goes on asking it: the first of those
 * that took a statement says it from now on, and the others take it from there.
 *
 * @param before the handbook in which those levels still are
 * @param value its fields as they are written: nothing in it is held against a schema
 * @param gone the ids of the levels that go
 */
export function writtenOut(before: Handbook, level: Level, value: Value, gone: ReadonlySet<string>): WrittenOut {
	if (!takesFrom(level, gone)) return {};
	const left = (ids: unknown) => (Array.isArray(ids) ? ids.filter((id) => !gone.has(String(id))) : ids);
	const expectations: Record<string, unknown> = { ...(value.expectations as Value | undefined) };
	for (const [axis, cell] of cellsOf(before, level)) {
		const taken = cell.statements.filter(({ id }) => isTakenFrom(before, level, axis, id, gone));
		const sources = sourcesOf(level, axis).filter((id) => gone.has(id));
		if (taken.length === 0 && sources.length === 0) continue;
		const written = inFull(expectations[axis]);
		const said = new Map(taken.map((statement) => [statement.id, saidBy(before, level, statement, gone)]));
		const statements = asList(written.statements).flatMap((one) => {
			const { id, from } = one as { id?: string; from?: string };
			return from !== undefined && gone.has(from) ? (said.get(String(id)) ?? []) : [one];
		});
		const there = new Set(statements.map((one) => (one as { id?: string }).id));
		const more = [...said].flatMap(([id, statement]) => (there.has(id) ? [] : [statement]));
		const { takes, statements: _, ...rest } = written;
		const others = asList(left(takes));
		const full = {
			...partsFrom(before, cell, axis, sources, rest),
			...rest,
			...(statements.length + more.length > 0 ? { statements: [...statements, ...more] } : {}),
			...(others.length > 0 ? { takes: others } : {}),
		};
		const isList = Object.keys(full).every((field) => field === 'statements');
		expectations[axis] = isList ? (full.statements ?? []) : full;
	}
	const takes = asList(left(value.takes));
	return { ...('takes' in value ? { takes: takes.length > 0 ? takes : undefined } : {}), expectations };
}

/** The levels of which a level takes everything on an axis. */
const sourcesOf = ({ data }: Level, axis: string) => [...data.takes, ...(data.expectations[axis]?.takes ?? [])];

/** Whether a level has a statement from one of those that go, and not by way of another level that stays. */
function isTakenFrom(before: Handbook, level: Level, axis: string, id: string, gone: ReadonlySet<string>): boolean {
	const written = level.data.expectations[axis]?.statements.findLast((statement) => statement.id === id);
	if (written) return written.from !== undefined && gone.has(written.from);
	return sourcesOf(level, axis).some((source) => {
		const from = gone.has(source) ? before.levels.get(source) : undefined;
		return from && cellOf(before, from, axis)?.statements.some((statement) => statement.id === id);
	});
}

/** A statement as a level has it from now on: with its words, or from the level that says it. */
function saidBy(before: Handbook, level: Level, statement: Asked, gone: ReadonlySet<string>): Value {
	const { axis, id, origin, optional, text, ...beside } = statement;
	const heir = gone.has(origin.id)
		? [...before.levels.values()].find(
				(one) => !gone.has(one.id) && asks(before, one, statement) && isTakenFrom(before, one, axis, id, gone),
			)
		: origin;
	const words = heir && heir !== level ? { from: heir.id } : { text, ...beside };
	const given = Object.entries(words).filter(
		([, part]) => part !== undefined && (part as string | unknown[]).length > 0,
	);
	return { id, ...Object.fromEntries(given), ...(optional ? { optional } : {}) };
}

const asks = (before: Handbook, level: Level, statement: Asked) =>
	cellOf(before, level, statement.axis)?.statements.some((one) => statementKey(one) === statementKey(statement));

/** What else a level has on an axis from those that go, and does not say itself: a rating, a text and its sides. */
function partsFrom(before: Handbook, cell: Cell, axis: string, sources: readonly string[], own: Value): Value {
	const taken = sources.flatMap((id) => {
		const from = before.levels.get(id);
		return (from && cellOf(before, from, axis)) ?? [];
	});
	const parts = (['rating', 'text', 'below', 'above'] as const).filter(
		(part) => cell[part] !== undefined && own[part] === undefined && taken.some((one) => one[part] === cell[part]),
	);
	const isOptional = parts.includes('rating') && cell.optional;
	return { ...Object.fromEntries(parts.map((part) => [part, cell[part]])), ...(isOptional ? { optional: true } : {}) };
}

/** What is asked on an axis with its fields, whatever short form it is written in. */
function inFull(written: unknown): Record<string, unknown> {
	if (typeof written === 'number') return { rating: written };
	if (typeof written === 'string') return { text: written };
	if (Array.isArray(written)) return { statements: written };
	return typeof written === 'object' && written !== null ? { ...written } : {};
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
