import { z } from 'zod';
import { anchorId } from './reference.ts';
import { statement } from './statement.ts';
import { line } from './text.ts';

/** The anchor of a statement on a page: what it stands under, and its own id. */
export const statementAnchor = (under: string, id: string) => `${under}-${id}`;

const list = z.strictObject({
	id: anchorId.describe('A short name that never changes: it is the anchor of the list.'),
	title: line.describe('What the list is, such as “Performance indicators”.'),
	items: z.array(statement).describe('What stands in it, one statement at a time.'),
});

const detail = z.strictObject({
	label: line.describe(
		'What it is, such as “Pay band”. Equal labels stand side by side where roles or levels are compared.',
	),
	value: z
		.preprocess((value) => (typeof value === 'number' ? String(value) : value), line)
		.describe('What is true of it, in a few words or a number.'),
	private: z.boolean().default(false).describe('`true` keeps it out of the published site.'),
});

/** What an organisation says of its roles and levels that we have no field for. */
export const ownFields = {
	lists: z
		.array(list)
		.default([])
		.describe('Lists of your own, such as indicators of performance or advice to the manager.'),
	details: z.array(detail).default([]).describe('Facts of your own: a label and a value, such as a pay band or years.'),
};

type OwnLists = z.output<typeof ownFields.lists>;

/** The anchors of lists and of what stands in them. */
export const listParts = (lists: OwnLists): string[] =>
	lists.flatMap(({ id, items }) => [id, ...items.map((item) => statementAnchor(id, item.id))]);

/** The anchor at which what stands at a path of lists is shown. */
export function listPartAt(lists: OwnLists, [index, part, item]: readonly (string | number)[]): string | undefined {
	const list = lists[Number(index)];
	const found = part === 'items' ? list?.items[Number(item)] : undefined;
	return list && found ? statementAnchor(list.id, found.id) : list?.id;
}
