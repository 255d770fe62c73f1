import { likeness } from '../table/likeness.ts';
import type { Example, Statement } from '../table/statements.ts';
import type { Table } from '../table/table.ts';
import type { Account } from './account.ts';
import { isNothing, said, type EntryFields } from './entry-text.ts';
import type { LayerNames } from './layer-names.ts';
import { exampleField, fieldsOf } from './statement-fields.ts';

/** What a table says of each statement that is asked, as the layer has it: its id, and who says it first. */
export interface AskedIds {
	/** By the key of the first statement that has a text: its id, and the level that says it. */
	places: Map<string, { id: string; level: string }>;
	/** What each cell says itself: ids and texts. */
	cells: Map<string, { id: string; text: string }[]>;
}

/** What is looked for again and again in a table, by the key that it is looked for by. */
export interface Index {
	examplesOf: ReadonlyMap<string | undefined, readonly Example[]>;
	asked: ReadonlyMap<string, readonly Statement[]>;
	references: ReadonlyMap<string, Table['references']>;
	steps: ReadonlyMap<string | undefined, Table['steps']>;
	/** The keys of the levels below a level, in its ladder. */
	below: ReadonlyMap<string, ReadonlySet<string>>;
	/** Whether a level says all that is asked of it, what the one below says too. */
	areRestated: boolean;
}

/** What stands in one cell, by level and axis. */
export const cellKey = (level: string | undefined, axis: string | undefined) => `${level ?? ''} ${axis ?? ''}`;

/**
 * What a level asks on an axis, as a field of its entry; nothing where it asks nothing there that no
 * lower level asks already.
 */
export function cellFields(
	level: string,
	axis: string,
	{ names, index, asked, account }: { names: LayerNames; index: Index; asked: AskedIds; account: Account },
): EntryFields | unknown[] | string | undefined {
	const statements = index.asked.get(cellKey(level, axis)) ?? [];
	const meets = statements.filter(({ side }) => side === 'meets');
	const side = (which: Statement['side']) => {
		const texts = statements.filter((statement) => statement.side === which);
		sides.push(...texts);
		return texts.length === 0 ? undefined : texts.map(({ text }) => text).join('\n\n');
	};
	const sides: Statement[] = [];
	const seen = new Set<string>();
	const items = meets.flatMap((statement) => {
		const text = statement.same ?? statement.key;
		if (seen.has(text)) account.already(statement, 'It stands there twice.');
		else return seen.add(text) && (item(statement, level, axis, { names, index, asked, account }) ?? []);
		return [];
	});
	const [reference] = index.references.get(cellKey(level, axis)) ?? [];
	const steps = index.steps.get(axis) ?? index.steps.get(undefined) ?? [];
	const rating = reference ? steps.findIndex(({ key }) => key === reference.step) + 1 : 0;
	const ofCell = (index.examplesOf.get(undefined) ?? []).filter((one) => one.level === level && one.axis === axis);
	const fields = said({
		...(rating > 0 ? { rating, optional: reference!.optional } : {}),
		...{ below: side('below'), above: side('above') },
		examples: ofCell.map(exampleField),
		statements: items,
	});
	if (isNothing(fields)) return undefined;
	for (const statement of sides) account.made(statement, fields);
	// Lists and numbers that say no more stand as such.
	if (Object.keys(fields).length === 1) return (fields.statements as unknown[]) ?? (fields.rating as string) ?? fields;
	return fields;
}

function item(
	statement: Statement,
	level: string,
	axis: string,
	{ names, index, asked, account }: { names: LayerNames; index: Index; asked: AskedIds; account: Account },
): EntryFields | undefined {
	const text = statement.same ?? statement.key;
	const first = asked.places.get(text);
	const here = names.levels.get(level)!;
	if (first) {
		const isBelow = [...(index.below.get(level) ?? [])].some((other) => names.levels.get(other) === first.level);
		if (isBelow || first.level === here) {
			account.already(statement, 'A lower level of the same ladder asks it already, and it goes on being asked above.');
			return undefined;
		}
		return account.made(statement, said({ id: first.id, from: first.level, optional: statement.optional }));
	}
	const scope = askedScope(names.axes.get(axis)!);
	const unsure = names.ids.whyUnsure(scope, statement.key);
	if (unsure !== undefined) {
		account.list(statement, unsure);
		return undefined;
	}
	// No two of one axis have one id: a higher level would raise what a lower one asks, which it does where it says it again in other words.
	const own = asked.cells.get(cellKey(level, axis)) ?? [];
	const raised = index.areRestated ? raisedBy(statement.text, level, axis, own, index, asked) : undefined;
	const id = raised ?? names.ids.give(scope, [statement.id, statement.text], 'statement', statement.key);
	asked.places.set(text, { id, level: here });
	asked.cells.set(cellKey(level, axis), [...own, { id, text: statement.text }]);
	return account.made(statement, {
		id,
		text: statement.text,
		...fieldsOf(statement, index.examplesOf.get(statement.key) ?? [], {}),
	});
}

/** Within what the ids of all that is asked on an axis are told apart. */
export const askedScope = (axis: string) => `expectations/${axis}`;

/** How alike two statements are of which the higher is the lower one in other words. */
const RAISED = 0.6;

/** The id of the statement of a lower level that a statement says again in other words, if one does. */
function raisedBy(
	text: string,
	level: string,
	axis: string,
	here: readonly { id: string }[],
	{ below }: Index,
	{ cells }: AskedIds,
): string | undefined {
	const lower = [...(below.get(level) ?? [])].flatMap((other) => cells.get(cellKey(other, axis)) ?? []);
	const [best] = lower
		.filter(({ id }) => !here.some((one) => one.id === id))
		.map(({ id, text: other }) => ({ id, alike: likeness(text, other) }))
		.filter(({ alike }) => alike >= RAISED)
		.sort((a, b) => b.alike - a.alike);
	return best?.id;
}
