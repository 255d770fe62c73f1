import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkHandbook } from '../check/check.ts';
import { editorSchemas, schemaName, SETTINGS_SCHEMA } from './editor-schemas.ts';
import { readFolder } from '../../workplace/read-folder.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { engine } from '../../workplace/roots.ts';

const layer = (await readFolder(join(engine, 'content/base'), engine))!;
const { handbook } = checkHandbook([layer]);
const schemas = editorSchemas(handbook);
// Formats are for the checker to judge, and keywords of editors are none of the validator’s.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });

/** What an editor finds fault with. */
function faults(schema: string, value: unknown): string[] {
	const validate = ajv.getSchema(schema) ?? ajv.addSchema(schemas.get(schema)!, schema).getSchema(schema)!;
	void validate(value);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const textOf = (path: string) => new TextDecoder().decode(layer.files.find((file) => file.path === path)!.bytes);
const fieldsOf = (path: string) => parse(textOf(path).split(/^---$/m)[1]!) as Record<string, unknown>;
const pathsOf = (name: CollectionName) =>
	layer.files.map(({ path }) => path).filter((path) => path.startsWith(`${name}/`));

describe.each(collectionNames)('%s', (name) => {
	test('every file that ships is what an editor expects', () => {
		expect(pathsOf(name).length).toBeGreaterThan(0);
		expect(
			pathsOf(name).flatMap((path) =>
				faults(schemaName(name, false), fieldsOf(path)).map((fault) => `${path}${fault}`),
			),
		).toEqual([]);
	});

	test('a file over another needs no field, and takes no other', () => {
		const over = schemaName(name, true);
		expect(faults(over, {})).toEqual([]);
		expect(faults(over, { colour: 'red' })).toEqual([' must NOT have additional properties']);
		expect(faults(schemaName(name, false), {})).not.toEqual([]);
	});

	test('every field says what it is for', () => {
		const { properties } = schemas.get(schemaName(name, false)) as {
			properties: Record<string, { description?: string }>;
		};
		expect(Object.keys(properties).filter((field) => !properties[field]!.description)).toEqual([]);
	});
});

test('handbook.yaml is what an editor expects', () => {
	expect(faults(SETTINGS_SCHEMA, parse(textOf('handbook.yaml')))).toEqual([]);
	expect(faults(SETTINGS_SCHEMA, { nmae: 'Acme' })).not.toEqual([]);
});

const review = fieldsOf('responsibilities/code-review.mdx');
const levelPath = pathsOf('levels')[0]!;

test.each([
	['an owner', 'responsibilities', { ...review, owner: 'developr' }],
	['one of several', 'responsibilities', { ...review, consulted: ['developr'] }],
	['an area', 'responsibilities', { ...review, area: 'crafts' }],
	['a key', 'levels', { ...fieldsOf(levelPath), expectations: { crafts: { rating: 1 } } }],
	['an entry of any kind', 'faq', { question: 'Who?', answer: 'You.', related: ['roles/developr'] }],
] as const)('an id that is not there is no choice: %s', (_, name, value) => {
	expect(faults(schemaName(name, false), value)).toEqual(
		expect.arrayContaining([
			expect.stringMatching(/must be equal to one of the allowed values|property name must be valid/),
		]),
	);
});

test.each([
	['a rating', 1],
	['a text', 'Reviews with care.'],
	['a list', [{ id: 'cares', text: 'Reviews with care.' }]],
])('an expectation may be short: %s', (_, value) => {
	expect(faults(schemaName('levels', false), { ...fieldsOf(levelPath), expectations: { craft: value } })).toEqual([]);
});

test('an id stands beside its title', () => {
	const { properties } = schemas.get(schemaName('responsibilities', false)) as {
		properties: { owner: { enum: string[]; enumDescriptions: string[] } };
	};
	const { owner } = properties;
	expect(owner.enumDescriptions[owner.enum.indexOf('tech-lead')]).toBe(handbook.roles.get('tech-lead')!.data.title);
});
