import { joined, wordsOf } from '../../handbook/language/same-name.ts';
import { list } from '../../handbook/language/words.ts';
import { itemOf } from '../shapes/prose.ts';
import type { Statement } from '../table/statements.ts';
import type { Table } from '../table/table.ts';
import type { Account } from './account.ts';
import type { Index } from './cells.ts';
import type { WrittenEntry } from './entry-text.ts';
import { titleText, type LayerNames } from './layer-names.ts';
import { factLines } from './without-place.ts';

/**
 * Responsibilities as entries: equal ones of several roles are one that they share.
 *
 * @param areaOf the area of each, by key
 */
export function dutyEntries(
	table: Table,
	areaOf: ReadonlyMap<string, string>,
	{ names, index, account }: { names: LayerNames; index: Index; account: Account },
): Map<string, WrittenEntry> {
	const entries = new Map<string, WrittenEntry>();
	const duties = table.statements.filter(({ kind }) => kind === 'responsibility');
	const first = new Map<string, Statement>();
	for (const duty of duties) first.set(duty.key, first.get(duty.same ?? '') ?? duty);
	const groups = [...Map.groupBy(duties, ({ key }) => first.get(key)!)];
	names.ids.expect(
		'responsibilities',
		groups.map(([{ key, text }]) => ({ key, text })),
	);
	const called = new Set<string>();
	for (const [duty, same] of groups) {
		const keys = new Set(same.map(({ key }) => key));
		const concerned = (part: string) => [
			...new Set(
				table.owners
					.filter((owner) => keys.has(owner.responsibility) && owner.as === part)
					.flatMap(({ role }) => (names.roles.has(role) ? [role] : [])),
			),
		];
		const idsOf = (roles: readonly string[]) => roles.map((role) => names.roles.get(role)!);
		const owners = concerned('owner');
		const unsure = names.ids.whyUnsure('responsibilities', duty.key);
		if (owners.length === 0 || unsure !== undefined) {
			for (const one of same) account.list(one, unsure ?? 'The source names no role that answers for it.');
			continue;
		}
		const said = titleText(duty.text);
		const whose = table.roles.flatMap(({ key, title }) => (owners.includes(key) ? [titleText(title)] : []));
		const isTaken = called.has(joined(wordsOf(said)));
		const title = isTaken ? `${said} (${list(whose)})` : said;
		called.add(joined(wordsOf(title)));
		const id = names.ids.give('responsibilities', [duty.id, title], 'responsibility', duty.key);
		const consulted = concerned('consulted').filter((role) => !owners.includes(role));
		const fields = {
			title,
			area: names.areas.get(areaOf.get(duty.key) ?? ''),
			...(owners.length === 1 ? { owner: idsOf(owners)[0] } : { shared: idsOf(owners) }),
			consulted: idsOf(consulted),
			// The words with their emphasis and links, which a title cannot have.
			summary: said === duty.text.trim() ? undefined : duty.text,
		};
		for (const one of same) account.made(one, fields);
		const examples = same.flatMap(({ key }) => index.examplesOf.get(key) ?? []).map(({ text }) => itemOf(text));
		const body = [factLines(same.flatMap(({ facts }) => facts)), examples.join('\n')].filter(Boolean).join('\n\n');
		entries.set(`responsibilities/${id}.mdx`, { key: duty.key, fields, ...(body === '' ? {} : { body }) });
	}
	return entries;
}
