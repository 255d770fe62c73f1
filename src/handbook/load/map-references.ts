import type { z } from 'zod';
import { movedId, type IdMap } from '../model/moves.ts';
import { referenceTarget } from '../model/references.ts';
import { fieldsOfBare } from '../schema/bare.ts';
import { metaOf, shapeOf } from '../schema/shape.ts';
import { isListedInSettings, type CollectionName, type ReferenceTarget } from '../schema/collections.ts';
import type { Path } from '../source/yaml.ts';

/** A value whose references have been changed, and how to find in the file what stands in it. */
export interface Mapped {
	value: Record<string, unknown>;
	/** The path, in the file, of what stands at a path of the value. */
	written: (path: Path) => Path;
}

/**
 * Changes the ids in the front matter of an entry, before it is held against its schema: what names
 * nothing any more leaves its list or its map, and a name that is in the list already is not given
 * twice.
 *
 * @param mapOf what becomes of the ids in a field
 */
export function mapReferences(
	schema: z.ZodType,
	value: Record<string, unknown>,
	mapOf: (field: string) => IdMap,
): Mapped {
	/** For a path of the new value whose last part has changed, what that part was. */
	const parts = new Map<string, string | number>();
	const mapped = change(schema, value, []) as Record<string, unknown>;
	return {
		value: mapped,
		written: (path) => path.map((part, index) => parts.get(JSON.stringify(path.slice(0, index + 1))) ?? part),
	};

	function change(at: z.ZodType, given: unknown, path: Path): unknown {
		const to = referenceTarget(at);
		if (to) return typeof given === 'string' ? movedReference(mapOf(String(path[0])), to, given) : given;
		const shape = shapeOf(at);
		if (shape.is === 'list' && Array.isArray(given)) return changeList(shape.item, given, path);
		// In a short form, what stands there is the value of a field.
		const [bare] = shape.is === 'group' ? fieldsOfBare(metaOf(at).bare, given) : [];
		if (shape.is === 'group' && bare !== undefined) return change(shape.fields[bare]!, given, [...path, bare]);
		if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
		if (shape.is === 'map') return changeMap(shape.key, shape.value, given, path);
		if (shape.is !== 'group') return given;
		return Object.fromEntries(
			Object.entries(given).flatMap(([key, item]) => {
				const { [key]: known } = Object.hasOwn(shape.fields, key) ? shape.fields : {};
				const field = known ? change(known, item, [...path, key]) : item;
				return field === null && item !== null ? [] : [[key, field]];
			}),
		);
	}

	function changeList(element: z.ZodType, given: unknown[], path: Path): unknown[] {
		const mapped = given.map((item, index) => change(element, item, [...path, index]));
		const items: unknown[] = [];
		mapped.forEach((next, index) => {
			const isChanged = next !== given[index] && typeof given[index] === 'string';
			// What was there before is left as it was, doubles included: those are the author's.
			const isAgain = mapped.some((other, at) => at !== index && other === next && (at < index || other === given[at]));
			if (isChanged && (next === null || isAgain)) return;
			if (items.length !== index) parts.set(JSON.stringify([...path, items.length]), index);
			items.push(next);
		});
		return items;
	}

	function changeMap(keys: z.ZodType, values: z.ZodType, given: object, path: Path): Record<string, unknown> {
		const changed: Record<string, unknown> = {};
		for (const [key, item] of Object.entries(given)) {
			const to = referenceTarget(keys);
			const next = to ? movedReference(mapOf(String(path[0])), to, key) : key;
			const held = change(values, item, [...path, key]);
			if (next === null || (held === null && item !== null) || (next !== key && next in changed)) continue;
			if (next !== key) parts.set(JSON.stringify([...path, next]), key);
			changed[next] = held;
		}
		return changed;
	}
}

/** What becomes of a reference; null where nothing takes the place of what it names. */
export function movedReference(map: IdMap, to: ReferenceTarget, id: string): string | null {
	if (isListedInSettings(to)) return id;
	if (to !== 'any') return movedId(map, to, id);
	const [, collection, name] = /^([^/]+)\/(.+)$/.exec(id) ?? [];
	if (collection === undefined || name === undefined) return id;
	const moved = movedId(map, collection as CollectionName, name);
	return moved === null ? null : `${collection}/${moved}`;
}
