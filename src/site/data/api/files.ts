import { API } from '../../../handbook/addresses/addresses.ts';
import { collectionNames, kindOf, type CollectionName } from '../../../handbook/schema/collections.ts';
import type { DataSource } from '../source.ts';
import { apiAddress, pathOf, type SchemaName } from '../../../handbook/api/addresses.ts';
import { apiEntries } from './entries.ts';
import { rewordSchema, schemaNames, schemaOf } from '../../../handbook/api/schemas.ts';

/** The files for programs: what there is, everything, each collection, each entry, and the schemas of all of these. */
export function* apiFiles(source: DataSource): Iterable<readonly [path: string, make: () => string]> {
	const { view } = source;
	const names = collectionNames.filter((name) => view[name].size > 0);
	yield [pathOf(apiAddress.index), () => indexText(source, names)];
	yield [pathOf(apiAddress.all), () => allText(source)];
	for (const name of names) {
		yield [pathOf(apiAddress.collection(name)), () => collectionText(source, name)];
		for (const id of view[name].keys()) yield [pathOf(apiAddress.entry(name, id)), () => entryText(source, name, id)];
	}
	for (const name of schemaNames) yield [pathOf(apiAddress.schema(name)), () => schemaText(source, name)];
}

const schemaLine = ({ urlOf }: DataSource, name: SchemaName) =>
	`"$schema":${JSON.stringify(urlOf(apiAddress.schema(name)))}`;

const text = (value: unknown) => JSON.stringify(value);

const entryText = (source: DataSource, name: CollectionName, id: string) =>
	`{${schemaLine(source, `${name}-entry`)},${apiEntries(source).of[name].get(id)!}}`;

const entriesText = (source: DataSource, name: CollectionName) =>
	`[${[...apiEntries(source).of[name].values()].map((entry) => `{${entry}}`).join(',\n')}]`;

function collectionText(source: DataSource, name: CollectionName): string {
	const { version } = apiEntries(source);
	return `{${schemaLine(source, name)},"version":${text(version)},"collection":${text(name)},"entries":${entriesText(source, name)}}`;
}

function allText(source: DataSource): string {
	const { version, handbook } = apiEntries(source);
	const collections = collectionNames.map((name) => `${text(name)}:${entriesText(source, name)}`);
	return `{${schemaLine(source, 'all')},"version":${text(version)},"handbook":${text(handbook)},${collections.join(',\n')}}`;
}

function indexText(source: DataSource, names: readonly CollectionName[]): string {
	const { view, reword, urlOf } = source;
	const { version, handbook } = apiEntries(source);
	return text({
		$schema: urlOf(apiAddress.schema('index')),
		version,
		handbook,
		url: urlOf(API),
		all: { file: urlOf(apiAddress.all), schema: urlOf(apiAddress.schema('all')) },
		collections: names.map((name) => ({
			collection: name,
			title: reword(kindOf(name).plural),
			count: view[name].size,
			file: urlOf(apiAddress.collection(name)),
			schema: urlOf(apiAddress.schema(name)),
			entrySchema: urlOf(apiAddress.schema(`${name}-entry`)),
			entries: [...view[name].keys()].map((id) => ({
				id,
				key: `${name}/${id}`,
				file: urlOf(apiAddress.entry(name, id)),
			})),
		})),
	});
}

/** A schema with an entry of this handbook as an example: the shortest, since a reader has to see it whole. */
function schemaText(source: DataSource, name: SchemaName): string {
	const schema = rewordSchema(schemaOf(name, source.urlOf), source.reword) as object;
	const collection = collectionNames.find((known) => name === `${known}-entry`);
	const entries = collection ? [...apiEntries(source).of[collection]] : [];
	const [shortest] = entries.sort(([, a], [, b]) => a.length - b.length);
	return text(shortest ? { ...schema, examples: [JSON.parse(entryText(source, collection!, shortest[0]))] } : schema);
}
