import { hangsOn, idMapOf, isDone, movedId, type IdMap, type Move } from '../model/moves.ts';
import type { Handbook } from '../model/handbook.ts';
import { holderOf } from '../schema/kind.ts';
import { collectionNames, kindOf, type CollectionName } from '../schema/collections.ts';
import type { Layer } from './layer.ts';
import { leaveOut, mapOfField } from './leave-out.ts';
import { readMoves } from './read-moves.ts';
import { moveFaults } from './move-faults.ts';
import { writeOutLayers } from './write-out-layers.ts';
import { moveLayer, withoutMoved, type IsGone } from './move-layer.ts';

/** Makes one handbook of layers. */
type ReadHandbook = (layers: readonly Layer[]) => Handbook;

/** Layers whose ids are those of the uppermost, and what was done to them. */
export interface MovedLayers {
	layers: Layer[];
	moves: Move[];
	/** What the lower layers' ids have become, step by step. */
	maps: IdMap[];
	/** Files of layers whose ids were changed by a layer above. */
	changed: Set<string>;
}

/**
 * Lets each layer rename and retire entries of those below it. The files stay as they are, so that
 * an update of a lower layer finds them so; ids and references follow, and what hangs on a retired
 * entry alone goes with it.
 *
 * @param given lowest first; not changed
 * @param read makes the handbook of some layers
 */
export function applyMoves(given: readonly Layer[], read: ReadHandbook): MovedLayers {
	const done: MovedLayers = { layers: [...given], moves: [], maps: [], changed: new Set() };
	given.forEach((layer, index) => {
		const said = readMoves(layer);
		for (const kind of ['renamed', 'retired'] as const) {
			const moves = said.filter((move) => move.kind === kind);
			if (moves.length > 0) moveBelow(done, index, moves, read);
		}
	});
	return done;
}

/** Does what one layer says of those below it. */
function moveBelow(done: MovedLayers, index: number, said: ReturnType<typeof readMoves>, read: ReadHandbook): void {
	const below = done.layers.slice(0, index);
	const idsOf = (name: CollectionName) =>
		new Set(below.flatMap(({ entries, broken }) => [...entries[name].keys(), ...broken[name]]));
	const lines = said.map((move) => {
		const among = idsOf(move.collection);
		return { ...move, among: [...among], known: among.has(move.from), strays: [] };
	});
	const faults = moveFaults(lines, (collection, id) =>
		done.layers.some(({ entries, broken }) => entries[collection].has(id) || broken[collection].has(id)),
	);
	const moves = lines.map((line): Move => {
		const fault = faults.get(line);
		return fault ? { ...line, fault } : line;
	});
	const known = moves.filter(isDone);
	const retired = (name: CollectionName) =>
		new Set(known.flatMap(({ kind, collection, from }) => (kind === 'retired' && collection === name ? from : [])));
	const map = leaveOut(below, idMapOf(known), retired('roles'));
	/** Steps go with their transition, whatever takes its place: that has its own. */
	const isLeftOutWith: IsGone = (name, id) => {
		const { within } = kindOf(name);
		return within !== undefined && retired(within as CollectionName).has(holderOf(id));
	};
	const isGone: IsGone = (name, id) =>
		retired(name).has(id) || movedId(map, name, id) === null || isLeftOutWith(name, id);
	/** An id that one entry leaves may be that of another: two can change places. */
	const isTaken: IsGone = (name, id) =>
		known.some(({ kind, collection, to }) => kind === 'renamed' && hangsOn({ collection, from: to! }, name, id));
	const above = done.layers.slice(index);
	const fieldMap = mapOfField(map, retired('roles'));
	const names = known.flatMap((move) => (move.kind === 'retired' && move.to !== null ? namesBefore(below, move) : []));
	for (const { entries } of below) {
		for (const name of collectionNames) for (const { file } of entries[name].values()) done.changed.add(file);
	}
	const saidInFull = writeOutLayers(below, (id) => isGone('levels', id), read);
	done.layers = [...saidInFull, ...above].map((layer, at) =>
		at < index ? moveLayer(layer, map, fieldMap, isGone) : withoutMoved(layer, map, isGone, isTaken),
	);
	done.maps.push(map);
	done.moves.push(...moves.map((move) => (isDone(move) ? { ...move, strays: straysOf(move, above, isTaken) } : move)));
	for (const move of moves) if (!move.known && move.kind === 'renamed') names.push(move);
	for (const name of names) keepName(done.layers.slice(0, index), name);
}

/** Files of the layer that moves, or of one above it, under an id that it has taken away. */
const straysOf = (move: Move, layers: readonly Layer[], isTaken: IsGone) =>
	layers.flatMap(({ entries }) =>
		collectionNames.flatMap((name) =>
			[...entries[name]].flatMap(([id, { file }]) => (hangsOn(move, name, id) && !isTaken(name, id) ? file : [])),
		),
	);

/** Ids that a retired entry had before, as those of what takes its place. */
const namesBefore = (layers: readonly Layer[], move: Move): Move[] =>
	layers.flatMap(({ entries }) => {
		const formerly = entries[move.collection].get(move.from)?.value.formerly;
		return Array.isArray(formerly) ? formerly.map((from) => ({ ...move, from: String(from) })) : [];
	});

/** An id that the layers below never had is one that the entry had for a while: its address goes on leading there. */
function keepName(layers: readonly Layer[], { collection, from, to }: Move): void {
	const part = layers.findLast(({ entries }) => entries[collection].has(to!))?.entries[collection].get(to!);
	if (!part) return;
	const { formerly = [] } = part.value;
	if (!Array.isArray(formerly)) return;
	part.value = { ...part.value, formerly: [...(formerly as string[]), from] };
	part.keys.add('formerly');
}
