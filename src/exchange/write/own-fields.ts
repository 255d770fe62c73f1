import { collections } from '../../handbook/schema/collections.ts';
import type { Statement } from '../table/statements.ts';
import type { Thing } from '../table/things.ts';
import type { Account } from './account.ts';
import type { EntryFields } from './entry-text.ts';
import { titleText, type LayerNames } from './layer-names.ts';
import type { Index } from './cells.ts';
import { fieldsOf } from './statement-fields.ts';

/** Facts of a thing as details; a value without a letter or a digit says nothing that could be shown. */
export function detailsOf({ facts, at }: Thing, account: Account): EntryFields[] {
	return facts.flatMap(({ label, value, private: isPrivate = false }) => {
		const [name, shown] = [titleText(label), titleText(value)];
		if (/[\p{L}\p{N}]/u.test(name) && /[\p{L}\p{N}]/u.test(shown))
			return [{ label: name, value: shown, ...(isPrivate ? { private: true } : {}) }];
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
 * @param path of the file that they stand in
 * @param titleOf what a list is called whose statements have no heading
 */
export function listsOf(
	statements: readonly Statement[],
	path: string,
	titleOf: (statement: Statement) => string | undefined,
	{ names, index, account }: { names: LayerNames; index: Index; account: Account },
): EntryFields[] {
	const scope = `${path} lists`;
	// Such pages have parts of their own, whose addresses no list can have.
	names.ids.keep(
		scope,
		[collections.roles, collections.levels].flatMap(({ anchors }) => Object.values(anchors)),
	);
	const titled = Map.groupBy(statements, (statement) => statement.heading ?? titleOf(statement) ?? '');
	names.ids.expect(
		scope,
		[...titled.keys()].map((title) => ({ key: title, text: title })),
	);
	return [...titled].flatMap(([title, those]) => {
		if (title === '') {
			for (const one of those) account.list(one, 'It stands under no heading that could be the title of a list.');
			return [];
		}
		const id = names.ids.give(scope, [title], 'list', title);
		const within = `${scope}/${id}/items`;
		names.ids.expect(within, those);
		const items = those.flatMap((statement) => {
			const unsure = names.ids.whyUnsure(within, statement.key);
			if (unsure !== undefined) return account.list(statement, unsure) ?? [];
			return account.made(statement, {
				id: names.ids.give(within, [statement.id, statement.text], 'statement', statement.key),
				text: statement.text,
				// A list of one’s own asks for nothing, so nothing in it is left to choice.
				...fieldsOf({ ...statement, optional: false }, index.examplesOf.get(statement.key) ?? [], {}),
			});
		});
		const list = { id, title: titleText(title), items };
		account.origins.set(list, [title]);
		return items.length === 0 ? [] : [list];
	});
}
