import { z } from 'zod';
import { nodesOfType } from './body.ts';
import type { Entry } from './handbook.ts';
import { collections } from '../schema/collections.ts';
import { components } from '../schema/components.ts';
import { inner } from '../schema/inner.ts';
import type { CollectionName } from '../schema/names.ts';
import type { ReferenceTarget } from '../schema/reference.ts';
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

/** A path through a schema: `*` stands for every item of a list, `key` and `value` for those of a map. */
interface Pattern {
	steps: (string | { each: 'item' | 'value' | 'key' })[];
	to: ReferenceTarget;
}

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
	const { def } = inner(schema)._zod as unknown as { def: Record<string, unknown> };
	if (def.type === 'object') {
		for (const [key, field] of Object.entries(def.shape as Record<string, z.ZodType>)) {
			yield* findPatterns(field, [...steps, key]);
		}
	} else if (def.type === 'array') {
		yield* findPatterns(def.element as z.ZodType, [...steps, { each: 'item' }]);
	} else if (def.type === 'record') {
		yield* findPatterns(def.keyType as z.ZodType, [...steps, { each: 'key' }]);
		yield* findPatterns(def.valueType as z.ZodType, [...steps, { each: 'value' }]);
	}
}

/** What a schema's value names, where it names something by its id. */
export function referenceTarget(schema: z.ZodType): ReferenceTarget | undefined {
	// A described option has an entry of its own in the registry, and the target is that of what is within.
	const [own, within] = [schema, inner(schema)].map(
		(part) => z.globalRegistry.get(part) as { references?: ReferenceTarget } | undefined,
	);
	return own?.references ?? within?.references;
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
		if (typeof value !== 'object' && value !== undefined) yield { id: String(value), to, path, isKey };
	} else if (typeof value !== 'object' || value === null) return;
	else if (typeof step === 'string') {
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
