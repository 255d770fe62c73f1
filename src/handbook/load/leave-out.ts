import type { IdMap } from '../model/moves.ts';
import { collectionNames, kindOf, type CollectionName } from '../schema/collections.ts';
import type { Layer } from './layer.ts';

/**
 * Adds to a map of ids what goes with a retired role: its levels, its days, and the ways into it and
 * out of it. They are not handed on to the role that takes its place, which has its own.
 *
 * @param layers those whose ids are to change, lowest first
 */
export function leaveOut(layers: readonly Layer[], map: IdMap, retired: ReadonlySet<string>): IdMap {
	if (retired.size === 0) return map;
	const all = new Map(collectionNames.map((name) => [name, new Map(map.get(name))]));
	for (const name of collectionNames) {
		const { about: fields = [] } = kindOf(name);
		if (fields.length === 0) continue;
		for (const id of new Set(layers.flatMap(({ entries }) => [...entries[name].keys()]))) {
			const value = Object.assign({}, ...layers.map(({ entries }) => entries[name].get(id)?.value)) as object;
			const names = fields.map((field) => (value as Record<string, unknown>)[field]);
			if (names.some((role) => retired.has(String(role)))) all.get(name)!.set(id, null);
		}
	}
	return all;
}

/** What becomes of the ids in a field of an entry: a role that is retired is followed by nobody there. */
export function mapOfField(
	map: IdMap,
	retired: ReadonlySet<string>,
): (collection: CollectionName, field: string) => IdMap {
	const roles = new Map([...map.get('roles')!].map(([id, to]) => [id, retired.has(id) ? null : to]));
	const strict: IdMap = new Map([...map, ['roles', roles]]);
	return (collection, field) => (kindOf(collection).ofItself?.includes(field) ? strict : map);
}
