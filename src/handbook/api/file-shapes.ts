import { z } from 'zod';
import { collectionNames, collections, kindOf, type CollectionName } from '../schema/collections.ts';
import { settings, type Settings } from '../schema/settings.ts';
import { line } from '../schema/text.ts';
import { fieldsWorkedOut } from './worked-out.ts';

/**
 * Which settings tell of the handbook, and which only say how its site is made: a setting that is added
 * has to say here which it is.
 */
const TOLD: Readonly<Record<keyof Settings, boolean>> = {
	name: true,
	tagline: true,
	repository: true,
	tracks: true,
	areas: true,
	groups: true,
	rungs: true,
	model: true,
	branch: false,
	site: false,
	basePath: false,
	synonyms: false,
	gitHost: false,
	editLinks: false,
	proposals: false,
	brand: false,
	credit: false,
	rulePages: false,
	trustedTypes: false,
	words: false,
	language: false,
	prose: false,
	renamed: false,
	retired: false,
	base: false,
};

/** What is told of the handbook as a whole. */
export const toldSettings = z.strictObject(
	Object.fromEntries(Object.entries(settings.shape).filter(([field]) => TOLD[field as keyof Settings])),
);

const schema = z.string().optional().describe('The JSON Schema of this file.');
const version = z.string().describe('Changes when the content or its model does, and only then.');

/** The JSON form of an entry of a collection, as its own file has it. */
export const entryShape = (name: CollectionName) =>
	z.object({
		$schema: schema,
		collection: z.literal(name).describe('The collection.'),
		id: z.string().describe('Its id in the collection. It is never given to another.'),
		key: z.string().describe('Its id among all entries: `collection/id`.'),
		title: line.describe('What it is called.'),
		url: z.string().describe('Its page, or its place on one.'),
		fields: collections[name].schema.describe('What its author wrote.'),
		body: z.string().describe('Its prose; empty where there is none.').meta({ contentMediaType: 'text/markdown' }),
		...fieldsWorkedOut(name),
	});

/** What the file of a collection holds beside its entries. */
export const collectionShape = (name: CollectionName) =>
	z.object({ $schema: schema, version, collection: z.literal(name).describe('The collection.') });

/** What the file of everything holds beside the entries. */
export const allShape = z.object({
	$schema: schema,
	version,
	handbook: toldSettings.describe('The handbook as a whole.'),
});

/** What there is, and where. */
export const indexShape = z.object({
	$schema: schema,
	version,
	handbook: toldSettings.describe('The handbook as a whole.'),
	url: z.string().describe('The page that documents all of this.'),
	all: z.object({ file: z.string().describe('Everything in one file.'), schema: z.string().describe('Its schema.') }),
	collections: z
		.array(
			z.object({
				collection: z.enum(collectionNames as [CollectionName, ...CollectionName[]]).describe('The collection.'),
				title: z.string().describe('What its entries are, in a word.'),
				count: z.int().describe('How many there are.'),
				file: z.string().describe('All of them in one file.'),
				schema: z.string().describe('The schema of that file.'),
				entrySchema: z.string().describe('The schema of the file of each.'),
				entries: z
					.array(
						z.object({
							id: z.string().describe('The id.'),
							key: z.string().describe('`collection/id`.'),
							file: z.string().describe('Its file.'),
						}),
					)
					.describe('The entries.'),
			}),
		)
		.describe('The collections that hold something.'),
});

/** The name of the type that a file of a kind is, for programs: `TeamShape`, `TeamShapes`. */
export const typeName = (name: CollectionName, isOne: boolean) =>
	(isOne ? kindOf(name).singular : kindOf(name).plural).replace(/(?:^|[ -])(\w)/g, (_, letter: string) =>
		letter.toUpperCase(),
	);
