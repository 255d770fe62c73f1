import { addressOf, pageOf } from '../../../handbook/addresses/addresses.ts';
import { findStatement } from '../../../handbook/ask/find-statement.ts';
import { statementKey } from '../../../handbook/ask/asked.ts';
import { titleOf, type Entry } from '../../../handbook/model/handbook.ts';
import { collectionNames, kindOf, type CollectionName } from '../../../handbook/schema/collections.ts';
import { digestOf } from '../../../workplace/kept.ts';
import type { DataSource } from '../source.ts';
import { asJson, type Writing } from '../../../handbook/api/as-json.ts';
import { bodyAsMarkdown, fieldsAsMarkdown } from './as-markdown.ts';
import { entryShape, toldSettings } from '../../../handbook/api/file-shapes.ts';
import { workOut } from './work-out.ts';

/** The entries of a handbook as JSON, and what tells one state of them from another. */
export interface ApiEntries {
	/** The JSON of each, by its id, in the order of the handbook; without the braces around it. */
	of: Readonly<Record<CollectionName, ReadonlyMap<string, string>>>;
	/** What the handbook says as a whole. */
	handbook: unknown;
	version: string;
}

const made = new WeakMap<DataSource, ApiEntries>();

/** The entries of a handbook as JSON, made once for all files that hold them. */
export function apiEntries(source: DataSource): ApiEntries {
	let entries = made.get(source);
	if (!entries) made.set(source, (entries = makeEntries(source)));
	return entries;
}

function makeEntries(source: DataSource): ApiEntries {
	const { view, reword } = source;
	const write = entryWriter(source);
	const of = Object.fromEntries(
		collectionNames.map((name) => {
			const shape = entryShape(name);
			return [name, new Map([...view[name].values()].map((entry) => [entry.id, inner(write(shape, entry))]))];
		}),
	) as Record<CollectionName, Map<string, string>>;
	const handbook = asJson(toldSettings, view.settings, { marked: reword, plain: reword });
	// Where it is published is no part of what it says.
	const root = source.urlOf('');
	const said = Object.values(of).flatMap((entries) => [...entries.values()]);
	const version = digestOf(
		JSON.stringify(handbook),
		...(root === '' ? said : said.map((text) => text.replaceAll(root, ''))),
	);
	return { of, handbook, version: `${view.settings.model}-${version.slice(0, 16)}` };
}

const inner = (value: unknown) => JSON.stringify(value).slice(1, -1);

function entryWriter(source: DataSource): (shape: ReturnType<typeof entryShape>, entry: Entry) => unknown {
	const { view, reword, urlOf } = source;
	const marked = fieldsAsMarkdown(source);
	const bodyOf = bodyAsMarkdown(source);
	return (shape, entry) => {
		const { collection, id, data } = entry;
		const address = addressOf(entry);
		const key = `${collection}/${id}`;
		const writing: Writing = {
			marked,
			plain: reword,
			keyAt: ([, ...path]) => statementKeyAt(entry, path) ?? `${key}#${kindOf(collection).partAt?.(data, path) ?? ''}`,
		};
		const whole = {
			collection,
			id,
			key,
			title: titleOf(entry),
			url: urlOf(address),
			fields: data,
			body: bodyOf(entry, urlOf(pageOf(address))),
			...workOut(entry, source),
		};
		return asJson(shape, whole, writing);
	};

	/** Of a statement that a level asks: that of the level which says it. */
	function statementKeyAt(entry: Entry, [field, axis, part, index]: readonly (string | number)[]): string | undefined {
		if (entry.collection !== 'levels' || field !== 'expectations' || part !== 'statements') return undefined;
		const level = entry as Entry<'levels'>;
		const { id } = level.data.expectations[String(axis)]!.statements[Number(index)]!;
		const found = findStatement(view, level, String(axis), id);
		return found && statementKey(found);
	}
}
