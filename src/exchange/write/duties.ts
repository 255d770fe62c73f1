import type { Statement } from '../table/statements.ts';
import type { Table } from '../table/table.ts';
import type { Account } from './account.ts';
import { entryText } from './entry-text.ts';
import { titleText, type LayerNames } from './layer-names.ts';

/** Responsibilities as entries: equal ones of several roles are one that they share. */
export function dutyEntries(table: Table, names: LayerNames, account: Account): Map<string, string> {
	const files = new Map<string, string>();
	const duties = table.statements.filter(({ kind }) => kind === 'responsibility');
	const first = new Map<string, Statement>();
	for (const duty of duties) first.set(duty.key, first.get(duty.same ?? '') ?? duty);
	for (const [duty, same] of Map.groupBy(duties, ({ key }) => first.get(key)!)) {
		const keys = new Set(same.map(({ key }) => key));
		const rolesIn = (part: string) => [
			...new Set(
				table.owners
					.filter((owner) => keys.has(owner.responsibility) && owner.as === part)
					.flatMap(({ role }) => names.roles.get(role) ?? []),
			),
		];
		const owners = rolesIn('owner');
		if (owners.length === 0) {
			for (const one of same) account.list(one, 'The source names no role that answers for it.');
			continue;
		}
		for (const one of same) account.write(one);
		const title = titleText(duty.text);
		const id = names.ids.give('responsibilities', [duty.id, title], 'responsibility');
		const fields = {
			title,
			...(owners.length === 1 ? { owner: owners[0] } : { shared: owners }),
			consulted: rolesIn('consulted').filter((role) => !owners.includes(role)),
			// The words with their emphasis and links, which a title cannot have.
			summary: title === duty.text.trim() ? undefined : duty.text,
		};
		files.set(`responsibilities/${id}.mdx`, entryText(fields));
	}
	return files;
}
