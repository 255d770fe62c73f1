import { nameFile } from '../load/file-name.ts';
import { movedId, type IdMap } from '../model/moves.ts';
import type { Texts } from './change.ts';
import { withPictures, type Paths } from './beside-texts.ts';
import { mapText } from './map-text.ts';

/**
 * The texts of a layer in which ids have become others: its files, what lies in their folders,
 * references, links and components. A file whose own id is gone keeps its place.
 *
 * @param texts by path below the layer
 * @param pictures where pictures beside them are now
 * @returns all texts of the layer, as they are then
 */
export function mapTexts(texts: Texts, map: IdMap, pictures: Paths = new Map()): Map<string, string> {
	const targets = mapPaths(texts.keys(), map);
	return new Map(
		[...texts].map(([path, text]) => {
			const { collection, id, usable } = nameFile(path, path);
			if (!usable || collection === undefined || collection === 'settings' || id === undefined) return [path, text];
			const target = targets.get(path)!;
			return [target, withPictures(mapText(text, path, collection, id, map), path, target, pictures)];
		}),
	);
}

/** Where the texts of a layer are once ids have become others. */
export function mapPaths(paths: Iterable<string>, map: IdMap): Map<string, string> {
	const taken = new Set(paths);
	return new Map(
		[...taken].flatMap((path) => {
			const { collection, id, usable } = nameFile(path, path);
			if (!usable || collection === undefined || collection === 'settings' || id === undefined) return [];
			const ending = path.slice(path.lastIndexOf('.'));
			const now = movedId(map, collection, id) ?? id;
			const target = now === id ? path : `${collection}/${now}${ending}`;
			// What is there keeps its place, and so does what would have come to it: nothing is written over.
			const isFree = target === path || !taken.has(target) || movedAway(map, target);
			return [[path, isFree ? target : path]];
		}),
	);
}

/** Whether the file at a path goes elsewhere. */
function movedAway(map: IdMap, path: string): boolean {
	const { collection, id } = nameFile(path, path);
	if (collection === undefined || collection === 'settings' || id === undefined) return false;
	return (movedId(map, collection, id) ?? id) !== id;
}
