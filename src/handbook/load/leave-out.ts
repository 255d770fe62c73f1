import type { IdMap } from '../model/moves.ts';
import { collectionNames, type CollectionName } from '../schema/names.ts';
import type { Layer } from './layer.ts';

/** Entries that say something of one role, by the fields that name it: without the role they are about nothing. */
const ABOUT: Partial<Record<CollectionName, readonly string[]>> = {
	levels: ['role'],
	stories: ['role'],
	transitions: ['from', 'to'],
};

/**
 * Adds to a map of ids what goes with a retired role: its levels, its days, and the ways into it and
 * out of it. They are not handed on to the role that takes its place, which has its own.
 *
 * @param layers those whose ids are to change, lowest first
 */
export function leaveOut(layers: readonly Layer[], map: IdMap, retired: ReadonlySet<string>): IdMap {
	if (retired.size === 0) return map;
	const all = new Map(collectionNames.map((name) => [name, new Map(map.get(name))]));
	for (const [name, fields] of Object.entries(ABOUT) as [CollectionName, string[]][]) {
		for (const id of new Set(layers.flatMap(({ entries }) => [...entries[name].keys()]))) {
			const value = Object.assign({}, ...layers.map(({ entries }) => entries[name].get(id)?.value)) as object;
			const names = fields.map((field) => (value as Record<string, unknown>)[field]);
			if (names.some((role) => retired.has(String(role)))) all.get(name)!.set(id, null);
		}
	}
	return all;
}

/** Fields of a role that say what somebody becomes or is a kind of: no other role takes a place there. */
const OF_ITSELF = ['next', 'extends'];

/** What becomes of the ids in a field of an entry: a role that is retired is followed by nobody there. */
export function mapOfField(
	map: IdMap,
	retired: ReadonlySet<string>,
): (collection: CollectionName, field: string) => IdMap {
	const roles = new Map([...map.get('roles')!].map(([id, to]) => [id, retired.has(id) ? null : to]));
	const strict: IdMap = new Map([...map, ['roles', roles]]);
	return (collection, field) => (collection === 'roles' && OF_ITSELF.includes(field) ? strict : map);
}
