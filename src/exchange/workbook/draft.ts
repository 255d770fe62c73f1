import { allEntries, type Entry, type Handbook } from '../../handbook/model/handbook.ts';
import { collectionNames, kindOf } from '../../handbook/schema/collections.ts';
import { settings } from '../../handbook/schema/settings.ts';
import { isGroup, plain, type Plain } from './plain.ts';
import type { Table } from './tables.ts';

/** What a handbook says, to be changed: each entry by collection and id, without what is so anyway. */
export interface Draft {
	settings: Plain;
	/** By `collection/id`. */
	entries: Map<string, DraftEntry>;
}

/** An entry as it is to be. */
export interface DraftEntry {
	collection: Entry['collection'];
	id: string;
	data: Plain;
	body: string;
}

/** A part of a draft that is a row of a sheet. */
export interface Part {
	/** The id of the entry, and the keys of what it lies in, joined: `senior#craft#tests-first`. */
	key: string;
	/** The same, one by one. */
	keys: readonly string[];
	value: Plain;
	/** Where it stands among those beside it, counted from 1. */
	place: number;
	entry?: DraftEntry;
}

/** What joins the keys of a row. */
export const JOINT = '#';

/** Everything that a handbook says, as a draft. */
export function draftOf(handbook: Handbook): Draft {
	return {
		settings: plain(settings, handbook.settings) as Plain,
		entries: new Map(
			[...allEntries(handbook, collectionNames)].map(({ collection, id, data, body }) => [
				`${collection}/${id}`,
				{ collection, id, data: plain(kindOf(collection).schema, data) as Plain, body: body.text },
			]),
		),
	};
}

/** The parts of a draft that are the rows of a table, in their order. */
export function partsOf(draft: Draft, { owner, steps }: Table): Part[] {
	const roots: Part[] =
		owner === 'settings'
			? [{ key: '', keys: [], value: draft.settings, place: 1 }]
			: [...draft.entries.values()]
					.filter(({ collection }) => collection === owner)
					.map((entry) => ({ key: entry.id, keys: [entry.id], value: entry.data, place: 1, entry }));
	return steps.reduce<Part[]>((parts, { path, each, hasIds }) => {
		return parts.flatMap((part) => {
			const held = valueAt(part.value, path);
			const items: [string, unknown][] =
				each === 'key'
					? Object.entries(isGroup(held) ? held : {})
					: (Array.isArray(held) ? (held as unknown[]) : []).map((item, index) => [
							hasIds ? String((item as Plain).id) : String(index + 1),
							item,
						]);
			return items.map(([key, value], index) => {
				const keys = [...part.keys, key];
				return { ...part, key: keys.join(JOINT), keys, value: value as Plain, place: index + 1 };
			});
		});
	}, roots);
}

/** What stands at a path; nothing where nothing does. */
export const valueAt = (value: Plain, path: readonly string[]): unknown =>
	path.reduce<unknown>((at, field) => (isGroup(at) ? at[field] : undefined), value);

/** Sets what stands at a path, or takes it away together with groups that are empty then. */
export function setAt(value: Plain, [field, ...rest]: readonly string[], to: unknown): void {
	if (field === undefined) return;
	if (rest.length === 0) {
		if (to === undefined) delete value[field];
		else value[field] = to;
		return;
	}
	const within = isGroup(value[field]) ? value[field] : {};
	setAt(within, rest, to);
	if (Object.keys(within).length === 0) delete value[field];
	else value[field] = within;
}
