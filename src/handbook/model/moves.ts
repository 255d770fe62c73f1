import type { Place } from './diagnostic.ts';
import { collectionNames, kindOf, type CollectionName } from '../schema/collections.ts';
import { holderOf, nameOf } from '../schema/kind.ts';

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
	/** Why it cannot be done; nothing where it is. */
	fault?: MoveFault;
}

/** Why a line cannot be done. */
export type MoveFault =
	| { is: 'itself' | 'no-id' | 'taken' | 'absent' }
	/** Another line gives the same id. */
	| { is: 'twice'; other: string; at: Place }
	/** Entries that are retired in favour of each other, from this one; and where the others are. */
	| { is: 'circle'; ids: readonly string[]; others: readonly Place[] }
	/** What is to take the place is retired as well, in favour of something or nothing. */
	| { is: 'retired-too'; heir: string | null; at: Place }
	/** Another line of it cannot be done, and says why. */
	| { is: 'waits' };

/** Whether a line has been done. */
export const isDone = ({ known, fault }: Pick<Move, 'known' | 'fault'>) => known && fault === undefined;

/** For each collection, what becomes of an id: another one, or null where nothing takes its place. */
export type IdMap = ReadonlyMap<CollectionName, ReadonlyMap<string, string | null>>;

/** Makes a map of ids of moves. */
export function idMapOf(moves: readonly Pick<Move, 'collection' | 'from' | 'to'>[]): IdMap {
	const map = new Map(collectionNames.map((name) => [name, new Map<string, string | null>()]));
	for (const { collection, from, to } of moves) map.get(collection)!.set(from, to);
	return map;
}

/**
 * What becomes of an id. What lies within something else goes where that goes.
 *
 * @returns the id as it is where nothing is said of it; null where nothing takes its place
 */
export function movedId(map: IdMap, collection: CollectionName, id: string): string | null {
	const own = map.get(collection)?.get(id);
	if (own !== undefined) return own;
	const holder = holderOf(id);
	const parent = kindOf(collection).within;
	if (parent === undefined || holder === '') return id;
	const moved = movedId(map, parent as CollectionName, holder);
	return moved === holder ? id : moved === null ? null : `${moved}/${nameOf(id)}`;
}

/** An id that an entry had: where it is only a name, in the folder that the entry lies in. */
export const idBefore = (id: string, old: string) =>
	old.includes('/') || holderOf(id) === '' ? old : `${holderOf(id)}/${old}`;

/** Whether an id is that of a move, or lies in the folder of it. */
export function hangsOn(move: Pick<Move, 'collection' | 'from'>, collection: CollectionName, id: string): boolean {
	if (collection === move.collection) return id === move.from;
	return kindOf(collection).within === move.collection && holderOf(id) === move.from;
}

/** The id that an entry has now, from one that it had in a layer below; the same id where it has not changed. */
export function idNow(moves: readonly Move[], collection: CollectionName, id: string): string {
	return moves.reduce(
		(now, move) => (move.collection === collection && move.from === now && isDone(move) ? (move.to ?? now) : now),
		id,
	);
}

/**
 * The roles that took over from one that a layer retired. The layers below were written before they
 * did: that no day of theirs shows it all is nothing that somebody forgot.
 */
export const heirsIn = ({ moves }: { moves: readonly Move[] }): ReadonlySet<string> =>
	new Set(
		moves.flatMap(({ kind, collection, to, fault }) =>
			kind === 'retired' && collection === 'roles' && to !== null && fault === undefined ? to : [],
		),
	);
