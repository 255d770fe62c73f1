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
}

/** What is looked for again and again in a table, by the key that it is looked for by. */
export interface Index {
	examplesOf: ReadonlyMap<string | undefined, readonly Example[]>;
	asked: ReadonlyMap<string, readonly Statement[]>;
	references: ReadonlyMap<string, Table['references']>;
	steps: ReadonlyMap<string | undefined, Table['steps']>;
	/** The keys of the levels below a level, in its ladder. */
	below: ReadonlyMap<string, ReadonlySet<string>>;
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
		for (const statement of texts) account.write(statement);
		return texts.length === 0 ? undefined : texts.map(({ text }) => text).join('\n\n');
	};
	const seen = new Set<string>();
	const items = meets.flatMap((statement) => {
		const text = statement.same ?? statement.key;
		if (seen.has(text)) account.already(statement);
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
			account.already(statement);
			return undefined;
		}
		account.write(statement);
		return said({ id: first.id, from: first.level, optional: statement.optional });
	}
	// No two of one axis have one id: a higher level would raise what a lower one asks.
	const id = names.ids.give(`statement ${axis}`, [statement.id, statement.text], 'statement');
	asked.places.set(text, { id, level: here });
	account.write(statement);
	return { id, text: statement.text, ...fieldsOf(statement, index.examplesOf.get(statement.key) ?? [], {}) };
}
