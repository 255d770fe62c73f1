import type { Place } from './diagnostic.ts';
import { collectionNames, type CollectionName } from '../schema/names.ts';

/** One line of `renamed` or `retired`: what a layer does with the id of an entry of the layers below it. */
export interface Move {
	kind: 'renamed' | 'retired';
	collection: CollectionName;
	from: string;
	/** The new id, or the entry that takes the place of a retired one; null where nothing does. */
	to: string | null;
	/** Where the old id stands, and the new one. */
	at: Place;
	toAt: Place;
	/** Whether the layers below hold the old id, and which ids they do hold. */
	known: boolean;
	among: readonly string[];
	/** Files of the layer itself, or of one above it, that still have the old id. */
	strays: readonly string[];
}

/** For each collection, what becomes of an id: another one, or null where nothing takes its place. */
export type IdMap = ReadonlyMap<CollectionName, ReadonlyMap<string, string | null>>;

/** Makes a map of ids of moves. */
export function idMapOf(moves: readonly Pick<Move, 'collection' | 'from' | 'to'>[]): IdMap {
	const map = new Map(collectionNames.map((name) => [name, new Map<string, string | null>()]));
	for (const { collection, from, to } of moves) map.get(collection)!.set(from, to);
	return map;
}

/** Collections whose entries lie in a folder that is named after an entry of another. */
const FOLDER_OF: Partial<Record<CollectionName, CollectionName>> = { levels: 'roles', steps: 'transitions' };

/**
 * What becomes of an id. Levels and steps lie in the folder of their role or transition, and go
 * where it goes.
 *
 * @returns the id as it is where nothing is said of it; null where nothing takes its place
 */
export function movedId(map: IdMap, collection: CollectionName, id: string): string | null {
	const own = map.get(collection)?.get(id);
	if (own !== undefined) return own;
	const parent = FOLDER_OF[collection];
	const [folder, name] = id.split('/');
	if (parent === undefined || name === undefined) return id;
	const moved = map.get(parent)?.get(folder!);
	return moved === undefined ? id : moved === null ? null : `${moved}/${name}`;
}

/** The folder that an id lies in; empty where it lies in none. */
export const folderOf = (id: string) => id.slice(0, id.lastIndexOf('/') + 1);

/** Whether an id is that of a move, or lies in the folder of it. */
export function hangsOn(move: Pick<Move, 'collection' | 'from'>, collection: CollectionName, id: string): boolean {
	if (collection === move.collection) return id === move.from;
	return FOLDER_OF[collection] === move.collection && id.startsWith(`${move.from}/`);
}

/** The id that an entry has now, from one that it had in a layer below; the same id where it has not changed. */
export function idNow(moves: readonly Move[], collection: CollectionName, id: string): string {
	return moves.reduce(
		(now, move) => (move.collection === collection && move.from === now && move.known ? (move.to ?? now) : now),
		id,
	);
}

/**
 * The roles that took over from one that a layer retired. The layers below were written before they
 * did: that no day of theirs shows it all is nothing that somebody forgot.
 */
export const heirsIn = ({ moves }: { moves: readonly Move[] }): ReadonlySet<string> =>
	new Set(
		moves.flatMap(({ kind, collection, to }) =>
			kind === 'retired' && collection === 'roles' && to !== null ? to : [],
		),
	);
