import type { Statement } from '../table/statements.ts';
import type { Thing } from '../table/things.ts';
import type { Account } from './account.ts';
import type { EntryFields } from './entry-text.ts';
import { titleText, type LayerNames } from './layer-names.ts';
import type { Index } from './cells.ts';
import { fieldsOf } from './statement-fields.ts';

/** Facts of a thing as details; a value without a letter or a digit says nothing that could be shown. */
export function detailsOf({ facts, at }: Thing, account: Account): EntryFields[] {
	return facts.flatMap(({ label, value }) => {
		const [name, shown] = [titleText(label), titleText(value)];
		if (/[\p{L}\p{N}]/u.test(name) && /[\p{L}\p{N}]/u.test(shown)) return [{ label: name, value: shown }];
		account.list(
			{ at, reason: '', text: `${label}: ${value}` },
			'A fact needs a name and a value in words or numbers.',
		);
		return [];
	});
}

/**
 * Statements that stand under no axis as lists of one's own, one for each heading that the source has.
 *
 * @param scope of their ids
 * @param titleOf what a list is called whose statements have no heading
 */
export function listsOf(
	statements: readonly Statement[],
	scope: string,
	titleOf: (statement: Statement) => string | undefined,
	{ names, index, account }: { names: LayerNames; index: Index; account: Account },
): EntryFields[] {
	const titled = Map.groupBy(statements, (statement) => statement.heading ?? titleOf(statement) ?? '');
	return [...titled].flatMap(([title, those]) => {
		if (title === '') {
			for (const one of those) account.list(one, 'It stands under no heading that could be the title of a list.');
			return [];
		}
		const id = names.ids.give(`lists ${scope}`, [title], 'list');
		const items = those.map((statement) => {
			account.write(statement);
			return {
				id: names.ids.give(`${scope} ${id}`, [statement.id, statement.text], 'statement'),
				text: statement.text,
				...fieldsOf(statement, index.examplesOf.get(statement.key) ?? [], {}),
			};
		});
		return [{ id, title: titleText(title), items }];
	});
}
