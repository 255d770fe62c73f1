import { nameFile } from '../load/file-name.ts';
import { movedId, type IdMap } from '../model/moves.ts';
import type { Texts } from './change.ts';
import { mapText } from './map-text.ts';

/**
 * The texts of a layer in which ids have become others: its files, what lies in their folders,
 * references, links and components. A file whose own id is gone keeps its place.
 *
 * @param texts by path below the layer
 * @returns all texts of the layer, as they are then
 */
export function mapTexts(texts: Texts, map: IdMap): Map<string, string> {
	const taken = new Set(texts.keys());
	return new Map(
		[...texts].map(([path, text]) => {
			const { collection, id, usable } = nameFile(path, path);
			if (!usable || collection === undefined || collection === 'settings' || id === undefined) return [path, text];
			const ending = path.slice(path.lastIndexOf('.'));
			const now = movedId(map, collection, id) ?? id;
			const target = now === id ? path : `${collection}/${now}${ending}`;
			// What is there keeps its place, and so does what would have come to it: nothing is written over.
			const isFree = target === path || !taken.has(target) || movedAway(map, target);
			return [isFree ? target : path, mapText(text, path, collection, id, map)];
		}),
	);
}

/** Whether the file at a path goes elsewhere. */
function movedAway(map: IdMap, path: string): boolean {
	const { collection, id } = nameFile(path, path);
	if (collection === undefined || collection === 'settings' || id === undefined) return false;
	return (movedId(map, collection, id) ?? id) !== id;
}
