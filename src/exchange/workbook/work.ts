import { collectionNames, isListedInSettings, kindOf, type CollectionName } from '../../handbook/schema/collections.ts';
import { holderOf } from '../../handbook/schema/kind.ts';
import { Ids } from '../write/ids.ts';
import { CellFault, cellValue } from './cell-text.ts';
import type { Column } from './columns.ts';
import { JOINT, partsOf, type Draft, type DraftEntry } from './draft.ts';
import type { Differences, Said } from './edits.ts';
import type { Written } from './located.ts';
import { isGroup, wordsIn, type Plain } from './plain.ts';
import { cleaned } from './same-text.ts';
import { tables, type Table } from './tables.ts';

/** A draft while edits are made to it. */
export interface Work {
	draft: Draft;
	/** The rows of each table, by key, as parts of the draft. */
	rows: Map<Table, Map<string, { value: Plain; entry?: DraftEntry; place: number }>>;
	ids: Ids;
	/** Which cells touched an entry, by `collection/id`; those of the settings by nothing. */
	touched: Map<string, Said[]>;
	said: Pick<Differences, 'kept' | 'refused'>;
	/** What is done, to be told. */
	done: Done[];
	/** The statements that are new. */
	fresh: Set<Plain>;
}

/** Something that was done, as it is counted. */
export interface Done {
	what: 'reworded' | 'new' | 'removed' | 'moved' | 'changed';
	/** What it is one of: `statement`, `role`. */
	kind: readonly [one: string, many: string];
	where: string;
}

/** What a statement is called, one and several. */
export const STATEMENT = ['statement', 'statements'] as const;

/** A draft before the first edit. */
export function beginWork(draft: Draft, said: Work['said']): Work {
	const rows = new Map(
		tables.map((table) => [table, new Map(partsOf(draft, table).map(({ key, ...part }) => [key, part]))]),
	);
	const ids = new Ids();
	for (const name of collectionNames) {
		const there = [...draft.entries.values()].filter(({ collection }) => collection === name);
		ids.keep(name, [...(kindOf(name).reserved ?? []), ...there.map(({ id }) => id)]);
	}
	return { draft, rows, ids, touched: new Map(), said, done: [], fresh: new Set() };
}

/** Notes which cell touched an entry. */
export function touch(work: Work, entry: DraftEntry | undefined, at: string, message = ''): void {
	const key = entry ? `${entry.collection}/${entry.id}` : '';
	work.touched.set(key, [...(work.touched.get(key) ?? []), { at, message }]);
}

/** Reads a cell, or says why it cannot be read. */
export function readCell(work: Work, column: Column, { text, at, was }: Written): unknown {
	const written = cleaned(text, was);
	if (written.trim() === '') return undefined;
	try {
		return cellValue(column, written, (to, word) => known(work.draft, to, word));
	} catch (error) {
		if (!(error instanceof CellFault)) throw error;
		work.said.refused.push({ at, message: error.message });
		return undefined;
	}
}

/** The id of what is meant by a word: an id, or a title that one thing has. */
function known({ entries, settings }: Draft, to: string, word: string): string | undefined {
	if (to === 'any') return entries.has(word) ? word : undefined;
	if (isListedInSettings(to)) {
		const listed = Object.entries(isGroup(settings[to]) ? settings[to] : {});
		return only(
			word,
			listed.map(([id, value]) => [id, (value as Plain).title]),
		);
	}
	const of = [...entries.values()].filter(({ collection }) => collection === to);
	return only(
		word,
		of.map(({ id, data }) => [id, data[kindOf(to as CollectionName).title]]),
	);
}

function only(word: string, all: readonly [string, unknown][]): string | undefined {
	const ids = all.filter(([id]) => id === word.trim());
	const titled = all.filter(([, title]) => String(title).toLowerCase() === word.trim().toLowerCase());
	return (ids[0] ?? (titled.length === 1 ? titled[0] : undefined))?.[0];
}

/** Where something stands, in the words of readers: “Senior developer / Craft”; with its role, where two levels are called so. */
export function whereOf({ entries }: Draft, entry: DraftEntry | undefined, what?: string): string {
	const titleOf = ({ collection, data, id }: DraftEntry) => wordsIn(data[kindOf(collection).title], id);
	if (!entry) return what ?? 'Handbook';
	const { within } = kindOf(entry.collection);
	const isOneOfSeveral = [...entries.values()].some(
		(one) => one !== entry && one.collection === entry.collection && titleOf(one) === titleOf(entry),
	);
	const holder = within === undefined || !isOneOfSeveral ? undefined : entries.get(`${within}/${holderOf(entry.id)}`);
	const title = holder ? `${titleOf(holder)}, ${titleOf(entry)}` : titleOf(entry);
	return what === undefined ? title : `${title} / ${what}`;
}

/** The row that another lies in. */
export function parentOf(work: Work, table: Table, key: string) {
	const parent = tables.find(
		({ owner, steps }) =>
			owner === table.owner &&
			steps.length === table.steps.length - 1 &&
			steps.every((step, index) => step === table.steps[index]),
	);
	return parent && work.rows.get(parent)!.get(key.split(JOINT).slice(0, -1).join(JOINT));
}

/** What a row of a table is called, one and several. */
export const rowWords = ({ sheet }: Table): [string, string] => {
	return [`row on “${sheet}”`, `rows on “${sheet}”`];
};
