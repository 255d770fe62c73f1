import type { Axis } from '../table/things.ts';
import type { Table } from '../table/table.ts';
import type { Account } from './account.ts';
import type { Index } from './cells.ts';
import { said, type EntryFields } from './entry-text.ts';
import { titleText, type LayerNames } from './layer-names.ts';
import { fieldsOf } from './statement-fields.ts';

/** The scale of an axis: its steps with what they state, or those that all axes have. */
export function scaleOf(
	axis: Axis,
	table: Table,
	{ names, index, account }: { names: LayerNames; index: Index; account: Account },
): EntryFields[] {
	const steps = index.steps.get(axis.key) ?? index.steps.get(undefined) ?? [];
	const stated = table.statements.filter((one) => one.kind === 'step' && one.axis === axis.key);
	return steps.map((step) => {
		const statements = stated.filter((one) => one.step === step.key);
		for (const statement of statements) account.write(statement);
		const [only] = statements;
		// A step that says one sentence says it as its text.
		const isText =
			statements.length === 1 && only!.side === 'meets' && !index.examplesOf.has(only!.key) && !step.summary;
		return said({
			name: titleText(step.title),
			text: isText ? only!.text : [step.summary, step.prose].filter(Boolean).join('\n\n') || undefined,
			statements: isText
				? []
				: statements.map((statement) => ({
						id: names.ids.give(`scale ${axis.key}`, [statement.id, statement.text], 'statement'),
						text: statement.text,
						...fieldsOf(statement, index.examplesOf.get(statement.key) ?? [], {}),
					})),
		});
	});
}
