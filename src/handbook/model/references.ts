import type { z } from 'zod';
import { nodesOfType } from './body.ts';
import type { Entry } from './handbook.ts';
import {
	collectionNames,
	collections,
	listedInSettings,
	type CollectionName,
	type ReferenceTarget,
} from '../schema/collections.ts';
import { components } from '../schema/components.ts';
import { fieldsOfBare, type BareFields } from '../schema/bare.ts';
import { metaOf, shapeOf } from '../schema/shape.ts';
import type { Place } from './diagnostic.ts';
import { bodyPlaceOf, keyPlaceOf, placeOf } from './places.ts';

/** A place in an entry that names something else by its id. */
export interface Reference {
	/** The id as it is written. */
	id: string;
	to: ReferenceTarget;
	/** The path of the field; empty for a reference in the body. */
	path: (string | number)[];
	/** Whether the id is a key, as in `standIns: { id: … }`. */
	isKey: boolean;
	at: () => Place;
}

/**
 * A path through a schema: `item` stands for every item of a list, `key` and `value` for those of a map.
 * A field may be left out where its value stands bare for its group.
 */
interface Pattern {
	steps: (string | { each: 'item' | 'value' | 'key' } | { field: string; in: BareFields })[];
	to: ReferenceTarget;
}

const TARGETS: readonly ReferenceTarget[] = [...collectionNames, ...listedInSettings, 'any'];

const patterns = new Map<CollectionName, Pattern[]>();

/** All references of an entry, in its fields and in its body. */
export function* referencesOf(entry: Entry): Iterable<Reference> {
	for (const found of referencesIn(entry.collection, entry.data)) {
		const { path, isKey } = found;
		yield { ...found, at: () => (isKey ? keyPlaceOf(entry, ...path) : placeOf(entry, ...path)) };
	}
	for (const component of nodesOfType(entry.body, 'component')) {
		for (const [name, rule] of Object.entries(components[component.name] ?? {})) {
			const id = component.attributes[name];
			if ('references' in rule && id !== undefined) {
				yield { id, to: rule.references, path: [], isKey: false, at: () => bodyPlaceOf(entry, component.at) };
			}
		}
	}
}

/** The references in the fields of an entry, also where some of them are not as they should be. */
export function* referencesIn(collection: CollectionName, data: object): Iterable<Omit<Reference, 'at'>> {
	let known = patterns.get(collection);
	if (!known) patterns.set(collection, (known = [...findPatterns(collections[collection].schema, [])]));
	for (const { steps, to } of known) yield* follow(data, steps, to, []);
}

function* findPatterns(schema: z.ZodType, steps: Pattern['steps']): Iterable<Pattern> {
	const to = referenceTarget(schema);
	if (to) return yield { steps, to };
	const shape = shapeOf(schema);
	if (shape.is === 'group') {
		const { bare } = metaOf(schema);
		for (const [key, field] of Object.entries(shape.fields))
			yield* findPatterns(field, [...steps, bare ? { field: key, in: bare } : key]);
	} else if (shape.is === 'list') {
		yield* findPatterns(shape.item, [...steps, { each: 'item' }]);
	} else if (shape.is === 'map') {
		yield* findPatterns(shape.key, [...steps, { each: 'key' }]);
		yield* findPatterns(shape.value, [...steps, { each: 'value' }]);
	}
}

/**
 * What a schema's value names, where it names something by its id.
 *
 * @throws where that is no kind of entry: a mistake in the schema
 */
export function referenceTarget(schema: z.ZodType): ReferenceTarget | undefined {
	const to = metaOf(schema).references;
	if (to === undefined) return undefined;
	const target = TARGETS.find((known) => known === to);
	if (!target) throw new Error(`A field refers to ${to}, which is no kind of entry.`);
	return target;
}

function* follow(
	value: unknown,
	steps: Pattern['steps'],
	to: ReferenceTarget,
	path: (string | number)[],
	isKey = false,
): Iterable<Omit<Reference, 'at'>> {
	const [step, ...rest] = steps;
	if (step === undefined) {
		if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
			yield { id: String(value), to, path, isKey };
	} else if (typeof value !== 'object' || value === null) return;
	else if (typeof step === 'object' && 'field' in step) {
		const isBare = fieldsOfBare(step.in, value).includes(step.field);
		yield* follow(value, isBare ? rest : [step.field, ...rest], to, path);
	} else if (typeof step === 'string') {
		if (Object.hasOwn(value, step)) yield* follow((value as Record<string, unknown>)[step], rest, to, [...path, step]);
	} else if (step.each === 'item') {
		if (!Array.isArray(value)) return;
		for (const [index, item] of value.entries()) yield* follow(item, rest, to, [...path, index]);
	} else if (!Array.isArray(value)) {
		for (const [key, item] of Object.entries(value)) {
			const isKeyStep = step.each === 'key';
			yield* follow(isKeyStep ? key : item, rest, to, [...path, key], isKeyStep);
		}
	}
}
