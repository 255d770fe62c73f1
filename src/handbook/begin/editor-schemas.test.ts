import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkHandbook } from '../check/check.ts';
import { editorSchemas, schemaName, SETTINGS_SCHEMA } from './editor-schemas.ts';
import { readFolder } from '../../workplace/read-folder.ts';
import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
import { engine } from '../../workplace/roots.ts';

const layer = readFolder(join(engine, 'content/base'), engine)!;
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

describe('every field that a person may write is one that an editor knows', () => {
	const level = { role: 'developer', order: 40, title: 'Forty' };
	const statement = {
		...{ id: 'cares', text: 'Reviews with care.', below: 'Skims.', above: 'Teaches it.', optional: true },
		examples: ['Asks.', { flavour: 'SRE', text: 'Reads the runbook.' }],
		links: ['[How](/about/)'],
		probes: ['When did you last?'],
	};
	const lists = [{ id: 'advice', title: 'Advice', items: [{ id: 'one', text: 'Listen.', examples: ['Wait.'] }] }];
	const details = [
		{ label: 'Pay band', value: 'B', private: true },
		{ label: 'Years', value: 5 },
	];

	test.each<[string, CollectionName, object]>([
		[
			'a level',
			'levels',
			{
				...{ ...level, label: 'L40', takes: [handbook.levels.keys().next().value], rung: false, lists, details },
				expectations: {
					craft: { rating: 2, optional: true, below: 'Less.', above: 'More.', statements: [statement], takes: [] },
				},
			},
		],
		[
			'a role',
			'roles',
			{
				...{ title: 'Guild', kind: 'common', rungs: 'own', trunk: handbook.levels.keys().next().value, lists, details },
				signals: { mismatch: ['Bored.', { text: 'Alone.', helps: 'A pair.' }] },
				advert: { title: 'Software engineer', summary: 'You build.', asks: ['You care.'] },
			},
		],
		['a competency', 'axes', { title: 'Care', scale: [{ name: 'Some', statements: [{ id: 'asks', text: 'Asks.' }] }] }],
		[
			'a shape of team',
			'teams',
			{
				title: 'Pair',
				roles: ['developer'],
				people: { developer: 4, 'tech-lead': { from: 1, to: 2 } },
				splitsWhen: 'At ten.',
			},
		],
		['a step', 'steps', { title: 'Try', order: 1, time: { weeks: 6, hoursAWeek: 1.5 } }],
		['a responsibility', 'responsibilities', { title: 'Care', owner: 'developer', probes: ['When?'] }],
	])('%s', (_, name, value) => {
		expect(faults(schemaName(name, false), value)).toEqual([]);
		expect(collections[name].schema.safeParse(value).error?.issues ?? []).toEqual([]);
	});

	test('and what may not stand bare is none of them', () => {
		const odd = (value: object) => faults(schemaName('levels', false), { ...level, ...value });
		expect(odd({ expectations: { craft: true } })).not.toEqual([]);
		expect(odd({ expectations: { craft: [{ id: 'x', text: 'Cares.', examples: [3] }] } })).not.toEqual([]);
		expect(odd({ details: [{ label: 'Pay', value: true }] })).not.toEqual([]);
	});

	test('handbook.yaml too', () => {
		expect(faults(SETTINGS_SCHEMA, { groups: { how: { title: 'How we work' } }, rungs: 'common', model: 2 })).toEqual(
			[],
		);
		expect(faults(SETTINGS_SCHEMA, { editLinks: false, proposals: 'https://x.example/{title}{text}' })).toEqual([]);
		expect(faults(SETTINGS_SCHEMA, { editLinks: 3, rungs: 'shared' }).length).toBeGreaterThan(1);
	});
});

test('every field at any depth says what it is for', () => {
	const silent: string[] = [];
	const walk = (part: unknown, path: string) => {
		if (typeof part !== 'object' || part === null) return;
		for (const [key, value] of Object.entries(part)) {
			if (key === 'properties') {
				for (const [field, one] of Object.entries(value as Record<string, { description?: string }>)) {
					const text = one.description ?? '';
					if (!/^[A-Z`\d].*[.?:`]$/s.test(text) || text.length > 220) silent.push(`${path}.${field}: ${text}`);
				}
			}
			walk(value, key === 'properties' || key === 'anyOf' ? path : `${path}.${key}`);
		}
	};
	for (const [name, schema] of schemas) walk(schema, name);
	expect([...new Set(silent)]).toEqual([]);
});

test('an id stands beside its title', () => {
	const { properties } = schemas.get(schemaName('responsibilities', false)) as {
		properties: { owner: { enum: string[]; enumDescriptions: string[] } };
	};
	const { owner } = properties;
	expect(owner.enumDescriptions[owner.enum.indexOf('tech-lead')]).toBe(handbook.roles.get('tech-lead')!.data.title);
});
