import { plainOf } from '../../../handbook/source/field-text.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { statementAnchor } from '../../../handbook/schema/own-lists.ts';
import { record, said, type SearchRecord } from '../../kind-view/record.ts';

type Lists = Entry<'levels'>['data']['lists'];

/** What stands in the lists of a role or a level, a record each. */
export function* listRecords(
	lists: Lists,
	{ page, where, ...about }: Pick<SearchRecord, 'kind' | 'where' | 'roles'> & { page: string },
): Iterable<SearchRecord> {
	for (const { id, title, items } of lists) {
		for (const { id: item, text, below, above, examples, links } of items) {
			yield record({
				...about,
				address: `${page}#${statementAnchor(id, item)}`,
				title: plainOf(text),
				where: [...where, title],
				text: said(below, above, ...examples.map((example) => example.text), ...links),
			});
		}
	}
}
