import type { Texts } from '../handbook/edit/change.ts';
import { fileOf } from '../handbook/source/source-file.ts';
import { readLayer, type Layer, type Part } from '../handbook/load/layer.ts';
import { idBefore, movedId, type IdMap } from '../handbook/model/moves.ts';
import { collectionNames, type CollectionName } from '../handbook/schema/collections.ts';

/** What a layer says of entries, by collection and id. */
export type Parts = Readonly<Record<CollectionName, ReadonlyMap<string, Part>>>;

/** The content files of a layer, taken apart but not held against a schema: it may be of another version. */
export function layerOf(texts: Texts): Layer {
	const files = [...texts].map(([path, text]) => fileOf(path, path, text));
	return readLayer({ shown: '.', files, emptyFolders: [] });
}

/** All parts, one after the other. */
export function* eachPart(parts: Parts): Iterable<{ collection: CollectionName; id: string; part: Part }> {
	for (const collection of collectionNames) {
		for (const [id, part] of parts[collection]) yield { collection, id, part };
	}
}

/** The same parts under other ids. */
export function underIds(parts: Parts, map: IdMap): Parts {
	return Object.fromEntries(
		collectionNames.map((name) => [
			name,
			new Map([...parts[name]].map(([id, part]) => [movedId(map, name, id) ?? id, part])),
		]),
	) as unknown as Parts;
}

/**
 * The ids that a field of an entry lists, where it is such a list: it was not held against a schema.
 * One that is only a name is meant in the entry’s own folder.
 */
export function idsIn(id: string, part: Part, field: string): string[] {
	const value = part.value[field];
	const items: unknown[] = Array.isArray(value) ? value : [value];
	return items.filter((item) => typeof item === 'string').map((item) => idBefore(id, item));
}
