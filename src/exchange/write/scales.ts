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
	const scope = `axes/${names.axes.get(axis.key)!}.mdx scale`;
	names.ids.expect(scope, stated);
	return steps.map((step) => {
		const statements = stated.filter((one) => one.step === step.key);
		const [only] = statements;
		// A step that says one sentence says it as its text.
		const isText =
			statements.length === 1 && only!.side === 'meets' && !index.examplesOf.has(only!.key) && !step.summary;
		const fields = said({
			name: titleText(step.title),
			text: isText ? only!.text : [step.summary, step.prose].filter(Boolean).join('\n\n') || undefined,
			statements: isText
				? []
				: statements.flatMap((statement) => {
						const unsure = names.ids.whyUnsure(scope, statement.key);
						if (unsure !== undefined) return account.list(statement, unsure) ?? [];
						return account.made(statement, {
							id: names.ids.give(scope, [statement.id, statement.text], 'statement', statement.key),
							text: statement.text,
							...fieldsOf(statement, index.examplesOf.get(statement.key) ?? [], {}),
						});
					}),
		});
		return isText ? account.made(only!, fields) : fields;
	});
}
