import type { CollectionName } from '../schema/collections.ts';

/** Where the files for programs lie; what changes so that a program has to change gets another folder. */
const ROOT = '/api/v1/';

/** Where the files and their schemas are, from the root of the handbook. */
export const apiAddress = {
	index: `${ROOT}index.json`,
	all: `${ROOT}all.json`,
	collection: (name: CollectionName) => `${ROOT}${name}.json`,
	entry: (name: CollectionName, id: string) => `${ROOT}${name}/${id}.json`,
	schema: (of: SchemaName) => `${ROOT}schemas/${of}.json`,
} as const;

/** What a schema describes: a file of its own kind, that of a collection, or that of an entry in one. */
export type SchemaName = 'index' | 'all' | CollectionName | `${CollectionName}-entry`;

/** A file as a maker lists it: its path without the slash before it. */
export const pathOf = (address: string) => address.slice(1);
