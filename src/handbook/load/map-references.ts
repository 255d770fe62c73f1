import type { z } from 'zod';
import { movedId, type IdMap } from '../model/moves.ts';
import { referenceTarget } from '../model/references.ts';
import { inner } from '../schema/inner.ts';
import type { CollectionName } from '../schema/names.ts';
import type { ReferenceTarget } from '../schema/reference.ts';
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
		const { def } = inner(at)._zod as unknown as { def: Record<string, unknown> };
		if (def.type === 'array' && Array.isArray(given)) return changeList(def.element as z.ZodType, given, path);
		if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
		if (def.type === 'record') {
			return changeMap(def.keyType as z.ZodType, def.valueType as z.ZodType, given, path);
		}
		if (def.type !== 'object') return given;
		const shape = def.shape as Record<string, z.ZodType>;
		return Object.fromEntries(
			Object.entries(given).flatMap(([key, item]) => {
				const field = Object.hasOwn(shape, key) ? change(shape[key]!, item, [...path, key]) : item;
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
	if (to === 'tracks' || to === 'areas') return id;
	if (to !== 'any') return movedId(map, to, id);
	const [, collection, name] = /^([^/]+)\/(.+)$/.exec(id) ?? [];
	if (collection === undefined || name === undefined) return id;
	const moved = movedId(map, collection as CollectionName, name);
	return moved === null ? null : `${collection}/${moved}`;
}
